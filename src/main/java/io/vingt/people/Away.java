package io.vingt.people;

import io.vingt.kernel.Cells;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which engineers are away, day by day; who works for several teams is missed by each in equal parts. */
final class Away {

    static final Away NOBODY = new Away(List.of());

    private record Absence(LocalDate day, double part, Set<String> teams) {}

    private final List<Absence> absences;

    private Away(List<Absence> absences) {
        this.absences = absences;
    }

    /** One query; two calendars that say the same of a day do not make it longer. */
    static Away between(EntityManager entities, LocalDate first, LocalDate last) {
        List<?> rows = entities.createNativeQuery("select distinct b.person_id, b.on_day, b.part, a.team from (select"
                        + " person_id, on_day, sum(part) as part from absence where on_day between ?1 and ?2"
                        + " group by person_id, on_day) b join person p on p.id = b.person_id and p.disabled_at is null"
                        + " join person_role r on r.person_id = p.id and r.role = 'ENGINEER'"
                        + " left join person_area pa on pa.person_id = p.id left join area a on a.id = pa.area_id")
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        Map<String, List<Cells>> byPersonAndDay = rows.stream()
                .map(row -> new Cells((Object[]) row))
                .collect(Collectors.groupingBy(c -> c.whole(0) + " " + c.day(1), TreeMap::new, Collectors.toList()));
        List<Absence> absences = new ArrayList<>();
        for (List<Cells> one : byPersonAndDay.values()) {
            Set<String> teams =
                    one.stream().map(c -> c.text(3)).filter(t -> t != null).collect(Collectors.toSet());
            absences.add(new Absence(one.get(0).day(1), Math.min(1, one.get(0).real(2)), teams));
        }
        return new Away(absences);
    }

    /** @param all the teams that somebody without areas works for */
    double of(String team, Set<String> all, LocalDate first, LocalDate last) {
        double sum = 0;
        for (Absence one : absences) {
            Set<String> teams = one.teams.isEmpty() ? all : one.teams;
            boolean within = !one.day.isBefore(first) && !one.day.isAfter(last);
            if (within && teams.contains(team)) sum += one.part / teams.size();
        }
        return sum;
    }
}
