package io.vingt.backlog;

import io.vingt.kernel.Cells;
import io.vingt.ticket.Spot;
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

    private final EntityManager entities;

    @Inject
    public CountCost(EntityManager entities) {
        this.entities = entities;
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
                        + " select count(*), sum(counted_eur_per_year) from ticket where queue = 1 and bucket = ?1"
                        + " and place >= ?3 and place < ?4 union all"
                        + " select count(*), sum(counted_eur_per_year) from ticket where queue = 1 and bucket = ?2"
                        + " and ?2 <> ?1 and place < ?4) p")
                .setParameter(1, first.bucket())
                .setParameter(2, behind.bucket())
                .setParameter(3, first.place())
                .setParameter(4, behind.place())
                .getResultList();
        Cells row = new Cells((Object[]) rows.get(0));
        return new Passed(row.whole(0), row.real(1));
    }
}
