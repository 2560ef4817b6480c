package io.vingt.backlog;

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

    private final EntityManager entities;

    @Inject
    public Ranks(EntityManager entities) {
        this.entities = entities;
    }

    /** What stands before a ticket. */
    record Ahead(long tickets, long dayMillionths) {

        long rank() {
            return tickets + 1;
        }

        Ahead and(long moreDays) {
            return new Ahead(tickets + 1, dayMillionths + moreDays);
        }
    }

    /** @return null for a ticket that is not in the order */
    public Long of(long number) {
        List<?> found = entities.createNativeQuery("select bucket, place from ticket where number = ?1 and queue = 1")
                .setParameter(1, number)
                .getResultList();
        if (found.isEmpty()) return null;
        Object[] row = (Object[]) found.get(0);
        return ahead(((Number) row[0]).intValue(), (String) row[1]).rank();
    }

    public long total() {
        return number(entities.createNativeQuery("select coalesce(sum(tickets), 0) from backlog_count")
                .getSingleResult());
    }

    Ahead ahead(int bucket, String place) {
        Object[] row =
                (Object[]) entities.createNativeQuery("select b.tickets + s.tickets, b.days + s.days from (select"
                                + " coalesce(sum(tickets), 0) as tickets, coalesce(sum(day_millionths), 0) as days"
                                + " from backlog_count where bucket > ?1) b, (select count(*) as tickets, coalesce(sum("
                                + Line.MILLIONTHS + "), 0) as days from ticket t"
                                + " where t.queue = 1 and t.bucket = ?2 and t.place < ?3) s")
                        .setParameter(1, bucket)
                        .setParameter(2, bucket)
                        .setParameter(3, place)
                        .getSingleResult();
        return new Ahead(number(row[0]), number(row[1]));
    }

    /** What stands before a page's rows that are not neighbours: one pass over the buckets that they are in. */
    Map<Long, Ahead> ofAll(Map<Long, Integer> bucketByNumber) {
        Map<Long, Ahead> ahead = new HashMap<>();
        if (bucketByNumber.isEmpty()) return ahead;
        List<?> rows = entities.createNativeQuery("select w.number, w.upto - 1 + coalesce(sum(c.tickets), 0),"
                        + " w.days_upto - w.days + coalesce(sum(c.day_millionths), 0) from (select m.*, row_number()"
                        + " over (partition by m.bucket order by m.place) as upto, sum(m.days)"
                        + " over (partition by m.bucket order by m.place) as days_upto from (select t.number, t.bucket,"
                        + " t.place, " + Line.MILLIONTHS + " as days from ticket t"
                        + " where t.queue = 1 and t.bucket in (" + list(bucketByNumber.values()) + ")) m) w"
                        + " left join backlog_count c on c.bucket > w.bucket"
                        + " where w.number in (" + list(bucketByNumber.keySet()) + ")"
                        + " group by w.number, w.upto, w.days_upto, w.days")
                .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            ahead.put(number(row[0]), new Ahead(number(row[1]), number(row[2])));
        }
        return ahead;
    }

    private static String list(java.util.Collection<? extends Number> numbers) {
        return numbers.stream().distinct().map(Number::toString).collect(Collectors.joining(", "));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
