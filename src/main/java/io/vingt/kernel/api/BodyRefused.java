package io.vingt.kernel.api;

import java.io.IOException;

/** A body that is not read any further: too large, too slow, or broken on its way. */
public final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status 400, 408 or 413 */
    public BodyRefused(int status) {
        super("the body is refused: " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
