package io.vingt.ticket;

import io.vingt.gate.Verdict;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What {@link DoToMany} does to each of them, in a transaction of its own also where the whole is asked within one, as with
 * an {@code Idempotency-Key}: there a refused ticket would take the others with it.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DoToOne {

    private final Decline decline;
    private final Reopen reopen;
    private final Merge merge;
    private final EditTicket editTicket;
    private final ReadTicket readTicket;
    private final AddEvidence addEvidence;
    private final UndoStep undoStep;

    @Inject
    public DoToOne(
            Decline decline,
            Reopen reopen,
            Merge merge,
            EditTicket editTicket,
            ReadTicket readTicket,
            AddEvidence addEvidence,
            UndoStep undoStep) {
        this.decline = decline;
        this.reopen = reopen;
        this.merge = merge;
        this.editTicket = editTicket;
        this.readTicket = readTicket;
        this.addEvidence = addEvidence;
        this.undoStep = undoStep;
    }

    /** @return what the gate says, null where it is not asked */
    Verdict one(Caller by, BulkAsked asked, long number, String messages) {
        switch (asked.verb()) {
            case DECLINE -> decline.decline(by, number, asked.reason());
            case REOPEN -> reopen.reopen(by, number, asked.reason());
            case MERGE -> merge.merge(by, number, asked.into());
            case EVIDENCE -> addEvidence.add(by, number, asked.evidence());
            case UNDO -> undoStep.undo(by, number);
            case EDIT -> {
                return edit(by, asked, number, messages);
            }
        }
        return null;
    }

    /** Edited as it was read just now: who was quicker is not overwritten, their ticket is refused. */
    private Verdict edit(Caller by, BulkAsked asked, long number, String messages) {
        TicketRecord ticket = readTicket.read(by, number);
        TextChange change = asked.changeOf(ticket);
        if (change == null) throw new StepNotPossible(number, "sameWords");
        return editTicket.edit(by, number, ticket.version(), change, messages);
    }
}
