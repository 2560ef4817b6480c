package io.vingt.people;

import io.vingt.people.calendar.Revision;
import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of one event of a calendar.
 *
 * @param id 0 for one that is not kept yet
 * @param calendar the hash of what tells the calendar from others; empty where nobody knows it
 * @param event the hash of the calendar's own name for it
 * @param last the last day that it speaks of
 * @param spans none for one that was called off
 */
record KnownEvent(
        long id,
        String calendar,
        String event,
        Revision revision,
        boolean calledOff,
        LocalDate last,
        List<PersonSpan> spans) {

    /** Days of one person. */
    record PersonSpan(long person, WorkSpan span) {}

    Set<Long> people() {
        return spans.stream().map(PersonSpan::person).collect(Collectors.toSet());
    }

    /** Whether it says the same, whenever it was written out. */
    boolean saysTheSameAs(KnownEvent other) {
        boolean version = revision.sequence() == other.revision.sequence()
                && Objects.equals(revision.modified(), other.revision.modified());
        return version && calendar.equals(other.calendar) && calledOff == other.calledOff && spans.equals(other.spans);
    }

    boolean touches(LocalDate first, LocalDate until) {
        return spans.stream()
                .map(PersonSpan::span)
                .anyMatch(span -> !span.last().isBefore(first) && !span.first().isAfter(until));
    }
}
