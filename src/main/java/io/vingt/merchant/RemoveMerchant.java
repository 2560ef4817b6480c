package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A merchant that is none, such as one that a mistyped address made; its history stays, and says who removed it. */
@Dependent
@Transactional
public class RemoveMerchant {

    private final Merchants merchants;

    @Inject
    public RemoveMerchant(Merchants merchants) {
        this.merchants = merchants;
    }

    /** @throws MerchantHasReports where bugs were reported on its pages */
    public void remove(Caller caller, long merchant) {
        Merchants.mustKeep(caller);
        merchants.remove(caller, merchants.look(merchant));
    }
}
