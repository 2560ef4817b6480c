package io.vingt.people;

import io.vingt.kernel.Cells;
import io.vingt.people.Period.Week;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was entered, by team, and what it comes to in one week. */
final class TeamWeeks {

    /** A week is known by the day in its middle, so that it stays the same week when the company begins weeks on another day. */
    static final int MIDDLE = 3;

    private final Map<String, Double> usual = new HashMap<>();
    private final Map<String, Map<LocalDate, Double>> entered = new HashMap<>();
    private int weeks = 1;

    TeamWeeks(List<Cells> rows) {
        for (Cells row : rows) {
            String team = row.text(0);
            LocalDate week = row.day(1);
            if (team == null) weeks = (int) row.real(2);
            else if (week == null) usual.put(team, row.real(2));
            else entered.computeIfAbsent(team, t -> new HashMap<>()).put(week.plusDays(MIDDLE), row.real(2));
        }
    }

    int weeks() {
        return weeks;
    }

    boolean isEmpty() {
        return usual.isEmpty() && entered.isEmpty();
    }

    boolean anyUsual() {
        return !usual.isEmpty();
    }

    /**
     * @param first day of the week
     * @return empty where nobody entered anything for that week, or no working day of it is left
     */
    Optional<Week> left(LocalDate first, LocalDate today, Away away) {
        LocalDate from = first.isBefore(today) ? today : first;
        LocalDate last = first.plusDays(6);
        long working = from.isAfter(last) ? 0 : Period.working(from, last).count();
        double share = (double) working / Period.WORKING_DAYS;
        double days = 0;
        boolean known = false;
        for (String team : teams()) {
            Double one = entered(team, first, last);
            if (one != null) days += one * share;
            else if (usual.containsKey(team))
                days += Math.max(0, usual.get(team) * share - away.of(team, teams(), from, last));
            known = known || one != null || usual.containsKey(team);
        }
        boolean any = known && working > 0;
        return any ? Optional.of(new Week(from, last, Math.round(days * Period.MILLION))) : Optional.empty();
    }

    private Set<String> teams() {
        Set<String> teams = new TreeSet<>(usual.keySet());
        teams.addAll(entered.keySet());
        return teams;
    }

    private Double entered(String team, LocalDate first, LocalDate last) {
        for (Map.Entry<LocalDate, Double> one :
                entered.getOrDefault(team, Map.of()).entrySet()) {
            boolean within = !one.getKey().isBefore(first) && !one.getKey().isAfter(last);
            if (within) return one.getValue();
        }
        return null;
    }
}
