package io.vingt.merchant;

import io.vingt.kernel.Refusal;

/** Another merchant has the name or the domain. */
public final class MerchantTaken extends Refusal {

    public MerchantTaken(String name) {
        super(Kind.STATE, "taken: " + name, name);
    }
}
