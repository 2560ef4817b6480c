package io.vingt.people.calendar;

/**
 * How much of its days a whole-day event takes.
 *
 * @param days in all, 0 where nobody says a number
 * @param half whether it is half of each day
 * @param morning whether it is the morning's half
 * @param afternoon whether it is the afternoon's half
 */
public record DayShare(double days, boolean half, boolean morning, boolean afternoon) {

    /** What one of so many working days in a row loses, 0 to 1. */
    double of(long workingDays) {
        if (days > 0) return Math.min(1, days / Math.max(1, workingDays));
        return half ? 0.5 : 1;
    }
}
