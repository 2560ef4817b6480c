package io.vingt.capture;

import java.time.Instant;

/**
 * That a merchant was told of a ticket, by whom and how.
 *
 * @param by null where it was elsewhere, and came in with a file; name as well
 */
public record Told(Instant at, Long by, String name, Way how) {

    /** How a merchant is told: by somebody's own words, by a note that the server sent, or by one from their own mail. */
    public enum Way {
        IN_PERSON,
        PHONE,
        MAIL,
        OWN;

        /** Whether nothing was written: it can be taken back, and a note may follow. */
        public boolean isTalk() {
            return this == IN_PERSON || this == PHONE;
        }
    }
}
