package io.vingt.people.calendar;

/**
 * Which of two that say different things of one event is the newer: the higher number first, then whichever was changed later.
 *
 * @param sequence counted up by who changes an event for everybody
 * @param modified seconds, null where nobody says
 * @param stamped seconds, when it was written out; null where nobody says
 */
public record Revision(int sequence, Long modified, Long stamped) {

    /** Of two that cannot be told apart neither is older. */
    public boolean isOlderThan(Revision other) {
        if (sequence != other.sequence) return sequence < other.sequence;
        if (modified != null && other.modified != null && !modified.equals(other.modified))
            return modified < other.modified;
        return stamped != null && other.stamped != null && stamped < other.stamped;
    }
}
