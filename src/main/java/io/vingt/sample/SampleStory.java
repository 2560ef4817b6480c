package io.vingt.sample;

import io.vingt.backlog.OverrideOrder;
import io.vingt.kernel.Telling;
import io.vingt.people.Caller;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.Block;
import io.vingt.ticket.Decline;
import io.vingt.ticket.Finish;
import io.vingt.ticket.GiveSecondEstimate;
import io.vingt.ticket.HandBack;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.Merge;
import io.vingt.ticket.PullTicket;
import io.vingt.ticket.ReEstimate;
import io.vingt.ticket.Sign;
import io.vingt.ticket.SkipCode;
import io.vingt.ticket.SkipTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalLong;

/** What happened to a ticket after it was filed, told through the same use cases at the days it happened. */
@Dependent
public class SampleStory {

    @Inject
    PullTicket pull;

    @Inject
    Finish finish;

    @Inject
    HandBack handBack;

    @Inject
    Block block;

    @Inject
    SkipTicket skip;

    @Inject
    HearReader hear;

    @Inject
    ReEstimate reEstimate;

    @Inject
    GiveSecondEstimate secondEstimate;

    @Inject
    Decline decline;

    @Inject
    Merge merge;

    @Inject
    AddEvidence addEvidence;

    @Inject
    Sign sign;

    @Inject
    OverrideOrder overrideOrder;

    @Inject
    Clock clock;

    void tell(long number, JsonObject ticket, Map<String, Caller> people, Map<String, Long> numbers, Instant filed) {
        Instant last = filed;
        for (JsonObject step : ticket.getJsonArray("story").getValuesAs(JsonObject.class)) {
            Instant told = clock.instant()
                    .minus(Duration.ofDays(step.getInt("daysAgo")))
                    .minus(Duration.ofHours(2));
            Instant at = told.isAfter(last) ? told : last.plus(Duration.ofMinutes(25));
            last = at;
            Telling.at(at, () -> {
                step(number, step, people.get(step.getString("by")), numbers);
                return at;
            });
        }
    }

    private void step(long number, JsonObject step, Caller by, Map<String, Long> numbers) {
        String reason = SampleFiles.text(step, "reason");
        switch (step.getString("do")) {
            case "pull" -> pull.pull(by, engineer -> OptionalLong.of(number));
            case "finish" -> finish.finish(by, number, SampleFiles.text(step, "link"), SampleFiles.text(step, "note"));
            case "handBack" -> handBack.handBack(by, number, reason);
            case "block" -> block.block(by, number, reason, until(step));
            case "skip" -> skip.skip(by, number, SkipCode.valueOf(step.getString("code")), reason);
            case "gotIt" -> hear.gotIt(by, number, step.getInt("seconds"));
            case "notClear" -> hear.notClear(by, number, step.getString("word"), (double) step.getInt("seconds"));
            case "reEstimate" ->
                reEstimate.reEstimate(by, number, SampleFiles.answers(step.getJsonObject("estimate")), "en");
            case "secondEstimate" ->
                secondEstimate.give(by, number, SampleFiles.answers(step.getJsonObject("estimate")), "en");
            case "decline" -> decline.decline(by, number, reason);
            case "merge" -> merge.merge(by, number, numbers.get(step.getString("into")));
            case "sign" -> sign.sign(by, number, reason);
            case "override" -> overrideOrder.override(by, number, numbers.get(step.getString("above")), reason);
            case "evidence" -> addEvidence.add(by, number, SampleFiles.piece(step));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    private LocalDate until(JsonObject step) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(step.getInt("untilInDays", 7) + step.getInt("daysAgo"));
    }
}
