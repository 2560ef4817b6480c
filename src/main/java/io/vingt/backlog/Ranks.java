package io.vingt.backlog;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Place;
import io.vingt.estimate.Worth;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where tickets stand: what the better buckets hold, from kept counters, and the few of the same bucket before it. */
@Dependent
public class Ranks {

    private static final long AFTER_ALL = Long.MAX_VALUE;

    private final EntityManager entities;

    @Inject
    public Ranks(EntityManager entities) {
        this.entities = entities;
    }

    /** @return null for a ticket that is not in the order */
    public Long of(long number) {
        List<?> found = entities.createNativeQuery("select bucket, place from ticket where number = ?1 and queue = 1")
                .setParameter(1, number)
                .getResultList();
        if (found.isEmpty()) return null;
        Object[] row = (Object[]) found.get(0);
        return at(((Number) row[0]).intValue(), (String) row[1]);
    }

    /**
     * The rank that an estimate would get now: last of its ties.
     *
     * @param without the number of a ticket that is left out of the comparison, null for none
     */
    public long wouldBe(Estimate estimate, Worth worth, Long without) {
        int bucket = Place.bucket(worth.eurPerYearPerDay());
        String place =
                Place.key(worth.eurPerYearPerDay(), estimate.evidence(), worth.expectedDays(), AFTER_ALL, AFTER_ALL);
        long rank = at(bucket, place);
        return isBefore(without, place) ? rank - 1 : rank;
    }

    public long total() {
        return number(entities.createNativeQuery("select coalesce(sum(tickets), 0) from backlog_count")
                .getSingleResult());
    }

    long at(int bucket, String place) {
        return 1
                + number(entities.createNativeQuery(
                                "select (select coalesce(sum(tickets), 0) from backlog_count where bucket > ?1)"
                                        + " + (select count(*) from ticket where queue = 1 and bucket = ?2 and place < ?3)")
                        .setParameter(1, bucket)
                        .setParameter(2, bucket)
                        .setParameter(3, place)
                        .getSingleResult());
    }

    /** Ranks of a page's rows that are not neighbours: one pass over the buckets that they are in. */
    Map<Long, Long> ofAll(Map<Long, Integer> bucketByNumber) {
        Map<Long, Long> ranks = new HashMap<>();
        if (bucketByNumber.isEmpty()) return ranks;
        List<?> rows = entities.createNativeQuery("select w.number, w.before, (select coalesce(sum(c.tickets), 0)"
                        + " from backlog_count c where c.bucket > w.bucket) from (select t.number, t.bucket, row_number()"
                        + " over (partition by t.bucket order by t.place) as before from ticket t"
                        + " where t.queue = 1 and t.bucket in (" + list(bucketByNumber.values()) + ")) w"
                        + " where w.number in (" + list(bucketByNumber.keySet()) + ")")
                .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            ranks.put(number(row[0]), number(row[1]) + number(row[2]));
        }
        return ranks;
    }

    private boolean isBefore(Long ticket, String place) {
        if (ticket == null) return false;
        return !entities.createNativeQuery("select 1 from ticket where number = ?1 and queue = 1 and place < ?2")
                .setParameter(1, ticket)
                .setParameter(2, place)
                .getResultList()
                .isEmpty();
    }

    private static String list(java.util.Collection<? extends Number> numbers) {
        return numbers.stream().distinct().map(Number::toString).collect(Collectors.joining(", "));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
