package io.vingt.ticket;

import io.vingt.kernel.Refusal;

/** The ticket is in another state than the step needs. */
public final class TicketNotOpen extends Refusal {

    public TicketNotOpen(long number, TicketState state) {
        super(Kind.STATE, "ticket " + number + " is " + state, String.valueOf(number), state);
    }
}
