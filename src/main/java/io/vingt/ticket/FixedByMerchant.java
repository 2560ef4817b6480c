package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The merchant has fixed it: done, without a day of an engineer’s. */
@Dependent
@Transactional
public class FixedByMerchant {

    private final Tickets tickets;
    private final History history;

    @Inject
    public FixedByMerchant(Tickets tickets, History history) {
        this.tickets = tickets;
        this.history = history;
    }

    /** @param note how one knows; may be null */
    public void fixed(Caller by, long number, String note) {
        Ticket ticket = tickets.hold(number, by);
        Sides.mustBeToldBy(by, ticket);
        ticket.take(Turn.FIXED_BY_MERCHANT);
        history.write(ticket, by, Step.FIXED_BY_MERCHANT, Texts.optional("note", note, 2000));
    }
}
