package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** That a merchant was told of a ticket belongs to the ticket's story. */
@Dependent
@Transactional
public class NoteTold {

    private final Tickets tickets;
    private final History history;

    @Inject
    public NoteTold(Tickets tickets, History history) {
        this.tickets = tickets;
        this.history = history;
    }

    /**
     * @param merchant its name
     * @param how a word for the way it was told
     */
    public void note(Caller by, long number, String merchant, String how) {
        Ticket ticket = tickets.hold(number, by);
        history.write(ticket, by, Step.MERCHANT_TOLD, how, merchant, null);
    }
}
