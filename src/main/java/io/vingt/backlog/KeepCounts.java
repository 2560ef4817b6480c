package io.vingt.backlog;

import io.vingt.kernel.Edition;
import io.vingt.ticket.TicketChanged;
import io.vingt.ticket.TicketChanged.InOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/** Keeps how many tickets stand in each bucket and area, so that a rank is a sum and never a count of rows. */
@Dependent
public class KeepCounts {

    private final EntityManager entities;
    private final Edition edition;

    @Inject
    public KeepCounts(EntityManager entities, Edition edition) {
        this.entities = entities;
        this.edition = edition;
    }

    public void keep(@Observes TicketChanged change) {
        entities.flush();
        edition.turn();
        if (Objects.equals(change.before(), change.after())) return;
        if (change.before() != null) count(change.before(), -1);
        if (change.after() != null) count(change.after(), 1);
    }

    private void count(InOrder where, int by) {
        if (add(where, by) > 0) return;
        entities.createNativeQuery("insert into backlog_count (bucket, area_id, tickets, counted_eur, day_millionths)"
                        + " values (?1, ?2, 0, 0, 0) on conflict do nothing")
                .setParameter(1, where.bucket())
                .setParameter(2, where.area())
                .executeUpdate();
        add(where, by);
    }

    private int add(InOrder where, int by) {
        return entities.createNativeQuery("update backlog_count set tickets = tickets + ?1,"
                        + " counted_eur = counted_eur + ?2, day_millionths = day_millionths + ?5"
                        + " where bucket = ?3 and area_id = ?4")
                .setParameter(1, by)
                .setParameter(2, by * where.countedEur())
                .setParameter(3, where.bucket())
                .setParameter(4, where.area())
                .setParameter(5, by * where.dayMillionths())
                .executeUpdate();
    }
}
