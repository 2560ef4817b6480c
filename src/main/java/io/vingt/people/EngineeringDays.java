package io.vingt.people;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many engineering days there are for the backlog from today on. A number that somebody entered for a week holds as it
 * stands; a week without one has the team's usual days less one for each day that one of its engineers is away.
 */
@Dependent
public class EngineeringDays {

    private final EntityManager entities;
    private final Companies companies;
    private final Clock clock;

    @Inject
    public EngineeringDays(EntityManager entities, Companies companies, Clock clock) {
        this.entities = entities;
        this.companies = companies;
        this.clock = clock;
    }

    /** @return empty while nobody entered engineering days for any week that the company looks ahead */
    public Optional<Period> ahead() {
        return ahead(companies.find());
    }

    /** The same for who has read the company already. */
    public Optional<Period> ahead(Optional<Company> company) {
        LocalDate today = today(company);
        TeamWeeks teams = new TeamWeeks(rows(today));
        if (teams.isEmpty()) return Optional.empty();
        LocalDate first = firstOfWeek(company, today);
        LocalDate last = first.plusWeeks(teams.weeks()).minusDays(1);
        Away away = teams.anyUsual() ? Away.between(entities, today, last) : Away.NOBODY;
        List<Period.Week> weeks = new ArrayList<>();
        for (LocalDate week = first; week.isBefore(last); week = week.plusWeeks(1)) {
            teams.left(week, today, away).ifPresent(weeks::add);
        }
        return weeks.isEmpty() ? Optional.empty() : Optional.of(new Period(weeks));
    }

    /** The company's day. */
    LocalDate today(Optional<Company> company) {
        ZoneId zone = company.map(Company::zone).orElse(ZoneOffset.UTC);
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** The first day, as the company counts weeks, of the week that a day is in. */
    static LocalDate firstOfWeek(Optional<Company> company, LocalDate day) {
        String first = company.map(Company::firstDayOfWeek).orElse(DayOfWeek.MONDAY.name());
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(first)));
    }

    /** The plan's one row, the usual days and those of single weeks, of teams that own an area. */
    private List<Cells> rows(LocalDate today) {
        List<?> rows = entities.createNativeQuery(
                        "select cast(null as varchar(60)), cast(null as date), cast(weeks as double precision)"
                                + " from days_plan"
                                + " union all select u.team, cast(null as date), u.days from usual_days u"
                                + " where exists (select 1 from area a where a.team = u.team)"
                                + " union all select w.team, w.week, w.days from week_days w"
                                + " where w.week > ?1 and exists (select 1 from area a where a.team = w.team)")
                .setParameter(1, today.minusWeeks(2))
                .getResultList();
        return rows.stream().map(row -> new Cells((Object[]) row)).toList();
    }
}
