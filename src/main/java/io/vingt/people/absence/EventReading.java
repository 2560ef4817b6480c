package io.vingt.people.absence;

import io.vingt.people.calendar.Revision;
import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a calendar says of one event, which it knows by one name.
 *
 * @param title of its newest version
 * @param first the first day that it speaks of, null where it does not say
 * @param away the working days ahead of each who is away
 * @param cut days of a series that was read before which it says something else of; null where it speaks of the whole event
 * @param calledOff whether it says that the event does not take place
 * @param last the last day that it speaks of
 */
public record EventReading(
        String uid,
        String title,
        LocalDate first,
        Revision revision,
        Map<Colleague, List<WorkSpan>> away,
        List<WorkSpan> cut,
        boolean calledOff,
        LocalDate last) {

    public boolean isAboutSingleDays() {
        return cut != null;
    }
}
