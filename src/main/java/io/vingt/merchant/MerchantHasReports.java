package io.vingt.merchant;

import io.vingt.kernel.Refusal;

/** Bugs were reported on the merchant's pages. */
public final class MerchantHasReports extends Refusal {

    public MerchantHasReports(String name) {
        super(Kind.STATE, "reports on pages of " + name, name);
    }
}
