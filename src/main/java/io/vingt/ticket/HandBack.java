package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The holder gives the ticket back to the backlog and says why. */
@Dependent
@Transactional
public class HandBack {

    private final Tickets tickets;
    private final WorkInProgress work;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public HandBack(Tickets tickets, WorkInProgress work, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.work = work;
        this.asItWas = asItWas;
        this.history = history;
    }

    public void handBack(Caller by, long number, String reason) {
        String why = Texts.required("reason", reason, 2000);
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBeHeldBy(by);
        asItWas.remember(ticket, Step.HANDED_BACK);
        boolean counted = !ticket.claim().isBlocked();
        ticket.release();
        if (counted) work.end(by.id());
        work.letGo(number);
        history.write(ticket, by, Step.HANDED_BACK, why);
    }
}
