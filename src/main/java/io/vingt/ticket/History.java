package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Where every step is written, in the transaction that made it, and told to whoever keeps an order of tickets. */
@Dependent
public class History {

    private final EntityManager entities;
    private final Event<TicketChanged> changes;
    private final Event<TicketMoved> moves;
    private final Undos undos;
    private final Clock clock;

    @Inject
    public History(
            EntityManager entities, Event<TicketChanged> changes, Event<TicketMoved> moves, Undos undos, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.moves = moves;
        this.undos = undos;
        this.clock = clock;
    }

    /**
     * @param from and to as a reader should see them; null where the step has none
     * @return the entry's id
     */
    public long write(Ticket ticket, Caller by, Step what, String from, String to, String why) {
        return write(ticket, by.id(), what, from, to, why);
    }

    /** @param person who did it, perhaps long before what is written now */
    long write(Ticket ticket, long person, Step what, String from, String to, String why) {
        // Told first: whoever keeps the order takes its one lock then, so that entries get their ids in the order in
        // which they become visible, and whoever follows the history by id misses none.
        TicketChanged change = ticket.tell();
        changes.fire(change);
        Instant at = clock.instant();
        HistoryEntry entry = new HistoryEntry(ticket.number(), at, person, what, from, to, why);
        entities.persist(entry);
        if (change.isMove()) moves.fire(new TicketMoved(change, entry.id(), at));
        String before = ticket.remember(null);
        if (before != null) undos.keep(Undos.Kind.STEP, entry.id(), person, ticket.version(), before);
        return entry.id();
    }

    public void write(Ticket ticket, Caller by, Step what, String why) {
        write(ticket, by, what, null, null, why);
    }
}
