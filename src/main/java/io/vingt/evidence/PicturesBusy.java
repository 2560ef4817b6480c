package io.vingt.evidence;

import io.vingt.kernel.Refusal;

/** As many pictures as may be opened at a time are waiting already: in some seconds there is room again. */
public final class PicturesBusy extends Refusal {

    PicturesBusy() {
        super(Kind.BUSY, "too many pictures at a time");
    }
}
