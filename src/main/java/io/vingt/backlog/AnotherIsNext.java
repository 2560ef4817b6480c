package io.vingt.backlog;

import io.vingt.kernel.Refusal;

/** The ticket that somebody was shown as their next one is not that any more: nobody gets another unasked. */
public final class AnotherIsNext extends Refusal {

    AnotherIsNext(long shown) {
        super(Kind.STATE, "ticket " + shown + " is not the next one any more", String.valueOf(shown));
    }
}
