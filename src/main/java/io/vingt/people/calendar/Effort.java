package io.vingt.people.calendar;

/** How many days the rules of one file may look at: each for itself, and all together. */
public final class Effort {

    private static final long MOST_PER_EVENT = 150_000;
    private static final long MOST_IN_ALL = 8_000_000;

    private long event;
    private long all;

    void nextEvent() {
        event = 0;
    }

    /** @return whether there is so much left */
    boolean spend(long days) {
        event += days;
        all += days;
        return event <= MOST_PER_EVENT && all <= MOST_IN_ALL;
    }
}
