package io.vingt.merchant;

import io.vingt.kernel.Refusal;

/** The merchant has a contact of that address, or of that name without an address. */
public final class ContactKnown extends Refusal {

    public ContactKnown(String name) {
        super(Kind.STATE, "known: " + name, name);
    }
}
