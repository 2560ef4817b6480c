package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another site of a merchant. */
@Dependent
@Transactional
public class AddSite {

    private final Merchants merchants;
    private final Sites sites;

    @Inject
    public AddSite(Merchants merchants, Sites sites) {
        this.merchants = merchants;
        this.sites = sites;
    }

    /** @throws MerchantTaken where the domain is another merchant’s */
    public void add(Caller caller, long merchant, String address) {
        Merchants.mustKeep(caller);
        Merchant held = merchants.hold(merchant);
        sites.add(caller, merchant, Address.of(address));
        merchants.index(merchant, held.name());
    }
}
