package io.vingt.ticket;

import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;

/**
 * Takes back one's own last step on a ticket, within seconds and only while nothing else has happened to it. The ticket is
 * then as it was; the history keeps the step, and says that it was undone.
 */
@Dependent
@Transactional
public class UndoStep {

    private final EntityManager entities;
    private final Tickets tickets;
    private final Undos undos;
    private final AsItWas asItWas;
    private final MergedPieces pieces;
    private final WorkInProgress work;
    private final Event<TicketChanged> changes;
    private final Event<StepUndone> undone;
    private final History history;

    @Inject
    public UndoStep(
            EntityManager entities,
            Tickets tickets,
            Undos undos,
            AsItWas asItWas,
            MergedPieces pieces,
            WorkInProgress work,
            Event<TicketChanged> changes,
            Event<StepUndone> undone,
            History history) {
        this.entities = entities;
        this.tickets = tickets;
        this.undos = undos;
        this.asItWas = asItWas;
        this.pieces = pieces;
        this.work = work;
        this.changes = changes;
        this.undone = undone;
        this.history = history;
    }

    /**
     * @return the step that was taken back
     * @throws StepNotPossible when it is too late, when something else has happened since, or for what cannot be undone
     * @throws NotAllowed for somebody else's step
     * @throws WipLimitReached when the ticket would come back to somebody who has taken another since
     */
    public Step undo(Caller by, long number) {
        tickets.mustBeSeen(number, by);
        Undos.Last read = undos.lastStep(number);
        if (read.step() == Step.RECEIVED_MERGE) return undo(by, Long.parseLong(read.from()));
        return read.step() == Step.MERGED ? undoMerge(by, number, Long.parseLong(read.to())) : undoOne(by, number);
    }

    private Step undoOne(Caller by, long number) {
        Ticket ticket = tickets.hold(number, by);
        Undos.Last last = undoable(ticket, by);
        if (last.step() == Step.MERGED) throw new StepNotPossible(number, "undoChanged");
        takeBack(ticket, last, by);
        if (last.step() == Step.REOPENED && ticket.state() == TicketState.MERGED) pieces.moveAgain(by, ticket);
        return last.step();
    }

    /** In the order in which a merge holds the two, so that neither waits for the other. */
    private Step undoMerge(Caller by, long number, long into) {
        Ticket first = tickets.hold(Math.min(number, into), by);
        Ticket second = tickets.hold(Math.max(number, into), by);
        Ticket merged = number < into ? first : second;
        Ticket stays = number < into ? second : first;
        Undos.Last merge = undoable(merged, by);
        Undos.Last received = undos.lastStep(into);
        boolean still =
                received.step() == Step.RECEIVED_MERGE && received.from().equals(String.valueOf(number));
        if (!still || received.version() != stays.version()) throw new StepNotPossible(number, "undoChanged");
        pieces.giveBack(by, merged);
        takeBack(merged, merge, by);
        takeBack(stays, received, by);
        return merge.step();
    }

    private Undos.Last undoable(Ticket ticket, Caller by) {
        long number = ticket.number();
        Undos.Last last = undos.lastStep(number);
        if (last.stepBy() != by.id()) throw new NotAllowed("undo");
        if (last.by() == null) throw new StepNotPossible(number, "undoNothing");
        if (undos.isTooLate(last, Undos.ACCEPTED)) throw new StepNotPossible(number, "undoTooLate");
        if (last.version() != ticket.version()) throw new StepNotPossible(number, "undoChanged");
        return last;
    }

    private void takeBack(Ticket ticket, Undos.Last last, Caller by) {
        bringBack(ticket, last);
        undone.fire(new StepUndone(ticket.number(), last.step(), last.entry()));
        history.write(ticket, by, Step.UNDONE, null, last.step().name(), null);
    }

    private void bringBack(Ticket ticket, Undos.Last last) {
        Long heldUntilNow = ticket.claim().occupies();
        TicketChanged now = ticket.tell();
        asItWas.bringBack(ticket, last.kept());
        entities.refresh(ticket);
        Long holds = ticket.claim().occupies();
        boolean same = Objects.equals(heldUntilNow, holds);
        if (!same && heldUntilNow != null) work.end(heldUntilNow);
        if (!same && holds != null) work.begin(holds);
        // The holder's count comes before the backlog's, in the order in which a pull takes them.
        changes.fire(
                new TicketChanged(ticket.number(), now.after(), ticket.tell().after()));
    }
}
