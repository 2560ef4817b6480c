package io.vingt.people;

import io.vingt.kernel.Refusal;

/** Too many sign-ins failed of late; the right password works again after the seconds named. */
public final class TooManyAttempts extends Refusal {

    private final long seconds;

    public TooManyAttempts(long seconds) {
        super(Kind.TOO_MANY, "too many attempts, wait " + seconds + " s", seconds);
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
