package io.vingt.people;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Edition;
import io.vingt.kernel.VersionIsStale;
import io.vingt.people.DaysPlan.TeamDays;
import io.vingt.people.DaysPlan.WeekDays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters how many engineering days each team has, as a whole and at once, so that nobody overwrites what they never saw. */
@Dependent
@Transactional
public class SetDays {

    private final EntityManager entities;
    private final Companies companies;
    private final Areas areas;
    private final Edition edition;

    @Inject
    public SetDays(EntityManager entities, Companies companies, Areas areas, Edition edition) {
        this.entities = entities;
        this.companies = companies;
        this.areas = areas;
        this.edition = edition;
    }

    /**
     * @throws VersionIsStale when somebody entered days since the plan was read
     * @throws BadInput naming what cannot be: a team that owns no area, a week twice, days below 0 or above 1,000
     */
    public void set(Caller caller, DaysPlan plan) {
        caller.must(Role.ADMIN, "setDays");
        must(plan.weeks() >= 1 && plan.weeks() <= DaysPlan.MOST_WEEKS, "weeks", "outOfRange");
        Set<String> known = areas.list().stream().map(Areas.Row::team).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        for (TeamDays team : plan.teams()) {
            must(known.contains(team.team()), "team", "unknownValue");
            must(told.add(team.team()), "team", "duplicate");
        }
        next(plan);
        for (String table : List.of("usual_days", "week_days")) {
            entities.createNativeQuery("delete from " + table).executeUpdate();
        }
        Optional<Company> company = companies.find();
        for (TeamDays team : plan.teams()) enter(team, company);
        edition.turn();
    }

    private void next(DaysPlan plan) {
        int changed = entities.createNativeQuery(
                        "update days_plan set weeks = ?1, version = version + 1 where id = 1 and version = ?2")
                .setParameter(1, plan.weeks())
                .setParameter(2, plan.version())
                .executeUpdate();
        if (changed > 0) return;
        Object now = entities.createNativeQuery("select version from days_plan where id = 1")
                .getSingleResult();
        throw new VersionIsStale(((Number) now).longValue());
    }

    private void enter(TeamDays team, Optional<Company> company) {
        if (team.everyWeek() != null) {
            sane("everyWeek", team.everyWeek());
            entities.createNativeQuery("insert into usual_days (team, days) values (?1, ?2)")
                    .setParameter(1, team.team())
                    .setParameter(2, team.everyWeek())
                    .executeUpdate();
        }
        Set<LocalDate> told = new HashSet<>();
        for (WeekDays one : team.weeks()) {
            must(one.week().getYear() >= 2000 && one.week().getYear() <= 2999, "week", "outOfRange");
            LocalDate week = EngineeringDays.firstOfWeek(company, one.week());
            must(told.add(week), "week", "duplicate");
            sane("days", one.days());
            entities.createNativeQuery("insert into week_days (team, week, days) values (?1, ?2, ?3)")
                    .setParameter(1, team.team())
                    .setParameter(2, week)
                    .setParameter(3, one.days())
                    .executeUpdate();
        }
    }

    private static void sane(String field, double days) {
        must(days >= 0 && days <= DaysPlan.MOST_DAYS, field, "outOfRange");
    }

    private static void must(boolean holds, String field, String reason) {
        if (!holds) throw new BadInput(field, reason);
    }
}
