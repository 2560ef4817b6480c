package io.vingt.ticket;

import io.vingt.gate.Verdict;
import io.vingt.kernel.Refusal;
import io.vingt.people.Caller;
import io.vingt.ticket.BulkReport.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One verb on many tickets: the same use cases and the same gate as for one, one after the other. It has no transaction of
 * its own on purpose, so that each ticket has one and what is refused for one takes nothing from the others.
 */
@Dependent
public class DoToMany {

    private final Decline decline;
    private final Reopen reopen;
    private final Merge merge;
    private final EditTicket editTicket;
    private final ReadTicket readTicket;
    private final AddEvidence addEvidence;
    private final UndoStep undoStep;

    @Inject
    public DoToMany(
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

    /**
     * @param messages language of the gate's findings, en or fr
     * @throws io.vingt.kernel.BadInput before anything is done, for what is wrong with the asking itself
     */
    public BulkReport all(Caller by, BulkAsked asked, String messages) {
        asked.mustBeWhole();
        List<Long> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (long number : new LinkedHashSet<>(asked.numbers())) {
            try {
                Verdict verdict = one(by, asked, number, messages);
                if (verdict == null || verdict.passes()) done.add(number);
                else refused.add(new Refused(number, null, verdict));
            } catch (Refusal refusal) {
                refused.add(new Refused(number, refusal, null));
            }
        }
        return new BulkReport(List.copyOf(done), List.copyOf(refused));
    }

    /** @return what the gate says, null where it is not asked */
    private Verdict one(Caller by, BulkAsked asked, long number, String messages) {
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
