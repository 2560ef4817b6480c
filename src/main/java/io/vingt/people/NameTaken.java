package io.vingt.people;

import io.vingt.kernel.Refusal;

/** Another area has the name, or another person the address. */
public final class NameTaken extends Refusal {

    public NameTaken(String name) {
        super(Kind.STATE, "taken: " + name, name);
    }
}
