package io.vingt.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What a calendar was understood to say.
 *
 * @param today the company's
 * @param events in the file
 * @param dropped what the same calendar said before and does not name any more
 * @param changed working days, or parts of them, that somebody is known to be away on now and was not before, or the other
 *     way round; 0 for a file that says nothing new
 * @param unknownZones names of time zones that were read by the company's clock, since nobody knows them
 * @param isWhole false for a file that breaks off: then nothing is taken for dropped
 */
public record AbsencesRead(
        LocalDate today,
        int events,
        List<Gone> understood,
        List<Left> left,
        List<Gone> dropped,
        int changed,
        List<String> unknownZones,
        boolean isWhole) {

    /** Somebody's absence: how many working days of it are still to come. */
    public record Gone(String person, LocalDate from, LocalDate to, double days) {}

    /**
     * An event that changes nothing.
     *
     * @param event what the calendar calls it
     * @param from null where it does not say
     * @param stranger what in it looks like the name of somebody who is not known here, empty for nothing
     */
    public record Left(String event, LocalDate from, Why why, String stranger) {}

    /** Why an event changes nothing. */
    public enum Why {
        /** Nobody's address or name is in it. */
        NOBODY,
        /** It could be one of several people. */
        SEVERAL,
        /** Those who are in it declined, or it was refused. */
        DECLINED,
        /** It was called off. */
        CALLED_OFF,
        /** A newer version of it is in the file, or was read before. */
        OLDER,
        /** It stands in the calendar twice. */
        TWICE,
        /** A birthday, an anniversary, a first day at work. */
        BIRTHDAY,
        /** Somebody works, at home or elsewhere. */
        ELSEWHERE,
        /** Somebody stands in for somebody else. */
        STAND_IN,
        /** A public holiday that names nobody. */
        PUBLIC_HOLIDAY,
        /** It is over, more than a year away, or on no working day. */
        NOT_AHEAD,
        /** It repeats more often than daily, or in a way that is not known. */
        TOO_OFTEN,
        /** It does not say when it begins. */
        NO_START
    }
}
