package io.vingt.estimate;

/** One input that more work could move, and how far one step of it goes: half of what the range leaves, as a ratio. */
public enum Lever {
    /** It happens more often: up by √k. */
    EVENTS,
    /** The next stronger kind of evidence. */
    EVIDENCE,
    /** A factor half as wide: √k. */
    FACTOR,
    /** The worse half of the days is ruled out: daysHigh becomes √(daysLow · daysHigh). */
    DAYS
}
