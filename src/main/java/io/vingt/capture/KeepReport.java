package io.vingt.capture;

import io.vingt.capture.Reports.Beside;
import io.vingt.capture.Reports.Sighting;
import io.vingt.merchant.Address;
import io.vingt.merchant.KnowSite;
import io.vingt.merchant.Sites;
import io.vingt.ticket.DraftFiled;
import io.vingt.ticket.HandToMerchant;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was reported with a draft stays with the ticket that the draft becomes, whichever door it is filed by. */
@Dependent
public class KeepReport {

    private final KnowSite knowSite;
    private final Pages pages;
    private final Reports reports;
    private final HandToMerchant handToMerchant;

    @Inject
    public KeepReport(KnowSite knowSite, Pages pages, Reports reports, HandToMerchant handToMerchant) {
        this.knowSite = knowSite;
        this.pages = pages;
        this.reports = reports;
        this.handToMerchant = handToMerchant;
    }

    public void keep(@Observes DraftFiled filed) {
        reports.beside(filed.draft()).ifPresent(seen -> keep(filed, seen));
    }

    private void keep(DraftFiled filed, Beside seen) {
        Address address = Address.of(seen.address());
        Sites.Found site = knowSite.knowAsTold(filed.author(), address, seen.merchant(), seen.merchantName());
        long page = pages.hold(address, site.site());
        reports.add(
                filed.author(),
                filed.number(),
                new Sighting(
                        site.merchant(),
                        page,
                        address.host(),
                        address.path(),
                        seen.device(),
                        seen.via(),
                        seen.terms(),
                        null),
                null);
        if (seen.theirs()) handToMerchant.hand(filed.author(), filed.number(), null);
    }
}
