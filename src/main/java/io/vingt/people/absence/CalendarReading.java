package io.vingt.people.absence;

import io.vingt.people.AbsencesRead.Left;
import java.time.LocalDate;
import java.util.List;

/**
 * What one calendar says.
 *
 * @param name what it is called, empty where that does not tell it from another one
 * @param program that wrote it
 * @param isAboutSingleEvents whether it was sent about single events, whichever calendar they are in
 * @param first the first day that it speaks of, null where it does not say
 * @param events in all
 */
public record CalendarReading(
        String name,
        String program,
        boolean isAboutSingleEvents,
        LocalDate first,
        LocalDate last,
        int events,
        List<EventReading> read,
        List<Left> left) {}
