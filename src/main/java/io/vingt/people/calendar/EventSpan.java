package io.vingt.people.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;

/**
 * When an event begins and how long it is.
 *
 * @param day its first day, in the zone that it is written in
 * @param time null for whole days
 * @param zone that the time is meant in
 * @param days for whole days how many, at least 1
 * @param length for the others
 */
public record EventSpan(LocalDate day, LocalTime time, ZoneRules zone, long days, Duration length) {

    /** Days of one occurrence of a series, and of an event that happens once. */
    private static final int LONGEST_OF_MANY = 366;

    private static final int LONGEST = 36_600;

    /** @return null for an event that does not say when it begins */
    public static EventSpan of(CalendarEvent event, CalendarZones zones) {
        ContentLine line = event.first("DTSTART");
        EventTime start = line == null ? null : time(line);
        if (start == null) return null;
        ZoneRules zone = zone(line, start, zones);
        ContentLine endLine = event.first("DTEND");
        EventTime end = endLine == null ? null : time(endLine);
        int longest = event.has("RRULE") || event.has("RDATE") ? LONGEST_OF_MANY : LONGEST;
        if (start.isDate()) return whole(start.date(), end, duration(event), longest);
        ZoneRules endZone = endLine == null || end == null ? zone : zone(endLine, end, zones);
        Duration length = end == null ? duration(event) : Duration.between(at(start, zone), at(end, endZone));
        if (isWhole(event, start, end, length)) return whole(start.date(), end, length, longest);
        return new EventSpan(start.date(), start.time(), zone, 0, sane(length, longest));
    }

    public boolean isWhole() {
        return time == null;
    }

    /** Its beginning were it on another day. */
    public Instant begins(LocalDate on) {
        return at(new EventTime(on, time, false), zone);
    }

    /** Days that it may reach behind the day that it begins on. */
    public long reach() {
        return isWhole() ? days : length.toDays() + 2;
    }

    private static EventTime time(ContentLine line) {
        EventTime time = EventTime.of(line.value());
        boolean day = time != null && line.parameter("VALUE").equalsIgnoreCase("DATE");
        return day ? new EventTime(time.date(), null, false) : time;
    }

    static ZoneRules zone(ContentLine line, EventTime time, CalendarZones zones) {
        return time.utc() ? ZoneOffset.UTC.getRules() : zones.of(line.parameter("TZID"));
    }

    static Instant at(EventTime time, ZoneRules zone) {
        LocalDateTime local = time.local();
        return local.toInstant(zone.getOffset(local));
    }

    private static EventSpan whole(LocalDate day, EventTime end, Duration length, int longest) {
        long days = length.plusHours(23).toDays();
        if (end != null) {
            boolean inside = !end.isDate() && !end.time().equals(LocalTime.MIDNIGHT);
            days = ChronoUnit.DAYS.between(day, end.date()) + (inside ? 1 : 0);
        }
        return new EventSpan(day, null, ZoneOffset.UTC.getRules(), Math.min(longest, Math.max(1, days)), Duration.ZERO);
    }

    /** From midnight to midnight where it is written is whole days everywhere. */
    private static boolean isWhole(CalendarEvent event, EventTime start, EventTime end, Duration length) {
        boolean midnight = start.time().equals(LocalTime.MIDNIGHT) && !start.utc();
        if (!midnight) return false;
        boolean days = end == null
                ? length.toMinutes() % (24 * 60) == 0
                : !end.utc() && (end.isDate() || end.time().equals(LocalTime.MIDNIGHT));
        return days && !length.isNegative() && !length.isZero()
                || event.word("X-MICROSOFT-CDO-ALLDAYEVENT").equals("TRUE");
    }

    /** An end before the beginning ends nothing. */
    private static Duration sane(Duration length, int longest) {
        if (length.isNegative()) return Duration.ZERO;
        return length.compareTo(Duration.ofDays(longest)) > 0 ? Duration.ofDays(longest) : length;
    }

    private static Duration duration(CalendarEvent event) {
        String text = event.word("DURATION");
        try {
            if (text.endsWith("W")) {
                long weeks = Long.parseLong(text.substring(text.indexOf('P') + 1, text.length() - 1));
                return Duration.ofDays(7 * Math.min(LONGEST, Math.max(0, weeks)));
            }
            return text.isEmpty() ? Duration.ZERO : sane(Duration.parse(text), LONGEST);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Duration.ZERO;
        }
    }
}
