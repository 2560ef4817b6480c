package io.vingt.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The application's clock: now, to the millisecond, unless a story of the past is being told on this thread. */
public final class Telling extends Clock {

    static final Telling CLOCK = new Telling(Clock.tickMillis(ZoneOffset.UTC));

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock real;

    private Telling(Clock real) {
        this.real = real;
    }

    /** Whatever is done within is done at that moment. */
    public static <T> T at(Instant moment, Supplier<T> done) {
        TOLD.set(moment);
        try {
            return done.get();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? real.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
