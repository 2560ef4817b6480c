package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.people.AverageChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Scores are kept, so all that may still be ranked are reckoned again when the company's class average changes. */
@Dependent
public class ReckonAgain {

    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Yardstick yardstick;
    private final Event<TicketChanged> changes;

    @Inject
    public ReckonAgain(EntityManager entities, Yardstick yardstick, Event<TicketChanged> changes) {
        this.entities = entities;
        this.yardstick = yardstick;
        this.changes = changes;
    }

    public void all(@Observes AverageChanged change) {
        List<Ticket> batch = after(0);
        while (!batch.isEmpty()) {
            batch.forEach(this::again);
            long last = batch.get(batch.size() - 1).number();
            entities.flush();
            entities.clear();
            batch = after(last);
        }
    }

    private void again(Ticket ticket) {
        Estimate estimate = ticket.standing().estimate();
        ticket.reckoned(estimate, yardstick.worthOn(ticket, estimate));
        changes.fire(ticket.tell());
    }

    private List<Ticket> after(long number) {
        return entities.createQuery(
                        "select t from Ticket t where t.number > :number and t.state not in (:shipped, :settled)"
                                + " order by t.number",
                        Ticket.class)
                .setParameter("number", number)
                .setParameter("shipped", TicketState.SHIPPED)
                .setParameter("settled", TicketState.SETTLED)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
