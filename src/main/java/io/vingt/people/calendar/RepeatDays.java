package io.vingt.people.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which days of a rule's period it means; what a rule leaves open it takes from the first day. */
final class RepeatDays {

    /** No list of a rule is longer than a year has days. */
    static final int MOST = 366;

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private RepeatDays() {}

    static Predicate<LocalDate> of(String frequency, Map<String, String> parts, LocalDate start, DayOfWeek weekBegins) {
        boolean yearly = frequency.equals("YEARLY");
        boolean monthly = frequency.equals("MONTHLY");
        List<Predicate<LocalDate>> all = new ArrayList<>();
        if (parts.containsKey("BYMONTH")) all.add(among(parts.get("BYMONTH"), LocalDate::getMonthValue, day -> 0));
        if (parts.containsKey("BYMONTHDAY"))
            all.add(among(parts.get("BYMONTHDAY"), LocalDate::getDayOfMonth, LocalDate::lengthOfMonth));
        if (parts.containsKey("BYYEARDAY"))
            all.add(among(parts.get("BYYEARDAY"), LocalDate::getDayOfYear, LocalDate::lengthOfYear));
        if (parts.containsKey("BYWEEKNO") && yearly) all.add(inWeeks(parts.get("BYWEEKNO"), weekBegins));
        boolean ofMonth = monthly || parts.containsKey("BYMONTH");
        if (parts.containsKey("BYDAY")) all.add(onWeekdays(parts.get("BYDAY"), yearly || monthly, ofMonth));
        boolean namesADay =
                parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY") || parts.containsKey("BYYEARDAY");
        if (!namesADay) all.add(likeTheFirst(frequency, parts, start));
        return day -> all.stream().allMatch(one -> one.test(day));
    }

    private static Predicate<LocalDate> likeTheFirst(String frequency, Map<String, String> parts, LocalDate start) {
        return switch (frequency) {
            case "DAILY" -> day -> true;
            case "WEEKLY" -> day -> day.getDayOfWeek() == start.getDayOfWeek();
            case "MONTHLY" -> day -> day.getDayOfMonth() == start.getDayOfMonth();
            default -> {
                if (parts.containsKey("BYWEEKNO")) yield day -> day.getDayOfWeek() == start.getDayOfWeek();
                boolean month = parts.containsKey("BYMONTH");
                yield day ->
                        day.getDayOfMonth() == start.getDayOfMonth() && (month || day.getMonth() == start.getMonth());
            }
        };
    }

    /** A number that is below nothing counts from the end. */
    private static Predicate<LocalDate> among(String list, Count count, Count of) {
        Set<Integer> numbers = numbers(list);
        return day -> {
            int at = count.of(day);
            int fromTheEnd = at - of.of(day) - 1;
            return numbers.contains(at) || of.of(day) > 0 && numbers.contains(fromTheEnd);
        };
    }

    private static Predicate<LocalDate> inWeeks(String list, DayOfWeek weekBegins) {
        Set<Integer> numbers = numbers(list);
        WeekFields weeks = WeekFields.of(weekBegins, 4);
        return day -> {
            int week = day.get(weeks.weekOfWeekBasedYear());
            int last = (int) day.range(weeks.weekOfWeekBasedYear()).getMaximum();
            return numbers.contains(week) || numbers.contains(week - last - 1);
        };
    }

    private static Predicate<LocalDate> onWeekdays(String list, boolean numbered, boolean ofMonth) {
        Map<DayOfWeek, Set<Integer>> numbers = new EnumMap<>(DayOfWeek.class);
        for (String text : list.split(",", MOST)) {
            String one = text.strip();
            DayOfWeek weekday = day(one);
            if (weekday == null) continue;
            String number = one.substring(0, one.length() - 2);
            int nth = number.isEmpty() || !numbered ? 0 : RepeatRule.number(number);
            numbers.computeIfAbsent(weekday, d -> new HashSet<>()).add(nth);
        }
        return day -> {
            Set<Integer> nth = numbers.getOrDefault(day.getDayOfWeek(), Set.of());
            if (nth.isEmpty() || nth.contains(0)) return !nth.isEmpty();
            return nth.contains(nth(day, ofMonth, false)) || nth.contains(nth(day, ofMonth, true));
        };
    }

    private static int nth(LocalDate day, boolean ofMonth, boolean fromTheEnd) {
        int at = ofMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = ofMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return fromTheEnd ? -((length - at) / 7 + 1) : (at - 1) / 7 + 1;
    }

    /** @return null for what names no weekday */
    static DayOfWeek day(String text) {
        String two = text.length() < 2 ? text : text.substring(text.length() - 2);
        int at = DAYS.indexOf(two);
        return at < 0 ? null : DayOfWeek.of(at + 1);
    }

    private static Set<Integer> numbers(String list) {
        Set<Integer> numbers = new HashSet<>();
        for (String one : list.split(",", MOST)) numbers.add(RepeatRule.number(one));
        return numbers;
    }

    /** Something that one counts of a day. */
    private interface Count {
        int of(LocalDate day);
    }
}
