package io.vingt.capture;

import io.vingt.kernel.Refusal;

/** Somebody has told the merchant of it: it is contacted once. */
public final class ToldAlready extends Refusal {

    public ToldAlready(long number) {
        super(Kind.STATE, "told of " + number, String.valueOf(number));
    }
}
