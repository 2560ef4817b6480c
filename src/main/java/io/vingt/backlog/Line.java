package io.vingt.backlog;

import io.vingt.kernel.Cells;
import io.vingt.people.EngineeringDays;
import io.vingt.people.Period;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The line: found from kept counters per bucket, and from the rows of the one bucket that it runs through. */
@Dependent
public class Line {

    /** As {@link io.vingt.estimate.Place#millionths} has them. */
    static final String MILLIONTHS = "cast(floor(least(t.expected_days, 100000) * 1000000 + 0.5) as bigint)";

    private static final int BATCH = 200;

    private final EntityManager entities;
    private final EngineeringDays days;

    @Inject
    public Line(EntityManager entities, EngineeringDays days) {
        this.entities = entities;
        this.days = days;
    }

    /** @return empty while nobody entered engineering days: then nothing is above the line or below it */
    public Optional<Reach> now() {
        return days.ahead().map(this::over);
    }

    Reach over(Period period) {
        List<?> found = entities.createNativeQuery("select w.bucket, w.upto - w.tickets, w.days_upto - w.days from ("
                        + "select g.bucket, g.tickets, g.days, sum(g.tickets) over (order by g.bucket desc) as upto,"
                        + " sum(g.days) over (order by g.bucket desc) as days_upto from (select bucket, sum(tickets) as"
                        + " tickets, sum(day_millionths) as days from backlog_count group by bucket) g) w"
                        + " where w.days_upto > ?1 and w.tickets > 0 order by w.bucket desc limit 1")
                .setParameter(1, period.dayMillionths())
                .getResultList();
        return found.isEmpty() ? overAll(period) : within(period, new Cells((Object[]) found.get(0)));
    }

    private Reach overAll(Period period) {
        Object total = entities.createNativeQuery("select coalesce(sum(tickets), 0) from backlog_count")
                .getSingleResult();
        return new Reach(((Number) total).longValue(), period.days(), period.until(), Reach.BEHIND_ALL);
    }

    /** Walks the bucket; as every ticket takes some of a day, it never goes further than the days do. */
    private Reach within(Period period, Cells bucket) {
        long rank = bucket.whole(1);
        long left = period.dayMillionths() - bucket.whole(2);
        String place = "";
        List<Cells> rows = rows(bucket.whole(0), place);
        while (!rows.isEmpty()) {
            for (Cells row : rows) {
                place = row.text(0);
                left -= row.whole(1);
                if (left < 0) return new Reach(rank, period.days(), period.until(), place);
                rank++;
            }
            rows = rows(bucket.whole(0), place);
        }
        return new Reach(rank, period.days(), period.until(), Reach.BEHIND_ALL);
    }

    private List<Cells> rows(long bucket, String after) {
        List<?> rows = entities.createNativeQuery("select t.place, " + MILLIONTHS
                        + " from ticket t where t.queue = 1 and t.bucket = ?1 and t.place > ?2"
                        + " order by t.queue, t.bucket, t.place limit " + BATCH)
                .setParameter(1, bucket)
                .setParameter(2, after)
                .getResultList();
        return rows.stream().map(row -> new Cells((Object[]) row)).toList();
    }
}
