package io.vingt.exchange;

import io.vingt.capture.FileReport;
import io.vingt.capture.KeepSighting;
import io.vingt.capture.KeepTelling;
import io.vingt.capture.Report;
import io.vingt.capture.Reported;
import io.vingt.capture.Side;
import io.vingt.capture.Told;
import io.vingt.evidence.KeepPicture;
import io.vingt.kernel.BadInput;
import io.vingt.people.Caller;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FixedByMerchant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One report of a merchant's file, in a transaction of its own, through the same gate as any other; once, whoever brings it. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakeReport {

    private static final Set<String> DONE = Set.of("SHIPPED", "SETTLED");
    private static final Set<String> DROPPED = Set.of("DECLINED", "MERGED", "LET_GO");

    private final BroughtReports brought;
    private final KeepPicture keepPicture;
    private final FileReport fileReport;
    private final FixedByMerchant fixedByMerchant;
    private final KeepSighting keepSighting;
    private final KeepTelling keepTelling;
    private final Clock clock;

    @Inject
    public TakeReport(
            BroughtReports brought,
            KeepPicture keepPicture,
            FileReport fileReport,
            FixedByMerchant fixedByMerchant,
            KeepSighting keepSighting,
            KeepTelling keepTelling,
            Clock clock) {
        this.brought = brought;
        this.keepPicture = keepPicture;
        this.fileReport = fileReport;
        this.fixedByMerchant = fixedByMerchant;
        this.keepSighting = keepSighting;
        this.keepTelling = keepTelling;
        this.clock = clock;
    }

    /** @param messages language of the findings, en or fr */
    MerchantLine.Outcome take(
            Caller importer, MerchantFile.Told told, List<Shots.Shot> shown, long merchant, String messages) {
        if (told.state() != null && DROPPED.contains(told.state())) return MerchantLine.Outcome.LEFT_OUT;
        if (!brought.claim(hash(told), null)) return MerchantLine.Outcome.KNOWN;
        boolean done = told.state() != null && DONE.contains(told.state());
        Side side = done || "AT_MERCHANT".equals(told.state()) ? Side.THEIRS : Side.OURS;
        Report report = report(importer, told, shown, merchant, side);
        Reported made = fileReport.file(importer, report, null, messages);
        if (made instanceof Reported.Refused) return MerchantLine.Outcome.DRAFT;
        if (made instanceof Reported.Joined joined) {
            again(importer, told, joined.number(), merchant);
            return MerchantLine.Outcome.JOINED;
        }
        Reported.Filed filed = (Reported.Filed) made;
        again(importer, told, filed.number(), merchant);
        if (told.how() != null) {
            keepTelling.keep(importer, filed.site().merchant(), filed.number(), way(told.how()), toldAt(told));
        }
        if (done) fixedByMerchant.fixed(importer, filed.number(), null);
        return MerchantLine.Outcome.FILED;
    }

    private Report report(Caller importer, MerchantFile.Told told, List<Shots.Shot> shown, long merchant, Side side) {
        MerchantFile.Seen first = told.seen().get(0);
        return new Report(
                content(importer, told, shown),
                first.page(),
                merchant,
                null,
                first.device(),
                "import",
                side,
                null,
                null,
                null,
                past(first.at()));
    }

    /** The later sightings: the first one came in with the words. */
    private void again(Caller importer, MerchantFile.Told told, long number, long merchant) {
        for (MerchantFile.Seen one : told.seen().subList(1, told.seen().size())) {
            keepSighting.keep(importer, number, merchant, one.page(), one.device(), past(one.at()));
        }
    }

    /** A file from before it said when they were told says only that they were: now at the latest. */
    private Instant toldAt(MerchantFile.Told told) {
        return told.toldAt() == null ? clock.instant() : past(told.toldAt());
    }

    /** Another server's clock may be ahead of ours. */
    private Instant past(Instant at) {
        return at != null && at.isAfter(clock.instant()) ? clock.instant() : at;
    }

    private DraftContent content(Caller importer, MerchantFile.Told told, List<Shots.Shot> shown) {
        List<String> pictures = new ArrayList<>();
        for (Shots.Shot one : shown) {
            pictures.add(keepPicture.keep(importer, one.orRefused()).id());
        }
        DraftContent from = told.content();
        return new DraftContent(
                from.title(),
                from.insight(),
                from.fix(),
                from.area(),
                from.language(),
                pictures,
                from.noPictureBecause(),
                List.of(),
                from.estimate());
    }

    private static Told.Way way(String name) {
        return Arrays.stream(Told.Way.values())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("told", "unknownValue"));
    }

    private static String hash(MerchantFile.Told told) {
        DraftContent content = told.content();
        return BroughtReports.hash(or(told.page()), or(content.title()), or(content.insight()), or(content.fix()));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
