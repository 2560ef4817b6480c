package io.vingt.people.calendar;

import io.vingt.people.calendar.PublishedCalendar.Observance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A time zone as a calendar defines it, for the years around the present one. */
final class ZoneDefinition {

    private static final int YEARS_BEFORE = 2;
    private static final int YEARS_AFTER = 3;
    private static final int MOST_CHANGES = 1_000;

    private ZoneDefinition() {}

    /** When the clocks change, by the clock before the change. */
    private record Change(LocalDateTime at, ZoneOffset before, ZoneOffset after) {}

    /** @return null for a definition that defines nothing */
    static ZoneRules of(List<Observance> observances, int year, Effort effort) {
        List<Change> changes = new ArrayList<>();
        for (Observance one : observances) {
            if (changes.size() < MOST_CHANGES) add(one, year, effort, changes);
        }
        if (changes.isEmpty()) return null;
        changes.sort(Comparator.comparing(change -> change.at().toInstant(change.before())));
        LocalDateTime first = LocalDate.of(year - YEARS_BEFORE, 1, 1).atStartOfDay();
        ZoneOffset base = changes.get(0).before();
        for (Change change : changes) if (change.at().isBefore(first)) base = change.after();
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        ZoneOffset now = base;
        for (Change change : changes) {
            if (change.at().isBefore(first) || change.after().equals(now)) continue;
            transitions.add(ZoneOffsetTransition.of(change.at(), now, change.after()));
            now = change.after();
        }
        return ZoneRules.of(base, base, List.of(), transitions, List.of());
    }

    private static void add(Observance one, int year, Effort effort, List<Change> changes) {
        EventTime start = EventTime.of(one.line("DTSTART"));
        ZoneOffset before = offset(one.line("TZOFFSETFROM"));
        ZoneOffset after = offset(one.line("TZOFFSETTO"));
        if (start == null || after == null) return;
        ZoneOffset from = before == null ? after : before;
        changes.add(new Change(start.local(), from, after));
        for (String date : one.dates()) {
            EventTime time = EventTime.of(date.strip());
            if (time != null && changes.size() < MOST_CHANGES) changes.add(new Change(time.local(), from, after));
        }
        for (LocalDate day : repeated(one, start.date(), year, effort)) {
            LocalTime time = start.isDate() ? LocalTime.MIDNIGHT : start.time();
            changes.add(new Change(day.atTime(time), from, after));
        }
    }

    private static List<LocalDate> repeated(Observance one, LocalDate start, int year, Effort effort) {
        RepeatRule rule = one.line("RRULE").isEmpty() ? null : RepeatRule.of(one.line("RRULE"));
        if (rule == null) return List.of();
        EventTime until = EventTime.of(rule.until());
        LocalDate last = LocalDate.of(year + YEARS_AFTER, 12, 31);
        if (until != null && until.date().isBefore(last)) last = until.date();
        LocalDate from = LocalDate.of(year - YEARS_BEFORE - 1, 1, 1);
        effort.nextEvent();
        List<LocalDate> days = rule.days(start, from, last, effort);
        return days == null || days.size() > MOST_CHANGES ? List.of() : days;
    }

    /** "+0100" or "-033000"; null for anything else. */
    private static ZoneOffset offset(String text) {
        String digits = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        boolean good =
                (digits.length() == 4 || digits.length() == 6) && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!good) return null;
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = Integer.parseInt(digits.substring(2, 4));
        int seconds = hours * 3_600 + minutes * 60 + (digits.length() == 6 ? Integer.parseInt(digits.substring(4)) : 0);
        boolean possible = hours < 18 && minutes < 60;
        return !possible ? null : ZoneOffset.ofTotalSeconds(text.startsWith("-") ? -seconds : seconds);
    }
}
