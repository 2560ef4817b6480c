package io.vingt.ticket;

import io.vingt.evidence.Evidence;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Anybody who sees a ticket may add what they know; what was let go comes back by it. */
@Dependent
@Transactional
public class AddEvidence {

    private final EntityManager entities;
    private final Tickets tickets;
    private final PictureLinks pictures;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public AddEvidence(
            EntityManager entities,
            Tickets tickets,
            PictureLinks pictures,
            AsItWas asItWas,
            History history,
            Clock clock) {
        this.entities = entities;
        this.tickets = tickets;
        this.pictures = pictures;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    public void add(Caller by, long number, Evidence evidence) {
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBe(
                TicketState.OPEN, TicketState.PULLED, TicketState.DRAFT, TicketState.LET_GO, TicketState.AT_MERCHANT);
        pictures.mustBeUsableBy(by, evidence, number, "id");
        asItWas.remember(ticket, Step.EVIDENCE_ADDED);
        entities.persist(new EvidenceEntry(number, by.id(), clock.instant(), evidence));
        ticket.moments().stirred(clock.instant());
        history.write(ticket, by, Step.EVIDENCE_ADDED, null, evidence.kind().name(), null);
        if (ticket.state() == TicketState.LET_GO) revive(ticket, by);
    }

    private void revive(Ticket ticket, Caller by) {
        ticket.take(Turn.REVIVE);
        history.write(ticket, by, Step.REVIVED, null);
    }
}
