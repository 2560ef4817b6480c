package io.vingt.evidence;

import io.vingt.kernel.Refusal;

/** The process in which pictures are opened cannot be started here: the log says why. */
public final class PicturesUnreadable extends Refusal {

    PicturesUnreadable() {
        super(Kind.BUSY, "no process for pictures");
    }
}
