package io.vingt.people;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.VersionIsStale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one company, its helpers and its own thresholds. */
@ApplicationScoped
public class Companies {

    @Inject
    EntityManager entities;

    public Optional<Company> find() {
        List<?> rows = entities.createNativeQuery("""
                select name, time_zone, first_day_of_week, currency, class_average, version from company where id = 1""").getResultList();
        return rows.stream().map(Object[].class::cast).map(Companies::company).findFirst();
    }

    /** @throws NotThere before the first run */
    public Company theOne() {
        return find().orElseThrow(() -> new NotThere("company"));
    }

    private static Company company(Object[] r) {
        return new Company(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                ((Number) r[4]).doubleValue(),
                ((Number) r[5]).longValue());
    }

    /** @return EUR by the name of what they are worth: {@code customerMinute}, {@code supportContact} ... */
    public Map<String, Double> helpers() {
        return numbers("select name, eur from helper");
    }

    /** @return what an admin set, by the rule's key */
    public Map<String, Double> thresholds() {
        return numbers("select name, amount from threshold");
    }

    private Map<String, Double> numbers(String query) {
        Map<String, Double> numbers = new TreeMap<>();
        for (Object row : entities.createNativeQuery(query).getResultList()) {
            Object[] r = (Object[]) row;
            numbers.put((String) r[0], ((Number) r[1]).doubleValue());
        }
        return numbers;
    }

    /** The row's key is what lets only one first run through. */
    void begin(Company company) {
        fill(entities.createNativeQuery("""
                insert into company (id, name, time_zone, first_day_of_week, currency, class_average, version)
                values (1, ?1, ?2, ?3, ?4, ?5, 1)"""), company).executeUpdate();
    }

    /** @throws VersionIsStale when somebody changed it since */
    void change(Company company) {
        int changed = fill(entities.createNativeQuery("""
                update company set name = ?1, time_zone = ?2, first_day_of_week = ?3, currency = ?4,
                  class_average = ?5, version = version + 1 where id = 1 and version = ?6"""), company)
                .setParameter(6, company.version())
                .executeUpdate();
        if (changed == 0) throw new VersionIsStale(theOne().version());
    }

    private static Query fill(Query query, Company company) {
        return query.setParameter(1, company.name())
                .setParameter(2, company.timeZone())
                .setParameter(3, company.firstDayOfWeek())
                .setParameter(4, company.currency())
                .setParameter(5, company.classAverage());
    }

    /** @param table one of ours, never anybody's text */
    void set(String table, String column, String name, Double value) {
        if (value == null) {
            entities.createNativeQuery("delete from " + table + " where name = ?1")
                    .setParameter(1, name)
                    .executeUpdate();
            return;
        }
        int added = entities.createNativeQuery(
                        "insert into " + table + " (name, " + column + ") values (?1, ?2) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, value)
                .executeUpdate();
        if (added == 1) return;
        entities.createNativeQuery("update " + table + " set " + column + " = ?1 where name = ?2")
                .setParameter(1, value)
                .setParameter(2, name)
                .executeUpdate();
    }
}
