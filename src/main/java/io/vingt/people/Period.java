package io.vingt.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weeks that engineering days are known for, from today on. Work is reckoned to go on evenly over a week's working
 * days, Monday to Friday.
 *
 * @param weeks at least one, in order; weeks that nobody entered days for are not among them
 */
public record Period(List<Week> weeks) {

    static final int WORKING_DAYS = 5;
    static final double MILLION = 1e6;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * What is left of one week.
     *
     * @param first of the days that are left, today or the week's first
     * @param last the week's last day
     * @param dayMillionths engineering days, in millionths
     */
    public record Week(LocalDate first, LocalDate last, long dayMillionths) {

        /** Engineering days. */
        public double days() {
            return dayMillionths / MILLION;
        }

        public LocalDate lastWorkingDay() {
            List<LocalDate> days = workingDays();
            return days.get(days.size() - 1);
        }

        List<LocalDate> workingDays() {
            return working(first, last).toList();
        }
    }

    public Period {
        weeks = List.copyOf(weeks);
    }

    static Stream<LocalDate> working(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(day -> !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** Engineering days in all, in millionths. */
    public long dayMillionths() {
        return weeks.stream().mapToLong(Week::dayMillionths).sum();
    }

    /** Engineering days in all. */
    public double days() {
        return dayMillionths() / MILLION;
    }

    /** The last working day of the last week. */
    public LocalDate until() {
        return weeks.get(weeks.size() - 1).lastWorkingDay();
    }

    /**
     * The working day on which so much work is done.
     *
     * @param dayMillionths of all that comes first and of the work itself
     * @return empty where the period has not so many days
     */
    public Optional<LocalDate> doneBy(long dayMillionths) {
        long left = dayMillionths;
        for (Week week : weeks) {
            if (left <= week.dayMillionths()) return Optional.of(within(week, left));
            left -= week.dayMillionths();
        }
        return Optional.empty();
    }

    private static LocalDate within(Week week, long left) {
        List<LocalDate> days = week.workingDays();
        if (left <= 0) return days.get(0);
        double share = (double) left / week.dayMillionths();
        return days.get((int) Math.max(0, Math.ceil(share * days.size()) - 1));
    }
}
