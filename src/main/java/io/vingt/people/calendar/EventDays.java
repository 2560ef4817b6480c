package io.vingt.people.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The working days that an event takes, whole or in part: a whole day for an all-day event, else what of 9 to 17 o'clock it
 * takes by the company's clock. Series are gone through as far as one looks ahead.
 */
public final class EventDays {

    private static final int MORNING = 9 * 60;
    private static final Comparator<WorkSpan> IN_ORDER = Comparator.comparingInt(WorkSpan::from)
            .thenComparingInt(WorkSpan::to)
            .thenComparingDouble(WorkSpan::part)
            .thenComparing(WorkSpan::first);

    private final CalendarZones zones;
    private final LocalDate first;
    private final LocalDate last;
    private final Effort effort;

    public EventDays(CalendarZones zones, LocalDate first, LocalDate last, Effort effort) {
        this.zones = zones;
        this.first = first;
        this.last = last;
        this.effort = effort;
    }

    /**
     * @param overrides events that stand for single occurrences of this one
     * @return null for an event that repeats as no absence does
     */
    public List<WorkSpan> of(CalendarEvent event, EventSpan span, List<CalendarEvent> overrides, DayShare share) {
        List<LocalDate> days = days(event, span, overrides);
        if (days == null) return null;
        List<WorkSpan> spans = new ArrayList<>();
        for (LocalDate day : days) {
            if (span.isWhole()) whole(day, day.plusDays(span.days() - 1), share, spans);
            else hours(span.begins(day), span.begins(day).plus(span.length()), share, spans);
        }
        return merged(spans);
    }

    /** The days that one occurrence takes: those that an event stands for which replaces it. */
    public WorkSpan replacedBy(CalendarEvent override, EventSpan span) {
        ContentLine line = override.first("RECURRENCE-ID");
        LocalDate day = new Exceptions(zones, span).day(line, EventTime.of(line.value()));
        return day == null
                ? null
                : WorkSpan.whole(
                        day,
                        day.plusDays(
                                span.isWhole() ? span.days() - 1 : span.length().toDays()));
    }

    private List<LocalDate> days(CalendarEvent event, EventSpan span, List<CalendarEvent> overrides) {
        LocalDate from = first.minusDays(span.reach());
        Exceptions exceptions = new Exceptions(zones, span);
        TreeSet<LocalDate> days = new TreeSet<>();
        ContentLine line = event.first("RRULE");
        if (line == null) days.add(span.day());
        else {
            RepeatRule rule = RepeatRule.of(line.value());
            List<LocalDate> repeated = rule == null ? null : repeated(rule, event, span, from);
            if (repeated == null) return null;
            days.addAll(repeated);
        }
        for (ContentLine more : event.all("RDATE")) days.addAll(exceptions.days(more));
        for (ContentLine not : event.all("EXDATE")) exceptions.add(not);
        for (CalendarEvent one : overrides) exceptions.add(one.first("RECURRENCE-ID"));
        days.removeIf(day -> day.isBefore(from) || day.isAfter(last.plusDays(1)) || exceptions.isOne(day));
        return List.copyOf(days);
    }

    private List<LocalDate> repeated(RepeatRule rule, CalendarEvent event, EventSpan span, LocalDate from) {
        effort.nextEvent();
        EventTime until = rule.until().isEmpty() ? null : EventTime.of(rule.until());
        LocalDate latest = last.plusDays(1);
        LocalDate end = latest;
        if (until != null && span.isWhole()) end = new Midnight(zones.mentioned(zoneNames(event))).day(until);
        else if (until != null) end = until.date().plusDays(1);
        List<LocalDate> days = rule.days(span.day(), from, end.isBefore(latest) ? end : latest, effort);
        if (days == null || until == null || span.isWhole()) return days;
        Instant moment = until.isDate()
                ? until.date()
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .minusSeconds(1)
                : until.local().toInstant(ZoneOffset.UTC);
        boolean local = until.isDate() || !until.utc();
        return days.stream()
                .filter(day ->
                        !(local ? day.atTime(span.time()).toInstant(ZoneOffset.UTC) : span.begins(day)).isAfter(moment))
                .toList();
    }

    private static List<String> zoneNames(CalendarEvent event) {
        List<String> names = new ArrayList<>();
        for (String line : List.of("EXDATE", "RECURRENCE-ID", "DTEND", "DTSTART")) {
            for (ContentLine one : event.all(line)) names.add(one.parameter("TZID"));
        }
        return names;
    }

    private void whole(LocalDate from, LocalDate to, DayShare share, List<WorkSpan> spans) {
        double part = share.of(WorkSpan.workingDays(from, to));
        WorkSpan span = new WorkSpan(from, to, 0, 0, part);
        if (part >= 1) span = WorkSpan.whole(from, to);
        else if (part == 0.5 && share.morning()) span = WorkSpan.minutes(from, to, 0, WorkSpan.NOON);
        else if (part == 0.5 && share.afternoon()) span = WorkSpan.minutes(from, to, WorkSpan.NOON, WorkSpan.DAY);
        add(span, spans);
    }

    private void hours(Instant begins, Instant ends, DayShare share, List<WorkSpan> spans) {
        LocalDateTime from = local(begins);
        LocalDateTime to = local(ends);
        if (from.toLocalDate().equals(to.toLocalDate())) {
            hours(from.toLocalDate(), minute(from.toLocalTime()), minute(to.toLocalTime()), share, spans);
            return;
        }
        hours(from.toLocalDate(), minute(from.toLocalTime()), WorkSpan.DAY, share, spans);
        LocalDate second = from.toLocalDate().plusDays(1);
        LocalDate beforeLast = to.toLocalDate().minusDays(1);
        if (!second.isAfter(beforeLast)) whole(second, beforeLast, share, spans);
        hours(to.toLocalDate(), 0, minute(to.toLocalTime()), share, spans);
    }

    /** A whole working day may be a part of one by its title. */
    private void hours(LocalDate day, int from, int to, DayShare share, List<WorkSpan> spans) {
        if (from == 0 && to == WorkSpan.DAY) whole(day, day, share, spans);
        else if (from < to) add(WorkSpan.minutes(day, day, from, to), spans);
    }

    private LocalDateTime local(Instant at) {
        ZoneRules company = zones.company();
        return LocalDateTime.ofInstant(at, company.getOffset(at));
    }

    private static int minute(LocalTime time) {
        int minute = time.getHour() * 60 + time.getMinute() - MORNING;
        return Math.max(0, Math.min(WorkSpan.DAY, minute));
    }

    private void add(WorkSpan span, List<WorkSpan> spans) {
        WorkSpan ahead = span.within(first, last);
        if (ahead != null) spans.add(ahead);
    }

    public static List<WorkSpan> merged(List<WorkSpan> spans) {
        List<WorkSpan> merged = new ArrayList<>();
        for (WorkSpan span : spans.stream().sorted(IN_ORDER).toList()) {
            int before = merged.size() - 1;
            if (before >= 0 && merged.get(before).reaches(span))
                merged.set(before, merged.get(before).with(span));
            else merged.add(span);
        }
        return merged;
    }
}
