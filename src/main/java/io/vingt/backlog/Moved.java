package io.vingt.backlog;

import java.time.Instant;

/**
 * A lead's override as everybody sees it.
 *
 * @param by the lead's name
 * @param above number of the ticket that it was put above
 * @param until when it is back at its own place
 * @param costEur what the delay of the passed tickets costs, EUR; null to whom the days of the moved one are sealed
 */
public record Moved(String by, long above, String reason, Instant until, Double costEur) {

    public Moved withoutCost() {
        return new Moved(by, above, reason, until, null);
    }
}
