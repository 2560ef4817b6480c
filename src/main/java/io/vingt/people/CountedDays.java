package io.vingt.people;

import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of each working day one person is away, whoever says it: the same hours in two calendars count once. A part of a
 * day that nobody knows the hours of lies within the hours that another calendar names.
 */
final class CountedDays {

    private final LocalDate first;
    private final int days;
    private final BitSet whole = new BitSet();
    private final Map<Integer, BitSet> minutes = new HashMap<>();
    private final Map<String, double[]> unplaced = new HashMap<>();

    /** What a calendar says of somebody. */
    record Said(String calendar, WorkSpan span) {}

    private CountedDays(LocalDate first, LocalDate last) {
        this.first = first;
        this.days = (int) (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** @return the part of each day that is not worked as usual, above 0 to 1 */
    static Map<LocalDate, Double> of(List<Said> all, LocalDate first, LocalDate last) {
        CountedDays counted = new CountedDays(first, last);
        for (Said one : all) counted.add(one);
        Map<LocalDate, Double> days = new TreeMap<>();
        Period.working(first, last).forEach(day -> {
            double part = counted.part((int) (day.toEpochDay() - first.toEpochDay()));
            if (part > 0) days.put(day, part);
        });
        return days;
    }

    private void add(Said one) {
        WorkSpan span = one.span();
        int from = (int) Math.max(0, span.first().toEpochDay() - first.toEpochDay());
        int to = (int) Math.min(days, span.last().toEpochDay() - first.toEpochDay() + 1);
        if (from >= to) return;
        if (!span.isPlaced()) {
            double[] parts = unplaced.computeIfAbsent(one.calendar(), c -> new double[days]);
            for (int i = from; i < to; i++) parts[i] += span.part();
        } else if (span.from() == 0 && span.to() == WorkSpan.DAY) whole.set(from, to);
        else {
            for (int i = from; i < to; i++)
                minutes.computeIfAbsent(i, d -> new BitSet()).set(span.from(), span.to());
        }
    }

    private double part(int day) {
        if (whole.get(day)) return 1;
        double placed = minutes.containsKey(day) ? minutes.get(day).cardinality() / (double) WorkSpan.DAY : 0;
        double most = unplaced.values().stream()
                .mapToDouble(parts -> parts[day])
                .max()
                .orElse(0);
        return Math.min(1, Math.max(placed, most));
    }

    /** How many days are not what they were. */
    static int differences(Map<LocalDate, Double> before, Map<LocalDate, Double> after) {
        Map<LocalDate, Double> all = new TreeMap<>(before);
        all.putAll(after);
        return (int) all.keySet().stream()
                .filter(day -> Math.abs(before.getOrDefault(day, 0.0) - after.getOrDefault(day, 0.0)) > 1e-9)
                .count();
    }

    static double sum(List<WorkSpan> spans) {
        if (spans.size() == 1) {
            WorkSpan one = spans.get(0);
            return one.part() * WorkSpan.workingDays(one.first(), one.last());
        }
        List<Said> said = spans.stream().map(span -> new Said("", span)).toList();
        LocalDate first =
                spans.stream().map(WorkSpan::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                spans.stream().map(WorkSpan::last).max(LocalDate::compareTo).orElseThrow();
        double[] parts = of(said, first, last).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return Arrays.stream(parts).sum();
    }
}
