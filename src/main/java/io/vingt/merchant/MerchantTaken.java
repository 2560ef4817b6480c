package io.vingt.merchant;

import io.vingt.kernel.Refusal;

/** Another merchant has the name or the domain. */
public final class MerchantTaken extends Refusal {

    private final String field;

    public MerchantTaken(String field, String name) {
        super(Kind.STATE, "taken: " + name, name);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
