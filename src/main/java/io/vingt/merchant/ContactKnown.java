package io.vingt.merchant;

import io.vingt.kernel.Refusal;

/** The merchant has a contact of that address, or of that name without an address. */
public final class ContactKnown extends Refusal {

    private final String field;

    ContactKnown(Contact contact) {
        this(contact.email() == null ? "name" : "email", contact.email() == null ? contact.name() : contact.email());
    }

    private ContactKnown(String field, String value) {
        super(Kind.STATE, "known: " + value, value);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
