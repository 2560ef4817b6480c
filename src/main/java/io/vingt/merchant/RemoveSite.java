package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A site that is not the merchant’s any more. */
@Dependent
@Transactional
public class RemoveSite {

    private final Merchants merchants;
    private final Sites sites;

    @Inject
    public RemoveSite(Merchants merchants, Sites sites) {
        this.merchants = merchants;
        this.sites = sites;
    }

    /** @throws SiteHasReports where bugs were reported on it */
    public void remove(Caller caller, long merchant, long site) {
        Merchants.mustKeep(caller);
        Merchant held = merchants.hold(merchant);
        sites.remove(caller, merchant, site);
        merchants.index(merchant, held.name());
    }
}
