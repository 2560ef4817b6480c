package io.vingt.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place the time comes from; to the millisecond, which both databases keep. */
@ApplicationScoped
public class Clocks {

    @Produces
    public Clock clock() {
        return Telling.CLOCK;
    }

    @Produces
    public Settings settings() {
        return Settings.read();
    }

    @Produces
    public Dialect dialect() {
        return Dialect.of(Settings.read());
    }
}
