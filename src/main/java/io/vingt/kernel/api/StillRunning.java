package io.vingt.kernel.api;

import io.vingt.kernel.Refusal;

/** The first request with this Idempotency-Key has not been answered yet. */
public final class StillRunning extends Refusal {

    StillRunning() {
        super(Kind.STATE, "the first request is still running");
    }
}
