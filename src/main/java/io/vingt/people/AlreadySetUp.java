package io.vingt.people;

import io.vingt.kernel.Refusal;

/** The first run is over: there are people. */
public final class AlreadySetUp extends Refusal {

    public AlreadySetUp() {
        super(Kind.STATE, "already set up");
    }
}
