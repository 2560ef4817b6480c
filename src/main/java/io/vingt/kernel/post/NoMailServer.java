package io.vingt.kernel.post;

import io.vingt.kernel.Refusal;

/** Nothing can be sent by mail: no mail server is set. */
public final class NoMailServer extends Refusal {

    public NoMailServer() {
        super(Kind.STATE, "no mail server");
    }
}
