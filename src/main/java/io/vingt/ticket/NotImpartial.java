package io.vingt.ticket;

import io.vingt.kernel.Refusal;

/** A second estimate comes from outside: not from the author's or the builders' team, nor from who knows the first numbers. */
public final class NotImpartial extends Refusal {

    public NotImpartial(long number) {
        super(Kind.NOT_ALLOWED, "ticket " + number + ": not impartial", String.valueOf(number));
    }
}
