package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The holder goes on, if nothing else is open. */
@Dependent
@Transactional
public class Unblock {

    private final Tickets tickets;
    private final WorkInProgress work;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public Unblock(Tickets tickets, WorkInProgress work, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.work = work;
        this.asItWas = asItWas;
        this.history = history;
    }

    /** @throws WipLimitReached while another ticket is open */
    public void unblock(Caller by, long number) {
        Ticket ticket = tickets.hold(number, by);
        asItWas.remember(ticket, Step.UNBLOCKED);
        ticket.unblock(by);
        work.begin(by.id());
        history.write(ticket, by, Step.UNBLOCKED, null);
    }
}
