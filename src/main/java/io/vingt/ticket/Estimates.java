package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Worth;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** All estimates that were ever made: the newest ranks, the others stay. */
@Dependent
public class Estimates {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Estimates(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What ranks the ticket, as it was told: a second estimate stands beside that and does not replace it. */
    Answers told(Ticket ticket) {
        return entities.createQuery(
                        "select e from EstimateEntry e where e.ticket = :ticket and e.kind <> 'SECOND' order by e.id desc",
                        EstimateEntry.class)
                .setParameter("ticket", ticket.number())
                .setMaxResults(1)
                .getSingleResult()
                .told(ticket.standing().estimate());
    }

    void keep(Ticket ticket, Caller by, EstimatorKind kind, Answers answers, Worth worth) {
        keep(ticket, by, kind, ticket.standing().estimate(), answers, worth);
    }

    /** @param worth what these numbers come to by themselves */
    void keep(Ticket ticket, Caller by, EstimatorKind kind, Estimate estimate, Answers answers, Worth worth) {
        entities.persist(new EstimateEntry(ticket.number(), by.id(), clock.instant(), kind, estimate, answers, worth));
    }
}
