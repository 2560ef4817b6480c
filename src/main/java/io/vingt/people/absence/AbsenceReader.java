package io.vingt.people.absence;

import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import io.vingt.people.calendar.CalendarEvent;
import io.vingt.people.calendar.CalendarFile;
import io.vingt.people.calendar.CalendarZones;
import io.vingt.people.calendar.Effort;
import io.vingt.people.calendar.EventDays;
import io.vingt.people.calendar.EventSpan;
import io.vingt.people.calendar.PublishedCalendar;
import io.vingt.people.calendar.Versions;
import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who is away, and on which working days, out of an iCalendar file. */
public final class AbsenceReader {

    private final PersonMatcher people;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * What a file says.
     *
     * @param isWhole false for a file that breaks off
     * @param unknownZones names of time zones that were read by the company's clock, since nobody knows them
     */
    public record Result(List<CalendarReading> calendars, boolean isWhole, Set<String> unknownZones) {}

    /**
     * @param zone the company's
     * @param first of the days that one looks ahead
     */
    public AbsenceReader(Collection<Colleague> people, ZoneId zone, LocalDate first, LocalDate last) {
        this.people = new PersonMatcher(people);
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    /** @throws io.vingt.kernel.BadInput for a file that is no calendar, or larger than one */
    public Result read(byte[] file) {
        CalendarFile calendars = CalendarFile.of(file);
        Effort effort = new Effort();
        Set<String> unknown = new LinkedHashSet<>();
        List<CalendarReading> readings = new ArrayList<>();
        for (PublishedCalendar one : calendars.calendars()) {
            CalendarZones zones = new CalendarZones(one, zone, first.getYear(), effort, unknown);
            readings.add(new Reading(one, zones, new EventDays(zones, first, last, effort)).all());
        }
        return new Result(readings, calendars.isWhole(), unknown);
    }

    /** One calendar. */
    private final class Reading {

        private final PublishedCalendar calendar;
        private final CalendarZones zones;
        private final EventDays days;
        private final List<Left> left = new ArrayList<>();
        private final Set<String> said = new HashSet<>();

        Reading(PublishedCalendar calendar, CalendarZones zones, EventDays days) {
            this.calendar = calendar;
            this.zones = zones;
            this.days = days;
        }

        CalendarReading all() {
            Map<String, List<CalendarEvent>> byName = new LinkedHashMap<>();
            for (CalendarEvent event : calendar.events()) {
                byName.computeIfAbsent(event.uid(), n -> new ArrayList<>()).add(event);
            }
            List<EventReading> read = new ArrayList<>();
            byName.forEach((uid, events) -> read.add(one(uid, Versions.of(events))));
            return new CalendarReading(
                    calendar.name(),
                    calendar.program(),
                    calendar.isAboutSingleEvents(),
                    calendar.first(),
                    calendar.last(),
                    calendar.events().size(),
                    read,
                    left);
        }

        private EventReading one(String uid, Versions versions) {
            versions.older().forEach(event -> leave(event, Why.OLDER, ""));
            Map<Colleague, List<WorkSpan>> away = new LinkedHashMap<>();
            boolean calledOff = !versions.masters().isEmpty();
            LocalDate until = LocalDate.MIN;
            List<CalendarEvent> overrides = versions.overrides();
            for (CalendarEvent event : versions.masters()) {
                calledOff = take(event, overrides, away) == Why.CALLED_OFF && calledOff;
                overrides = List.of();
                until = later(until, event);
            }
            for (CalendarEvent event : versions.overrides()) {
                take(event, List.of(), away);
                until = later(until, event);
            }
            away.replaceAll((who, spans) -> EventDays.merged(spans));
            List<WorkSpan> cut = versions.masters().isEmpty() ? cut(versions.overrides()) : null;
            CalendarEvent newest = versions.newest().get(0);
            return new EventReading(
                    uid, newest.title(), shown(newest), versions.revision(), away, cut, calledOff, until);
        }

        private LocalDate later(LocalDate until, CalendarEvent event) {
            EventSpan span = EventSpan.of(event, zones);
            if (span == null) return until;
            LocalDate end =
                    event.has("RRULE") || event.has("RDATE") ? last : span.day().plusDays(span.reach());
            return end.isAfter(until) ? end : until;
        }

        private List<WorkSpan> cut(List<CalendarEvent> overrides) {
            List<WorkSpan> cut = new ArrayList<>();
            for (CalendarEvent one : overrides) {
                EventSpan span = EventSpan.of(one, zones);
                WorkSpan replaced = span == null ? null : days.replacedBy(one, span);
                if (replaced != null) cut.add(replaced);
            }
            return cut;
        }

        /** @return why it changes nothing, null where it does */
        private Why take(CalendarEvent event, List<CalendarEvent> overrides, Map<Colleague, List<WorkSpan>> away) {
            EventSpan span = EventSpan.of(event, zones);
            if (span == null) return leave(event, Why.NO_START, "");
            StandIns title = StandIns.of(Title.of(event.title()));
            WhoIsAway who = WhoIsAway.of(event, title, people);
            Why why = calendar.callsOff() ? Why.CALLED_OFF : against(event, title, who);
            if (why == null && !said.add(event.toString())) why = Why.TWICE;
            List<WorkSpan> spans = why != null ? List.of() : days.of(event, span, overrides, TitleShare.of(who.rest()));
            if (spans == null) why = Why.TOO_OFTEN;
            else if (why == null && spans.isEmpty()) why = Why.NOT_AHEAD;
            if (why != null) return leave(event, why, who.stranger());
            for (Colleague one : who.away())
                away.computeIfAbsent(one, w -> new ArrayList<>()).addAll(spans);
            if (!who.several().isEmpty()) leave(event, Why.SEVERAL, "");
            return null;
        }

        private Why against(CalendarEvent event, StandIns title, WhoIsAway who) {
            Why kind = EventKind.against(event, who.rest());
            if (kind != null) return kind;
            if (title.isDuty()) return Why.STAND_IN;
            if (who.declined()) return Why.DECLINED;
            if (!who.away().isEmpty()) return null;
            if (!who.several().isEmpty()) return Why.SEVERAL;
            return EventKind.isAHoliday(who.rest()) ? Why.PUBLIC_HOLIDAY : Why.NOBODY;
        }

        private Why leave(CalendarEvent event, Why why, String stranger) {
            left.add(new Left(event.title(), shown(event), why, stranger));
            return why;
        }

        private LocalDate shown(CalendarEvent event) {
            EventSpan span = EventSpan.of(event, zones);
            if (span == null || span.isWhole()) return span == null ? null : span.day();
            return span.begins(span.day()).atZone(zone).toLocalDate();
        }
    }
}
