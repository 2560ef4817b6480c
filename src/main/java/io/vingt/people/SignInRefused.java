package io.vingt.people;

import io.vingt.kernel.Refusal;

/** Address and password do not belong together; which of the two is wrong is never said. */
public final class SignInRefused extends Refusal {

    public SignInRefused() {
        super(Kind.NOT_ALLOWED, "sign-in refused");
    }

    @Override
    public String field() {
        return "password";
    }
}
