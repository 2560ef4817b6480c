package io.vingt.ticket;

import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The author or a lead says that a ticket is still true: its quiet days begin anew. */
@Dependent
@Transactional
public class KeepTicket {

    private final Tickets tickets;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public KeepTicket(Tickets tickets, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    public void keep(Caller by, long number) {
        Ticket ticket = tickets.hold(number, by);
        if (ticket.filedBy() != by.id() && !by.is(Role.LEAD)) throw new NotAllowed("stillTrue");
        ticket.mustBe(TicketState.OPEN);
        asItWas.remember(ticket, Step.STILL_TRUE);
        ticket.moments().stirred(clock.instant());
        history.write(ticket, by, Step.STILL_TRUE, null);
    }
}
