package io.vingt.backlog;

import io.vingt.estimate.Model;
import io.vingt.kernel.Cells;
import io.vingt.ticket.Spot;
import io.vingt.ticket.Yardstick;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * What it costs that tickets wait. One that is put before others delays each of them by the days that it takes; a ticket
 * that would bring b a year loses b × days ÷ 220 by that, since a year has 220 engineering days (science.md §3.1, §3.8).
 */
@Dependent
public class CountCost {

    static final double DAYS_OF_A_YEAR = 220;

    /**
     * What a passed ticket counts for, of table {@code ticket t}: while it waits for a second estimate as the most that it may
     * count, parameter ?5, since what it really counts is sealed.
     */
    static final String COUNTED = "case when t.waiting = true then ?5 else t.counted_eur_per_year end";

    private final EntityManager entities;
    private final Yardstick yardstick;

    @Inject
    public CountCost(EntityManager entities, Yardstick yardstick) {
        this.entities = entities;
        this.yardstick = yardstick;
    }

    /** EUR a year, as {@link #COUNTED} needs it. */
    double mostWaiting() {
        return Model.STANDARD.withClassAverage(yardstick.classAverage()).secondEstimateAbove();
    }

    /** @param countedEur of all that are passed, EUR a year */
    record Passed(long tickets, double countedEur) {

        /** EUR, by a ticket of so many expected days. */
        double cost(double days) {
            return countedEur * days / DAYS_OF_A_YEAR;
        }
    }

    /** All from one spot down to the next, the first one too: whole buckets from the kept counters, two from their rows. */
    Passed between(Spot first, Spot behind) {
        List<?> rows = entities.createNativeQuery("select coalesce(sum(p.tickets), 0), coalesce(sum(p.eur), 0) from ("
                        + "select sum(tickets) as tickets, sum(counted_eur) as eur from backlog_count"
                        + " where bucket < ?1 and bucket > ?2 union all"
                        + " select 0, sum(?5 - t.counted_eur_per_year) from ticket t where t.queue = 1"
                        + " and t.waiting = true and t.bucket < ?1 and t.bucket > ?2 union all"
                        + " select count(*), sum(" + COUNTED + ") from ticket t where t.queue = 1 and t.bucket = ?1"
                        + " and t.place >= ?3 and t.place < ?4 union all"
                        + " select count(*), sum(" + COUNTED + ") from ticket t where t.queue = 1 and t.bucket = ?2"
                        + " and ?2 <> ?1 and t.place < ?4) p")
                .setParameter(1, first.bucket())
                .setParameter(2, behind.bucket())
                .setParameter(3, first.place())
                .setParameter(4, behind.place())
                .setParameter(5, mostWaiting())
                .getResultList();
        Cells row = new Cells((Object[]) rows.get(0));
        return new Passed(row.whole(0), row.real(1));
    }
}
