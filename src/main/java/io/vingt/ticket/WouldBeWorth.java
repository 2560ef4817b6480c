package io.vingt.ticket;

import io.vingt.estimate.Ends;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Worth;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What numbers would be worth on a ticket, with the second estimate and the signature that it already has. */
@Dependent
@Transactional
public class WouldBeWorth {

    private final EntityManager entities;
    private final Yardstick yardstick;

    @Inject
    public WouldBeWorth(EntityManager entities, Yardstick yardstick) {
        this.entities = entities;
        this.yardstick = yardstick;
    }

    /** @param ends of the range, see {@link Ends} */
    public record Would(Worth worth, Ends ends) {}

    /** @param number null, or a ticket that is not there, for one that is not filed yet */
    public Would be(Estimate estimate, Long number) {
        Ticket ticket = number == null ? null : entities.find(Ticket.class, number);
        if (ticket == null || ticket.state() == TicketState.DRAFT) {
            return new Would(yardstick.worth(estimate, false, false), yardstick.ends(estimate, false));
        }
        return new Would(yardstick.worthOn(ticket, estimate), yardstick.endsOn(ticket, estimate));
    }
}
