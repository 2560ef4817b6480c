package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

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

    /**
     * Where a ticket stands in the order, empty for one that does not. It is not held: others may move it meanwhile.
     *
     * @throws NotThere also for one that the caller may not see
     */
    Optional<Spot> spot(long number, Caller caller) {
        List<?> found = entities.createNativeQuery("select bucket, place, queue from ticket"
                        + " where number = ?1 and (state <> 'DRAFT' or filed_by = ?2)")
                .setParameter(1, number)
                .setParameter(2, caller.id())
                .getResultList();
        if (found.isEmpty()) throw new NotThere("ticket");
        Cells c = new Cells((Object[]) found.get(0));
        return c.whole(2) == 1 ? Optional.of(new Spot((int) c.whole(0), c.text(1))) : Optional.empty();
    }
}
