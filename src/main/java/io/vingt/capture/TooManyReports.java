package io.vingt.capture;

import io.vingt.kernel.Refusal;

/** One person sent more reports than anybody can have seen in that time. */
public final class TooManyReports extends Refusal {

    public TooManyReports(long seconds) {
        super(Kind.TOO_MANY, "too many reports, wait " + seconds + " s", seconds);
    }
}
