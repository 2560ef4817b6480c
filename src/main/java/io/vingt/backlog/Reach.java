package io.vingt.backlog;

import java.time.LocalDate;

/**
 * How deep this period's engineering days reach: tickets are taken in order while all of the next one still fits, and the
 * first that does not is below the line with everything after it.
 *
 * @param rank of the last ticket above the line, 0 where not even the first one fits
 * @param days engineering days of the period, from today on
 * @param until the period's last working day
 * @param place the place in the backlog's order of the first ticket below the line; behind every place where all fit
 */
public record Reach(long rank, double days, LocalDate until, String place) {

    /** Behind every place that a ticket can have. */
    static final String BEHIND_ALL = "9".repeat(49);

    /** @param place of a ticket that stands in the backlog's order */
    public boolean isAbove(String place) {
        return place.compareTo(this.place) < 0;
    }
}
