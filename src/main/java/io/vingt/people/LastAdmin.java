package io.vingt.people;

import io.vingt.kernel.Refusal;

/** Nobody would be left who may change anything. */
public final class LastAdmin extends Refusal {

    public LastAdmin() {
        super(Kind.STATE, "the last admin");
    }
}
