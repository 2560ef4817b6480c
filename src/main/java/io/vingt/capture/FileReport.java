package io.vingt.capture;

import io.vingt.capture.Reports.Sighting;
import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.gate.Alike;
import io.vingt.kernel.BadInput;
import io.vingt.merchant.Address;
import io.vingt.merchant.KnowSite;
import io.vingt.merchant.Sites;
import io.vingt.people.Caller;
import io.vingt.search.CompareTexts;
import io.vingt.search.CompareTexts.Text;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.FollowMerges;
import io.vingt.ticket.HandToMerchant;
import io.vingt.ticket.JudgeText;
import io.vingt.ticket.SaveDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one way in for a bug on a merchant's page. What is told already of that page becomes evidence on the ticket that
 * tells it; what is new goes through the gate like every ticket, and waits at the merchant when the fix is theirs.
 */
@Dependent
@Transactional
public class FileReport {

    private static final int LONGEST_WORDS = 4_000;
    private static final int MOST_ALIKE = 5;

    private final KnowSite knowSite;
    private final Pages pages;
    private final Reports reports;
    private final CompareTexts compare;
    private final JudgeText judgeText;
    private final FileTicket fileTicket;
    private final AddEvidence addEvidence;
    private final SaveDraft saveDraft;
    private final HandToMerchant handToMerchant;
    private final FollowMerges followMerges;

    @Inject
    public FileReport(
            KnowSite knowSite,
            Pages pages,
            Reports reports,
            CompareTexts compare,
            JudgeText judgeText,
            FileTicket fileTicket,
            AddEvidence addEvidence,
            SaveDraft saveDraft,
            HandToMerchant handToMerchant,
            FollowMerges followMerges) {
        this.knowSite = knowSite;
        this.pages = pages;
        this.reports = reports;
        this.compare = compare;
        this.judgeText = judgeText;
        this.fileTicket = fileTicket;
        this.addEvidence = addEvidence;
        this.saveDraft = saveDraft;
        this.handToMerchant = handToMerchant;
        this.followMerges = followMerges;
    }

    /**
     * @param draft the reporter's draft that this replaces, null for none
     * @param messages language of the findings, en or fr
     * @throws BadInput for an address that is none, naming the field {@code address}
     * @throws io.vingt.merchant.WhoseShop where somebody has to say whose the page is
     * @throws io.vingt.kernel.NotThere for a merchant, a ticket or a draft that is not there or that one may not see
     */
    public Reported file(Caller by, Report report, Long draft, String messages) {
        Address address = Address.of(report.address());
        knowSite.mustBeClear(address, report.merchant(), report.merchantName());
        if (!knowSite.isKnown(address) && !mayMakeKnown(report, messages)) {
            return fileAt(by, report, address, null, draft, messages);
        }
        Place place = place(by, report, address);
        Optional<Long> told = told(report, address);
        if (told.isPresent()) return join(by, report, address, place, told.get(), draft);
        return fileAt(by, report, address, place, draft, messages);
    }

    /** A mistyped address makes nobody known: what does not pass leaves no merchant behind. */
    private boolean mayMakeKnown(Report report, String messages) {
        if (report.merchant() != null) knowSite.mustBeThere(report.merchant());
        return report.sameAs() != null
                || judgeText.judge(report.content(), messages).passes();
    }

    /** Where it was seen, now that merchant, site and page are known. */
    private record Place(Sites.Found site, Sighting seen) {}

    private Place place(Caller by, Report report, Address address) {
        Sites.Found site = knowSite.know(by, address, report.merchant(), report.merchantName());
        long page = pages.hold(address, site.site());
        return new Place(
                site,
                new Sighting(
                        site.merchant(),
                        page,
                        address.host(),
                        address.path(),
                        report.device(),
                        report.via(),
                        report.terms(),
                        report.seenAt()));
    }

    private Optional<Long> told(Report report, Address address) {
        if (report.sameAs() != null) return Optional.of(followMerges.follow(report.sameAs()));
        Set<Long> differs =
                report.differsFrom().stream().map(followMerges::follow).collect(Collectors.toSet());
        return compare.same(text(report.content()), pages.alive(address)).stream()
                .map(Alike::number)
                .filter(number -> !differs.contains(number))
                .findFirst();
    }

    /** Address, words and pictures are one report: they come together and are taken back together. */
    private Reported join(Caller by, Report report, Address address, Place place, long number, Long draft) {
        List<Evidence> pieces = new ArrayList<>();
        pieces.add(new Evidence(EvidenceKind.LINK, null, address.url(), null, words(report.content())));
        for (String picture : report.content().pictures()) {
            pieces.add(new Evidence(EvidenceKind.PICTURE, picture, null, null, null));
        }
        long entry = addEvidence.add(by, number, pieces);
        long id = reports.add(by, number, place.seen(), entry);
        if (draft != null) saveDraft.discard(by, draft);
        return new Reported.Joined(id, number, place.site());
    }

    /** @param place null for what does not pass, on a site that nobody knows */
    private Reported fileAt(Caller by, Report report, Address address, Place place, Long draft, String messages) {
        List<Alike> alike = place == null
                ? List.of()
                : compare
                        .similar(
                                text(report.content()),
                                pages.lately(place.site().merchant()))
                        .stream()
                        .limit(MOST_ALIKE)
                        .toList();
        if (draft != null) reports.forget(draft);
        Filing filing = fileTicket.file(by, report.content(), draft, messages);
        if (filing instanceof Filing.Refused refused) {
            reports.keepBeside(refused.draft(), address, report);
            return new Reported.Refused(refused.draft(), refused.draftVersion(), refused.verdict());
        }
        Filing.Filed filed = (Filing.Filed) filing;
        Place at = place == null ? place(by, report, address) : place;
        long id = reports.add(by, filed.number(), at.seen(), null);
        if (report.side() == Side.THEIRS) handToMerchant.hand(by, filed.number(), null);
        return new Reported.Filed(id, filed.number(), at.site(), filed.verdict(), alike);
    }

    private static Text text(DraftContent content) {
        return new Text(-1, content.title(), content.insight(), content.fix());
    }

    /** What the reporter wrote; the title where they wrote no more. */
    private static String words(DraftContent content) {
        String insight = content.insight() == null || content.insight().isBlank() ? content.title() : content.insight();
        if (insight == null || insight.isBlank()) throw new BadInput("insight", "missing");
        return insight.length() > LONGEST_WORDS ? insight.substring(0, LONGEST_WORDS - 1) + "…" : insight;
    }
}
