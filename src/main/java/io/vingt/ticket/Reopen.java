package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A lead brings a declined, merged or let-go ticket back; what was merged comes back as it was before. */
@Dependent
@Transactional
public class Reopen {

    private final Tickets tickets;
    private final MergedPieces pieces;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public Reopen(Tickets tickets, MergedPieces pieces, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.pieces = pieces;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    public void reopen(Caller by, long number, String reason) {
        Ticket ticket = tickets.hold(number, by);
        by.must(Role.LEAD, "reopen");
        String why = Texts.required("reason", reason, 2000);
        asItWas.remember(ticket, Step.REOPENED);
        if (ticket.state() == TicketState.MERGED) pieces.giveBack(by, ticket);
        ticket.comeBack(Turn.REOPEN, clock.instant());
        history.write(ticket, by, Step.REOPENED, why);
    }
}
