package io.vingt.people.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The occurrences of a series that are written as exceptions to it: by their day, or by the moment they begin at. */
final class Exceptions {

    private final CalendarZones zones;
    private final EventSpan series;
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<Instant> moments = new HashSet<>();

    Exceptions(CalendarZones zones, EventSpan series) {
        this.zones = zones;
        this.series = series;
    }

    void add(ContentLine line) {
        for (String value : line.value().split(",")) {
            EventTime time = EventTime.of(value.strip());
            if (time == null) continue;
            boolean day = series.isWhole() || time.isDate() || isMidnight(time);
            if (day) days.add(day(line, time));
            else moments.add(EventSpan.at(time, zone(line, time)));
        }
    }

    boolean isOne(LocalDate day) {
        return days.contains(day) || !moments.isEmpty() && moments.contains(series.begins(day));
    }

    /** The days of the occurrences that a line adds. */
    List<LocalDate> days(ContentLine line) {
        List<LocalDate> added = new ArrayList<>();
        for (String value : line.value().split(",")) {
            int slash = value.indexOf('/');
            EventTime time = EventTime.of((slash < 0 ? value : value.substring(0, slash)).strip());
            if (time != null) added.add(day(line, time));
        }
        return added;
    }

    /** The day that a time is on, where the series is. @return null for no time */
    LocalDate day(ContentLine line, EventTime time) {
        if (time == null || time.isDate()) return time == null ? null : time.date();
        if (series.isWhole()) return new Midnight(zones.mentioned(List.of(line.parameter("TZID")))).day(time);
        Instant moment = EventSpan.at(time, zone(line, time));
        return LocalDateTime.ofInstant(moment, series.zone().getOffset(moment)).toLocalDate();
    }

    /** A day written as a time, for a series that begins at another. */
    private boolean isMidnight(EventTime time) {
        return time.time().equals(LocalTime.MIDNIGHT)
                && !time.utc()
                && !series.time().equals(LocalTime.MIDNIGHT);
    }

    private ZoneRules zone(ContentLine line, EventTime time) {
        if (time.utc()) return ZoneOffset.UTC.getRules();
        return line.parameter("TZID").isEmpty() ? series.zone() : zones.of(line.parameter("TZID"));
    }
}
