package io.vingt.note;

import io.vingt.kernel.Refusal;

/** A merchant is written to once about one bug, whoever saw it. */
public final class MerchantToldAlready extends Refusal {

    public MerchantToldAlready(long ticket) {
        super(Kind.STATE, "ticket " + ticket + ": the merchant was told already", String.valueOf(ticket));
    }
}
