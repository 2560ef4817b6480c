package io.vingt.people;

import io.vingt.people.AbsenceBook.Outcome;
import io.vingt.people.AbsencesRead.Gone;
import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import io.vingt.people.CountedDays.Said;
import io.vingt.people.KnownEvent.PersonSpan;
import io.vingt.people.absence.AbsenceReader;
import io.vingt.people.absence.CalendarReading;
import io.vingt.people.absence.EventReading;
import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what a file was understood to say, calendar by calendar. */
final class AbsenceReport {

    private final Map<Long, String> names;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Gone> understood = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final List<Gone> dropped = new ArrayList<>();
    private int events;

    AbsenceReport(Map<Long, String> names, LocalDate first, LocalDate last) {
        this.names = names;
        this.first = first;
        this.last = last;
    }

    void tell(CalendarReading calendar, Outcome outcome) {
        events += calendar.events();
        left.addAll(calendar.left());
        for (EventReading one : calendar.read()) {
            if (outcome.older().contains(one)) left.add(new Left(one.title(), one.first(), Why.OLDER, ""));
            else one.away().forEach((who, spans) -> understood.add(gone(who.name(), spans)));
        }
        for (KnownEvent one : outcome.dropped()) {
            Map<Long, List<WorkSpan>> byPerson = new HashMap<>();
            for (PersonSpan span : one.spans())
                byPerson.computeIfAbsent(span.person(), p -> new ArrayList<>()).add(span.span());
            byPerson.forEach((person, spans) -> dropped.add(gone(names.getOrDefault(person, ""), spans)));
        }
    }

    private static Gone gone(String name, List<WorkSpan> spans) {
        LocalDate from =
                spans.stream().map(WorkSpan::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                spans.stream().map(WorkSpan::last).max(LocalDate::compareTo).orElseThrow();
        return new Gone(name, from, to, CountedDays.sum(spans));
    }

    /** On how many days of how many people something else counts than before. */
    int changed(Collection<KnownEvent> before, AbsenceBook book) {
        Set<Long> people = new HashSet<>();
        for (KnownEvent one : book.removed()) people.addAll(one.people());
        for (KnownEvent one : book.added()) people.addAll(one.people());
        Map<Long, List<Said>> was = said(before, people);
        Map<Long, List<Said>> is = said(book.all(), people);
        int changed = 0;
        for (long person : people) {
            changed += CountedDays.differences(
                    CountedDays.of(was.getOrDefault(person, List.of()), first, last),
                    CountedDays.of(is.getOrDefault(person, List.of()), first, last));
        }
        return changed;
    }

    private static Map<Long, List<Said>> said(Collection<KnownEvent> events, Set<Long> people) {
        Map<Long, List<Said>> said = new HashMap<>();
        for (KnownEvent one : events) {
            for (PersonSpan span : one.spans()) {
                boolean asked = people.contains(span.person());
                if (asked)
                    said.computeIfAbsent(span.person(), p -> new ArrayList<>())
                            .add(new Said(one.calendar(), span.span()));
            }
        }
        return said;
    }

    AbsencesRead read(AbsenceReader.Result result, int changed) {
        return new AbsencesRead(
                first,
                events,
                understood,
                left,
                dropped,
                changed,
                List.copyOf(result.unknownZones()),
                result.isWhole());
    }
}
