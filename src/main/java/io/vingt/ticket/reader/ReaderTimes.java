package io.vingt.ticket.reader;

import io.vingt.kernel.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** How long a colleague has to answer before another is asked. */
@Dependent
public class ReaderTimes {

    private static final long LONGEST_MINUTES = 7 * 24 * 60L;

    private final Settings settings;

    @Inject
    public ReaderTimes(Settings settings) {
        this.settings = settings;
    }

    /** Of somebody who is here. */
    Duration here() {
        return minutes("vingt.reader.minutes.here", 10);
    }

    /** Of somebody who is not. */
    Duration away() {
        return minutes("vingt.reader.minutes.away", 180);
    }

    /** What is no number of minutes within a week is as if it were not set. */
    private Duration minutes(String key, long otherwise) {
        String set = settings.get(key, "");
        long minutes = set.matches("[0-9]{1,6}") ? Long.parseLong(set) : otherwise;
        return Duration.ofMinutes(minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : otherwise);
    }
}
