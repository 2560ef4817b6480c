package io.vingt.people;

import io.vingt.kernel.Refusal;

/** The invitation was used, has expired, or never was. */
public final class InvitationNotOpen extends Refusal {

    public InvitationNotOpen() {
        super(Kind.NOT_THERE, "invitation not open");
    }
}
