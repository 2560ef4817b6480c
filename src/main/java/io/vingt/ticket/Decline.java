package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A lead says openly that this will not be done, and why. */
@Dependent
@Transactional
public class Decline {

    private final Tickets tickets;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public Decline(Tickets tickets, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.asItWas = asItWas;
        this.history = history;
    }

    public void decline(Caller by, long number, String reason) {
        Ticket ticket = tickets.hold(number, by);
        by.must(Role.LEAD, "decline");
        String why = Texts.required("reason", reason, 2000);
        asItWas.remember(ticket, Step.DECLINED);
        ticket.take(Turn.DECLINE);
        history.write(ticket, by, Step.DECLINED, why);
    }
}
