package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The fix is on the merchant’s side: the ticket waits there and never enters the engineers’ queue. */
@Dependent
@Transactional
public class HandToMerchant {

    private final Tickets tickets;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public HandToMerchant(Tickets tickets, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.asItWas = asItWas;
        this.history = history;
    }

    /** @param reason may be null */
    public void hand(Caller by, long number, String reason) {
        Ticket ticket = tickets.hold(number, by);
        Sides.mustBeToldBy(by, ticket);
        asItWas.remember(ticket, Step.HANDED_TO_MERCHANT);
        ticket.take(Turn.HAND_TO_MERCHANT);
        history.write(ticket, by, Step.HANDED_TO_MERCHANT, Texts.optional("reason", reason, 2000));
    }
}
