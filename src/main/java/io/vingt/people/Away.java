package io.vingt.people;

import io.vingt.kernel.Cells;
import io.vingt.people.CountedDays.Said;
import io.vingt.people.calendar.WorkSpan;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many days engineers are away, by team; who works for several teams is missed by each in equal parts. */
final class Away {

    static final Away NOBODY = new Away();

    private final Map<String, TreeMap<LocalDate, Double>> byTeam = new HashMap<>();
    private final TreeMap<LocalDate, Double> ofEveryTeam = new TreeMap<>();

    private Away() {}

    /** One query: what calendars say of engineers, and which teams each works for. */
    static Away between(EntityManager entities, LocalDate first, LocalDate last) {
        List<?> rows = entities.createNativeQuery(
                        "select s.person_id, s.first_day, s.last_day, s.from_minute, s.to_minute,"
                                + " sum(s.part), e.calendar, cast(null as varchar(60)) from absence_span s"
                                + " join absence_event e on e.id = s.event_id"
                                + " join person p on p.id = s.person_id and p.disabled_at is null"
                                + " join person_role r on r.person_id = p.id and r.role = 'ENGINEER'"
                                + " where s.last_day >= ?1 and s.first_day <= ?2"
                                + " group by s.person_id, s.first_day, s.last_day, s.from_minute, s.to_minute, e.calendar"
                                + " union all select pa.person_id, cast(null as date), cast(null as date), 0, 0, 0.0,"
                                + " cast(null as varchar(64)), a.team from person_area pa join area a on a.id = pa.area_id")
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        Map<Long, List<Said>> said = new HashMap<>();
        Map<Long, Set<String>> teams = new HashMap<>();
        for (Object row : rows) {
            Cells c = new Cells((Object[]) row);
            if (c.day(1) == null)
                teams.computeIfAbsent(c.whole(0), p -> new HashSet<>()).add(c.text(7));
            else said.computeIfAbsent(c.whole(0), p -> new ArrayList<>()).add(said(c));
        }
        Away away = new Away();
        said.forEach((person, all) -> away.add(CountedDays.of(all, first, last), teams.getOrDefault(person, Set.of())));
        return away;
    }

    private static Said said(Cells c) {
        WorkSpan span = new WorkSpan(c.day(1), c.day(2), (int) c.whole(3), (int) c.whole(4), c.real(5));
        return new Said(c.text(6), span);
    }

    private void add(Map<LocalDate, Double> days, Set<String> teams) {
        days.forEach((day, part) -> {
            if (teams.isEmpty()) ofEveryTeam.merge(day, part, Double::sum);
            for (String team : teams) {
                byTeam.computeIfAbsent(team, t -> new TreeMap<>()).merge(day, part / teams.size(), Double::sum);
            }
        });
    }

    /** @param all the teams that somebody without areas works for */
    double of(String team, Set<String> all, LocalDate first, LocalDate last) {
        return sum(byTeam.getOrDefault(team, new TreeMap<>()), first, last)
                + sum(ofEveryTeam, first, last) / all.size();
    }

    private static double sum(TreeMap<LocalDate, Double> days, LocalDate first, LocalDate last) {
        return days.subMap(first, true, last, true).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
