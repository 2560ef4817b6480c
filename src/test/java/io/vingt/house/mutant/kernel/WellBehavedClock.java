package io.vingt.house.mutant.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

public class WellBehavedClock {
    Instant at(Clock clock) {
        return clock.instant();
    }

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
