package io.vingt.people.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * On which days something repeats (RFC 5545, 3.3.10), for what happens once a day at most. Each period of the rule is gone
 * through day by day, so that a rule costs no more than the days that it looks at.
 */
final class RepeatRule {

    private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final LocalDate NEVER = LocalDate.of(9_000, 1, 1);
    private static final int LONGEST_STEP = 10_000;

    private final String frequency;
    private final Map<String, String> parts;
    private final int interval;
    private final int count;
    private final DayOfWeek weekBegins;

    private RepeatRule(String frequency, Map<String, String> parts) {
        this.frequency = frequency;
        this.parts = parts;
        this.interval = Math.min(LONGEST_STEP, Math.max(1, number(parts.getOrDefault("INTERVAL", "1"))));
        this.count = parts.containsKey("COUNT") ? Math.max(1, number(parts.get("COUNT"))) : 0;
        DayOfWeek day = RepeatDays.day(parts.getOrDefault("WKST", ""));
        this.weekBegins = day == null ? DayOfWeek.MONDAY : day;
    }

    /** @return null for a rule that repeats in no way that is known, or more often than anybody is away */
    static RepeatRule of(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0)
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
        }
        String frequency = parts.getOrDefault("FREQ", "");
        boolean severalADay = parts.getOrDefault("BYHOUR", "").contains(",")
                || parts.getOrDefault("BYMINUTE", "").contains(",")
                || parts.getOrDefault("BYSECOND", "").contains(",");
        return severalADay || !FREQUENCIES.contains(frequency) ? null : new RepeatRule(frequency, parts);
    }

    /** Empty for a rule without end. */
    String until() {
        return parts.getOrDefault("UNTIL", "");
    }

    /**
     * The days from the first one on, in order, that do not lie before a day. The first is one of them, whatever the rule says.
     *
     * @param until the last one at most
     * @param effort what all events of a file may cost together
     * @return null for a rule that costs too much
     */
    List<LocalDate> days(LocalDate start, LocalDate from, LocalDate until, Effort effort) {
        Predicate<LocalDate> matches = RepeatDays.of(frequency, parts, start, weekBegins);
        LocalDate period = begin(start);
        List<LocalDate> days = new ArrayList<>();
        boolean isFirst = in(period, matches).contains(start);
        if (!isFirst && !start.isBefore(from) && !start.isAfter(until)) days.add(start);
        int found = isFirst ? 0 : 1;
        if (count == 0 && from.isAfter(start)) period = skipTo(from, period);
        while (!period.isAfter(until) && period.isBefore(NEVER)) {
            if (!effort.spend(ChronoUnit.DAYS.between(period, period.plus(1, unit())))) return null;
            for (LocalDate day : in(period, matches)) {
                if (day.isBefore(start) || day.isAfter(until)) continue;
                if (count > 0 && ++found > count) return days;
                if (!day.isBefore(from)) days.add(day);
            }
            period = period.plus(interval, unit());
        }
        return days;
    }

    private List<LocalDate> in(LocalDate period, Predicate<LocalDate> matches) {
        return positions(
                period.datesUntil(period.plus(1, unit())).filter(matches).toList());
    }

    private ChronoUnit unit() {
        return switch (frequency) {
            case "DAILY" -> ChronoUnit.DAYS;
            case "WEEKLY" -> ChronoUnit.WEEKS;
            case "MONTHLY" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private LocalDate begin(LocalDate day) {
        return switch (frequency) {
            case "DAILY" -> day;
            case "WEEKLY" -> day.with(TemporalAdjusters.previousOrSame(weekBegins));
            case "MONTHLY" -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    /** The last period of the rule that does not begin after a day. */
    private LocalDate skipTo(LocalDate from, LocalDate first) {
        long periods = unit().between(first, from);
        return first.plus(periods - periods % interval, unit());
    }

    private List<LocalDate> positions(List<LocalDate> days) {
        String positions = parts.getOrDefault("BYSETPOS", "");
        if (positions.isEmpty() || days.isEmpty()) return days;
        List<LocalDate> chosen = new ArrayList<>();
        for (String one : positions.split(",", RepeatDays.MOST)) {
            int at = number(one);
            int index = at > 0 ? at - 1 : days.size() + at;
            if (at != 0 && index >= 0 && index < days.size() && !chosen.contains(days.get(index)))
                chosen.add(days.get(index));
        }
        chosen.sort(null);
        return chosen;
    }

    /** @return 0 for what is no number, as no rule means it */
    static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
