package io.vingt.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What a calendar was understood to say.
 *
 * @param changed working days, or parts of them, that are known now and were not before, or the other way round; 0 for a
 *     file that says nothing new
 */
public record AbsencesRead(List<Gone> understood, List<Left> left, int changed) {

    /** Somebody's absence: how many working days of it are still to come. */
    public record Gone(String person, LocalDate from, LocalDate to, double days) {}

    /**
     * An event that changes nothing.
     *
     * @param event what the calendar calls it
     * @param from null where it does not say
     */
    public record Left(String event, LocalDate from, Why why) {}

    /** Why an event changes nothing. */
    public enum Why {
        /** Nobody's address or whole name is in it. */
        NOBODY,
        /** It could be one of several people. */
        SEVERAL,
        /** It is over, more than a year away, or on no working day. */
        NOT_AHEAD,
        /** It was called off. */
        CALLED_OFF,
        /** It repeats more often than daily, or a thousand times. */
        TOO_OFTEN,
        /** It does not say when it begins. */
        NO_START
    }
}
