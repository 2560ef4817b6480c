package io.vingt.capture;

import io.vingt.capture.Reports.Sighting;
import io.vingt.merchant.Address;
import io.vingt.merchant.KnowSite;
import io.vingt.merchant.Sites;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** That what a ticket tells was seen once more, as a file says: where, on what and when, without words of its own. */
@Dependent
@Transactional
public class KeepSighting {

    private final KnowSite knowSite;
    private final Pages pages;
    private final Reports reports;

    @Inject
    public KeepSighting(KnowSite knowSite, Pages pages, Reports reports) {
        this.knowSite = knowSite;
        this.pages = pages;
        this.reports = reports;
    }

    /**
     * @param merchant whose the page is if its site is not known yet
     * @param device may be null
     * @param at null for now
     * @throws io.vingt.kernel.BadInput for an address that is none
     */
    public void keep(Caller importer, long number, long merchant, String address, String device, Instant at) {
        Address read = Address.of(address);
        Sites.Found site = knowSite.know(importer, read, merchant, null);
        long page = pages.hold(read, site.site());
        reports.add(
                importer,
                number,
                new Sighting(site.merchant(), page, read.host(), read.path(), device, "import", null, at),
                null);
    }
}
