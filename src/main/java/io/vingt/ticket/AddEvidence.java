package io.vingt.ticket;

import io.vingt.evidence.Evidence;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

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
        add(by, number, List.of(evidence));
    }

    /**
     * Several pieces at once: each is told of by itself, and they are taken back together.
     *
     * @return the entry of the history that they are taken back with
     */
    public long add(Caller by, long number, List<Evidence> pieces) {
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBe(
                TicketState.OPEN, TicketState.PULLED, TicketState.DRAFT, TicketState.LET_GO, TicketState.AT_MERCHANT);
        for (Evidence piece : pieces) pictures.mustBeUsableBy(by, piece, number, "id");
        asItWas.remember(ticket, Step.EVIDENCE_ADDED);
        for (Evidence piece : pieces) entities.persist(new EvidenceEntry(number, by.id(), clock.instant(), piece));
        ticket.moments().stirred(clock.instant());
        long entry = write(ticket, by, pieces);
        if (ticket.state() == TicketState.LET_GO) revive(ticket, by);
        return entry;
    }

    /** How everything was before the first piece is kept with the last one's entry, which is the one that can be undone. */
    private long write(Ticket ticket, Caller by, List<Evidence> pieces) {
        String before = ticket.remember(null);
        long entry = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i == pieces.size() - 1) ticket.remember(before);
            entry = history.write(
                    ticket, by, Step.EVIDENCE_ADDED, null, pieces.get(i).kind().name(), null);
        }
        return entry;
    }

    private void revive(Ticket ticket, Caller by) {
        ticket.take(Turn.REVIVE);
        history.write(ticket, by, Step.REVIVED, null);
    }
}
