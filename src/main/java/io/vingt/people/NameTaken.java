package io.vingt.people;

import io.vingt.kernel.Refusal;

/** Another area has the name, or another person the address. */
public final class NameTaken extends Refusal {

    private final String field;

    public NameTaken(String field, String name) {
        super(Kind.STATE, "taken: " + name, name);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
