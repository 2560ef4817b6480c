package io.vingt.kernel.api;

import io.vingt.kernel.Refusal;

/** The Idempotency-Key came before, with another request. */
public final class KeyUsedOtherwise extends Refusal {

    KeyUsedOtherwise() {
        super(Kind.IDEMPOTENCY, "key used for another request");
    }
}
