package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Anybody who may override takes an override back: the ticket is at its own place again. */
@Dependent
@Transactional
public class PutBack {

    private final Tickets tickets;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public PutBack(Tickets tickets, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.asItWas = asItWas;
        this.history = history;
    }

    /** @param reason may be null */
    public void putBack(Caller by, long number, String reason) {
        Ticket ticket = tickets.hold(number, by);
        by.must(Role.LEAD, "override");
        String why = Texts.optional("reason", reason, 2000);
        if (ticket.approval().lift() == null) throw new StepNotPossible(number, "notMoved");
        String was = ticket.approval().lift().told();
        asItWas.remember(ticket, Step.OVERRIDE_TAKEN_BACK);
        ticket.lift(null);
        history.write(ticket, by, Step.OVERRIDE_TAKEN_BACK, was, null, why);
    }
}
