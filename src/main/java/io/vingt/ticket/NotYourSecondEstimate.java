package io.vingt.ticket;

import io.vingt.kernel.Refusal;

/** Only who took a second estimate, and still has the time for it, leaves it to somebody else. */
public final class NotYourSecondEstimate extends Refusal {

    public NotYourSecondEstimate(long number) {
        super(Kind.NOT_ALLOWED, "ticket " + number + ": not your second estimate", String.valueOf(number));
    }
}
