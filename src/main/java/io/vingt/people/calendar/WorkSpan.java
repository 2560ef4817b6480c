package io.vingt.people.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same part of each working day, Monday to Friday, from one day to another.
 *
 * @param from minutes of the working day, which has {@value #DAY}
 * @param to after the last minute; as many as {@code from} where nobody knows which part of the day it is
 * @param part of each day, 0 to 1
 */
public record WorkSpan(LocalDate first, LocalDate last, int from, int to, double part) {

    /** 9 to 17 o'clock. */
    public static final int DAY = 480;

    /** Where its morning ends. */
    public static final int NOON = DAY / 2;

    private static final int WEEK = 7;
    private static final int WORKING = 5;

    public static WorkSpan whole(LocalDate first, LocalDate last) {
        return new WorkSpan(first, last, 0, DAY, 1);
    }

    static WorkSpan minutes(LocalDate first, LocalDate last, int from, int to) {
        return new WorkSpan(first, last, from, to, (to - from) / (double) DAY);
    }

    public boolean isPlaced() {
        return to > from;
    }

    /** @return its working days between two days, null for none */
    WorkSpan within(LocalDate earliest, LocalDate latest) {
        LocalDate begins = working(first.isBefore(earliest) ? earliest : first, 1);
        LocalDate ends = working(last.isAfter(latest) ? latest : last, -1);
        return begins.isAfter(ends) ? null : new WorkSpan(begins, ends, from, to, part);
    }

    private static LocalDate working(LocalDate day, int step) {
        LocalDate working = day;
        while (isWeekend(working)) working = working.plusDays(step);
        return working;
    }

    /** Whether the other takes the same part of days that overlap these or follow them. */
    boolean reaches(WorkSpan other) {
        boolean same = from == other.from && to == other.to && part == other.part;
        return same && !other.first.isAfter(working(last.plusDays(1), 1));
    }

    WorkSpan with(WorkSpan other) {
        return new WorkSpan(first, last.isBefore(other.last) ? other.last : last, from, to, part);
    }

    /** What is left of it before and after the days of another, whatever part of them that takes. */
    public List<WorkSpan> without(WorkSpan hole) {
        List<WorkSpan> left = new ArrayList<>();
        WorkSpan before = within(first, hole.first.minusDays(1));
        if (before != null) left.add(before);
        WorkSpan after = within(hole.last.plusDays(1), last);
        if (after != null) left.add(after);
        return left;
    }

    /** Monday to Friday between two days, both included. */
    public static long workingDays(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) return 0;
        return before(last.plusDays(1)) - before(first);
    }

    /** Working days before a day since the Monday before the first of 1970. */
    private static long before(LocalDate day) {
        long days = day.toEpochDay() + 3;
        return Math.floorDiv(days, WEEK) * WORKING + Math.min(WORKING, Math.floorMod(days, WEEK));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
