package io.vingt.backlog;

import io.vingt.estimate.Flag;
import io.vingt.estimate.Model;
import io.vingt.kernel.Edition;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.people.EngineeringDays;
import io.vingt.people.Period;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ranked list, a page at a time: one query for its rows, a few for what they stand among, whatever the page's size. */
@Dependent
@Transactional
public class Backlog {

    private final EntityManager entities;
    private final Ranks ranks;
    private final Line line;
    private final EngineeringDays days;
    private final Companies companies;
    private final Edition edition;

    @Inject
    public Backlog(
            EntityManager entities,
            Ranks ranks,
            Line line,
            EngineeringDays days,
            Companies companies,
            Edition edition) {
        this.entities = entities;
        this.ranks = ranks;
        this.line = line;
        this.days = days;
        this.companies = companies;
        this.edition = edition;
    }

    /**
     * @param after cursor of the page before, null for the first
     * @param limit 1 to 200
     * @param language of the sentences, en or fr
     * @throws io.vingt.kernel.BadInput for a cursor that is none
     */
    public BacklogSlice page(BacklogFilter filter, String after, int limit, String language) {
        return page(filter, after, limit, language, Set.of());
    }

    /** @param known the numbers of the waiting tickets whose figures the reader may see, see {@link io.vingt.ticket.Sights} */
    public BacklogSlice page(BacklogFilter filter, String after, int limit, String language, Set<Long> known) {
        Cursor from = Cursor.read(after);
        List<RankedRow> found = rows(filter, from, limit + 1, known);
        List<RankedRow> shown = found.size() > limit ? found.subList(0, limit) : found;
        Optional<Company> company = companies.find();
        String currency = company.map(Company::currency).orElse("EUR");
        Map<Long, Ranks.Ahead> ahead = filter.isNone() ? consecutive(shown) : scattered(shown);
        Period period = days.ahead(company).orElse(null);
        Object[] all = total(company);
        return new BacklogSlice(
                shown.stream()
                        .map(row -> at(row, ahead.get(row.number()), period, language, currency))
                        .map(row -> isSealed(row, known) ? row.sealed() : row)
                        .toList(),
                ((Number) all[0]).longValue(),
                ((Number) all[1]).doubleValue(),
                period == null ? null : line.over(period),
                found.size() > limit ? new Cursor(shown.get(limit - 1).place()).text() : null);
    }

    /** What waits for a second estimate counts as the most that it may count, which everybody knows. */
    private Object[] total(Optional<Company> company) {
        double average = company.map(Company::classAverage).orElse(Model.STANDARD.classAverage());
        return (Object[]) entities.createNativeQuery("select coalesce(sum(tickets), 0), coalesce(sum(counted_eur), 0)"
                        + " + (select coalesce(sum(?1 - t.counted_eur_per_year), 0) from ticket t where t.queue = 1"
                        + " and t.waiting = true) from backlog_count")
                .setParameter(1, Model.STANDARD.withClassAverage(average).secondEstimateAbove())
                .getSingleResult();
    }

    private static boolean isSealed(BacklogRow row, Set<Long> known) {
        return row.flags().contains(Flag.SECOND_ESTIMATE_NEEDED.name()) && !known.contains(row.number());
    }

    /** Exactly the rows above the line are done within the period: both add up the same millionths of days. */
    private static BacklogRow at(RankedRow row, Ranks.Ahead ahead, Period period, String language, String currency) {
        long upto = ahead.dayMillionths() + row.dayMillionths();
        Optional<LocalDate> doneBy = period == null ? Optional.empty() : period.doneBy(upto);
        return row.at(ahead.rank(), doneBy.orElse(null), language, currency);
    }

    /** Changes with every change of anything that a row shows. */
    public long version() {
        return edition.now();
    }

    private List<RankedRow> rows(BacklogFilter filter, Cursor from, int atMost, Set<Long> known) {
        StringBuilder sql = new StringBuilder("select ").append(RankedRow.COLUMNS);
        sql.append(" from ticket t join area a on a.id = t.area_id").append(ReadOverride.JOIN);
        sql.append(" where t.queue = 1 and t.place > ?4");
        if (filter.area() != null) sql.append(" and t.area_id = (select id from area where name = ?1)");
        if (filter.maxDays() != null) sql.append(" and t.expected_days <= ?2").append(told(known));
        if (filter.language() != null) sql.append(" and t.language = ?3");
        sql.append(" order by t.queue, ")
                .append(ahead(filter))
                .append("t.place limit ")
                .append(atMost);
        Query query = entities.createNativeQuery(sql.toString());
        if (filter.area() != null) query.setParameter(1, filter.area());
        if (filter.maxDays() != null) query.setParameter(2, filter.maxDays());
        if (filter.language() != null) query.setParameter(3, filter.language());
        query.setParameter(4, from == null ? "" : from.place());
        List<?> found = query.getResultList();
        return found.stream().map(row -> RankedRow.of((Object[]) row)).toList();
    }

    /** Whether it passes a filter by a figure would be that figure, found by trying. */
    private static String told(Set<Long> known) {
        String numbers = known.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? " and t.waiting = false"
                : " and (t.waiting = false or t.number in (" + numbers + "))";
    }

    /** H2 reads the order off an index only where the query names the index's columns one by one, constants too. */
    private static String ahead(BacklogFilter filter) {
        if (filter.area() != null) return "t.area_id, ";
        return filter.language() != null ? "t.language, " : "";
    }

    private Map<Long, Ranks.Ahead> consecutive(List<RankedRow> rows) {
        Map<Long, Ranks.Ahead> all = new LinkedHashMap<>();
        if (rows.isEmpty()) return all;
        Ranks.Ahead ahead = ranks.ahead(rows.get(0).bucket(), rows.get(0).place());
        for (RankedRow row : rows) {
            all.put(row.number(), ahead);
            ahead = ahead.and(row.dayMillionths());
        }
        return all;
    }

    private Map<Long, Ranks.Ahead> scattered(List<RankedRow> rows) {
        Map<Long, Integer> buckets = new LinkedHashMap<>();
        for (RankedRow row : rows) buckets.put(row.number(), row.bucket());
        return ranks.ofAll(buckets);
    }
}
