package io.vingt.people;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * The working days that an event takes, whole or in part: a whole day for an all-day event, else the share of the eight
 * hours from 9 to 17 by the company's clock.
 */
final class Occurrences {

    private static final int MOST = 1_000;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final double HOURS = Duration.between(MORNING, EVENING).toMinutes();

    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;

    Occurrences(ZoneId zone, LocalDate first, LocalDate last) {
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    /** @return whether it repeats in no way that is known, or more often than anybody is away */
    static boolean isTooOften(VEvent event) {
        if (event.getRecurrenceRule() == null) return false;
        Recurrence rule = event.getRecurrenceRule().getValue();
        Frequency frequency = rule == null ? null : rule.getFrequency();
        return frequency == null
                || Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY)
                        .contains(frequency);
    }

    /**
     * @param replaced the beginnings of occurrences that events of their own stand for
     * @return the part of each working day, 0 to 1; null for more than a thousand occurrences in a year
     */
    Map<LocalDate, Double> days(VEvent event, Set<Date> replaced) {
        Map<LocalDate, Double> days = new TreeMap<>();
        ICalDate start = event.getDateStart().getValue();
        ZoneId of = start.hasTime() ? zone : ZoneId.systemDefault();
        Duration length = length(event, start, of);
        DateIterator all = event.getDateIterator(TimeZone.getTimeZone(of));
        all.advanceTo(Date.from(first.atStartOfDay(of).toInstant().minus(length)));
        for (int i = 0; all.hasNext(); i++) {
            if (i == MOST) return null;
            Date begins = all.next();
            ZonedDateTime from = begins.toInstant().atZone(of);
            if (from.toLocalDate().isAfter(last)) break;
            if (replaced.contains(begins)) continue;
            if (start.hasTime()) hours(from, from.plus(length), days);
            else whole(from.toLocalDate(), length.plusHours(12).toDays(), days);
        }
        return days;
    }

    static LocalDate startOf(VEvent event, ZoneId zone) {
        DateOrDateTimeProperty start = event.getDateStart();
        if (start == null || start.getValue() == null) return null;
        DateTimeComponents raw = start.getValue().getRawComponents();
        boolean allDay = !start.getValue().hasTime() && raw != null;
        if (allDay) return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        return start.getValue().toInstant().atZone(zone).toLocalDate();
    }

    /** An end that lies before the beginning ends nothing; without one an all-day event is one day. */
    private static Duration length(VEvent event, ICalDate start, ZoneId of) {
        Duration length = start.hasTime() ? Duration.ZERO : Duration.ofDays(1);
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            length = Duration.between(
                    start.toInstant(), event.getDateEnd().getValue().toInstant());
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            length = Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        boolean sane = !length.isNegative() && length.compareTo(Duration.ofDays(366)) <= 0;
        return sane ? length : Duration.ofDays(length.isNegative() ? 0 : 366);
    }

    private void whole(LocalDate from, long length, Map<LocalDate, Double> days) {
        for (int i = 0; i < Math.max(1, length); i++) add(from.plusDays(i), 1, days);
    }

    private void hours(ZonedDateTime from, ZonedDateTime to, Map<LocalDate, Double> days) {
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            Instant begins = later(from, day.atTime(MORNING).atZone(zone));
            Instant ends = earlier(to, day.atTime(EVENING).atZone(zone));
            double minutes = Duration.between(begins, ends).toMinutes();
            if (minutes > 0) add(day, minutes / HOURS, days);
        }
    }

    private void add(LocalDate day, double part, Map<LocalDate, Double> days) {
        boolean ahead = !day.isBefore(first) && !day.isAfter(last);
        if (ahead && Period.working(day, day).count() > 0)
            days.merge(day, Math.min(1, part), (a, b) -> Math.min(1, a + b));
    }

    private static Instant later(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a.toInstant() : b.toInstant();
    }

    private static Instant earlier(ZonedDateTime a, ZonedDateTime b) {
        return a.isBefore(b) ? a.toInstant() : b.toInstant();
    }
}
