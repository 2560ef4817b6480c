package io.vingt.exchange;

import io.vingt.capture.FileReport;
import io.vingt.capture.Report;
import io.vingt.capture.Reported;
import io.vingt.capture.Side;
import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.evidence.KeepPicture;
import io.vingt.kernel.BadInput;
import io.vingt.people.Caller;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FixedByMerchant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private final TellMerchant tellMerchant;

    @Inject
    public TakeReport(
            BroughtReports brought,
            KeepPicture keepPicture,
            FileReport fileReport,
            FixedByMerchant fixedByMerchant,
            TellMerchant tellMerchant) {
        this.brought = brought;
        this.keepPicture = keepPicture;
        this.fileReport = fileReport;
        this.fixedByMerchant = fixedByMerchant;
        this.tellMerchant = tellMerchant;
    }

    /** @param messages language of the findings, en or fr */
    MerchantLine.Outcome take(Caller importer, MerchantFile.Told told, long merchant, String messages) {
        if (told.state() != null && DROPPED.contains(told.state())) return MerchantLine.Outcome.LEFT_OUT;
        if (!brought.claim(hash(told), null)) return MerchantLine.Outcome.KNOWN;
        boolean done = told.state() != null && DONE.contains(told.state());
        Side side = done || "AT_MERCHANT".equals(told.state()) ? Side.THEIRS : Side.OURS;
        Report report = new Report(
                content(importer, told),
                told.page(),
                merchant,
                null,
                told.device(),
                "import",
                side,
                null,
                null,
                null,
                null);
        Reported made = fileReport.file(importer, report, null, messages);
        if (made instanceof Reported.Refused) return MerchantLine.Outcome.DRAFT;
        if (made instanceof Reported.Joined) return MerchantLine.Outcome.JOINED;
        Reported.Filed filed = (Reported.Filed) made;
        if (told.how() != null) {
            tellMerchant.tell(importer, filed.site().merchant(), filed.number(), way(told.how()));
        }
        if (done) fixedByMerchant.fixed(importer, filed.number(), null);
        return MerchantLine.Outcome.FILED;
    }

    private DraftContent content(Caller importer, MerchantFile.Told told) {
        List<String> pictures = new ArrayList<>();
        for (byte[] picture : told.pictures()) {
            pictures.add(keepPicture.keep(importer, picture).id());
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
