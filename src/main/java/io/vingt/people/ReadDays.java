package io.vingt.people;

import io.vingt.kernel.Cells;
import io.vingt.people.DaysPlan.TeamDays;
import io.vingt.people.DaysPlan.WeekDays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was entered, of the running week and later ones: one row for every team that owns an area. */
@Dependent
@Transactional
public class ReadDays {

    private final EntityManager entities;
    private final EngineeringDays days;
    private final Companies companies;

    @Inject
    public ReadDays(EntityManager entities, EngineeringDays days, Companies companies) {
        this.entities = entities;
        this.days = days;
        this.companies = companies;
    }

    public DaysPlan read() {
        Object[] plan = (Object[]) entities.createNativeQuery("select weeks, version from days_plan where id = 1")
                .getSingleResult();
        Map<String, TeamDays> teams = new TreeMap<>();
        for (Object row : rows()) add(teams, new Cells((Object[]) row));
        return new DaysPlan(((Number) plan[0]).intValue(), List.copyOf(teams.values()), ((Number) plan[1]).longValue());
    }

    /** What it comes to, week by week; empty while nothing is entered. */
    public Optional<Period> ahead() {
        return days.ahead();
    }

    /** The first days of the running week and of so many after it. */
    public List<LocalDate> weeks(int count) {
        LocalDate first = firstOfThisWeek();
        List<LocalDate> weeks = new ArrayList<>();
        for (int i = 0; i < count; i++) weeks.add(first.plusWeeks(i));
        return weeks;
    }

    private LocalDate firstOfThisWeek() {
        Optional<Company> company = companies.find();
        return EngineeringDays.firstOfWeek(company, days.today(company));
    }

    private static void add(Map<String, TeamDays> teams, Cells row) {
        String team = row.text(0);
        TeamDays known = teams.computeIfAbsent(team, t -> new TeamDays(t, row.realOrNull(1), new ArrayList<>()));
        if (row.day(2) != null) known.weeks().add(new WeekDays(row.day(2), row.real(3)));
    }

    private List<?> rows() {
        return entities.createNativeQuery(
                        "select a.team, u.days, w.week, w.days from (select distinct team from area) a"
                                + " left join usual_days u on u.team = a.team"
                                + " left join week_days w on w.team = a.team and w.week > ?1 order by a.team, w.week")
                .setParameter(1, firstOfThisWeek().minusDays(TeamWeeks.MIDDLE + 1L))
                .getResultList();
    }
}
