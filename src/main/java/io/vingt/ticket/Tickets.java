package io.vingt.ticket;

import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** All tickets, one at a time; lists are read by records. */
@Dependent
public class Tickets {

    private final EntityManager entities;

    @Inject
    public Tickets(EntityManager entities) {
        this.entities = entities;
    }

    long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('ticket_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** Written at once: what refers to the ticket comes after it. */
    void add(Ticket ticket) {
        entities.persist(ticket);
        entities.flush();
    }

    /** @throws NotThere for a ticket that is not there or that the caller may not see */
    void mustBeSeen(long number, Caller caller) {
        Ticket ticket = entities.find(Ticket.class, number);
        if (ticket == null || !ticket.isSeenBy(caller)) throw new NotThere("ticket");
    }

    /**
     * The ticket, held until the transaction ends, so that two steps on one ticket come one after the other.
     *
     * @throws NotThere also for one that the caller may not see
     */
    Ticket hold(long number, Caller caller) {
        Ticket ticket = entities.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null || !ticket.isSeenBy(caller)) throw new NotThere("ticket");
        entities.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }
}
