package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** It proved to be ours: back from the merchant into the order of the backlog. */
@Dependent
@Transactional
public class TakeBack {

    private final Tickets tickets;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public TakeBack(Tickets tickets, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    public void takeBack(Caller by, long number, String reason) {
        Ticket ticket = tickets.hold(number, by);
        Sides.mustBeToldBy(by, ticket);
        String why = Texts.required("reason", reason, 2000);
        asItWas.remember(ticket, Step.TAKEN_BACK);
        ticket.comeBack(Turn.TAKE_BACK, clock.instant());
        history.write(ticket, by, Step.TAKEN_BACK, why);
    }
}
