package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.people.AverageChanged;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Scores are kept, so all that may still be ranked are reckoned again when the company's class average changes. */
@Dependent
public class ReckonAgain {

    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Tickets tickets;
    private final Yardstick yardstick;
    private final Event<TicketChanged> changes;

    @Inject
    public ReckonAgain(EntityManager entities, Tickets tickets, Yardstick yardstick, Event<TicketChanged> changes) {
        this.entities = entities;
        this.tickets = tickets;
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
        aimAgain();
    }

    /** What a lead put above another ticket stands above it still, the earlier decision first. */
    private void aimAgain() {
        List<Ticket> lifted = entities.createQuery(
                        "select t from Ticket t where t.approval.lift.until is not null order by t.approval.lift.until, t.number",
                        Ticket.class)
                .getResultList();
        for (Ticket ticket : lifted) {
            Lift lift = ticket.approval().lift();
            Caller lead = new Caller(lift.by(), "", "en", Set.of(), Set.of());
            tickets.spot(lift.above(), lead).ifPresent(other -> {
                ticket.lift(lift.above(other, ticket.number()));
                changes.fire(ticket.tell());
            });
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
