package io.vingt.ticket;

import io.vingt.kernel.Refusal;

/** Only the holder finishes, hands back, skips or blocks a ticket. */
public final class NotPulledByYou extends Refusal {

    public NotPulledByYou(long number) {
        super(Kind.NOT_ALLOWED, "ticket " + number + " is held by somebody else", String.valueOf(number));
    }
}
