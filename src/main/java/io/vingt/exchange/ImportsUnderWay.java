package io.vingt.exchange;

import io.vingt.kernel.Refusal;

/** As many imports are running as this server takes at a time. */
public final class ImportsUnderWay extends Refusal {

    ImportsUnderWay() {
        super(Kind.TOO_MANY, "too many imports at a time");
    }
}
