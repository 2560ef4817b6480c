package io.vingt.capture.api;

import io.vingt.kernel.Refusal;

/** The report was written by somebody else than who is signed in on this phone now. */
final class AnotherPerson extends Refusal {

    AnotherPerson() {
        super(Kind.NOT_ALLOWED, "written by another person");
    }
}
