package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The holder ships the ticket. */
@Dependent
@Transactional
public class Finish {

    private final Tickets tickets;
    private final WorkInProgress work;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public Finish(Tickets tickets, WorkInProgress work, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.work = work;
        this.asItWas = asItWas;
        this.history = history;
    }

    /** @param link to what shipped, may be null; @param note for the readers of the history, may be null */
    public void finish(Caller by, long number, String link, String note) {
        String shown = Texts.optional("link", link, 2000);
        String why = Texts.optional("note", note, 2000);
        Ticket ticket = tickets.hold(number, by);
        asItWas.remember(ticket, Step.FINISHED);
        ticket.ship(by);
        work.end(by.id());
        work.letGo(number);
        history.write(ticket, by, Step.FINISHED, null, shown, why);
    }
}
