package io.vingt.sample;

import static io.vingt.sample.SampleFiles.text;

import io.vingt.capture.FileReport;
import io.vingt.capture.Report;
import io.vingt.capture.Reported;
import io.vingt.capture.Side;
import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.kernel.Telling;
import io.vingt.merchant.AddMerchant;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.people.Caller;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.TakeBack;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The merchants of the sample company, and what its reps saw on their sites. */
@Dependent
public class SampleMerchants {

    private static final int KNOWN_SINCE_DAYS = 90;

    @Inject
    AddMerchant addMerchant;

    @Inject
    FileReport fileReport;

    @Inject
    TellMerchant tellMerchant;

    @Inject
    FixedByMerchant fixedByMerchant;

    @Inject
    TakeBack takeBack;

    @Inject
    Clock clock;

    void moveIn(Map<String, Caller> people) {
        JsonObject files = SampleFiles.read("merchants.json");
        for (JsonObject one : list(files, "merchants")) {
            at(KNOWN_SINCE_DAYS, () -> add(one, people.get(one.getString("by"))));
        }
        Map<String, Long> numbers = new HashMap<>();
        list(files, "reports").stream()
                .sorted((a, b) -> b.getInt("daysAgo") - a.getInt("daysAgo"))
                .forEach(one -> report(one, people, numbers));
    }

    private void add(JsonObject one, Caller by) {
        MerchantContent content = new MerchantContent(
                one.getString("name"),
                one.getString("language"),
                List.copyOf(SampleFiles.names(one, "tags")),
                realOrNull(one, "visitsPerYear"),
                realOrNull(one, "ordersPerYear"),
                realOrNull(one, "eurPerYear"));
        List<Contact> contacts = list(one, "contacts").stream()
                .map(c -> new Contact(text(c, "name"), text(c, "email"), text(c, "language"), text(c, "job")))
                .toList();
        addMerchant.add(by, content, List.copyOf(SampleFiles.names(one, "sites")), contacts);
    }

    private void report(JsonObject one, Map<String, Caller> people, Map<String, Long> numbers) {
        Caller by = people.get(one.getString("by"));
        int daysAgo = one.getInt("daysAgo");
        Long sameAs = one.containsKey("sameAs") ? numbers.get(one.getString("sameAs")) : null;
        DraftContent content = sameAs == null
                ? SampleFiles.content(one.getJsonObject("ticket"), List.of())
                : words(one.getString("words"));
        Report report = new Report(
                content,
                one.getString("address"),
                null,
                null,
                one.getString("device"),
                "pwa",
                Side.valueOf(one.getString("side")),
                sameAs,
                null,
                null,
                null);
        Reported made = Telling.at(ago(daysAgo), () -> fileReport.file(by, report, null, "en"));
        if (made instanceof Reported.Refused refused) {
            throw new SampleDoesNotPass(content.title(), refused.verdict());
        }
        if (!(made instanceof Reported.Filed filed)) return;
        numbers.put(content.title(), filed.number());
        for (JsonObject step : list(one, "then")) {
            at(step.getInt("daysAgo"), () -> step(step, people.get(step.getString("by")), filed));
        }
    }

    private void step(JsonObject step, Caller by, Reported.Filed filed) {
        switch (step.getString("do")) {
            case "tell" -> tellMerchant.tell(by, filed.site().merchant(), filed.number(), Told.Way.IN_PERSON);
            case "fixed" -> fixedByMerchant.fixed(by, filed.number(), text(step, "note"));
            case "takeBack" -> takeBack.takeBack(by, filed.number(), text(step, "reason"));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    private static DraftContent words(String words) {
        return new DraftContent(null, words, null, null, null, List.of(), null, List.of(), null);
    }

    private void at(int daysAgo, Runnable work) {
        Instant at = ago(daysAgo);
        Telling.at(at, () -> {
            work.run();
            return at;
        });
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofHours(1));
    }

    private static Double realOrNull(JsonObject one, String name) {
        return one.get(name) == JsonValue.NULL ? null : one.getJsonNumber(name).doubleValue();
    }

    private static List<JsonObject> list(JsonObject files, String name) {
        return files.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
