package io.vingt.people;

import io.vingt.kernel.Refusal;

/** The one-time code is not the one in the server's log. */
public final class FirstRunRefused extends Refusal {

    public FirstRunRefused() {
        super(Kind.NOT_ALLOWED, "wrong first-run code");
    }

    @Override
    public String field() {
        return "code";
    }
}
