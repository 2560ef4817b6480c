package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Asks once, by the page and the news, whether a ticket that was quiet below the line is still true. */
@Dependent
@Transactional
public class AskAuthor {

    private final Tickets tickets;
    private final History history;
    private final Clock clock;

    @Inject
    public AskAuthor(Tickets tickets, History history, Clock clock) {
        this.tickets = tickets;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param line the place of the first ticket below the line
     * @return whether it was time to ask; looked at again with the ticket held, since much may have happened meanwhile
     */
    public boolean ask(long number, String line) {
        Ticket ticket = tickets.hold(number, Caller.VINGT);
        boolean time = ticket.standing().isAtOrBehind(line) && ticket.moments().isQuiet(clock.instant());
        if (!time) return false;
        ticket.moments().asked(clock.instant());
        history.write(ticket, Caller.VINGT, Step.ASKED, null);
        return true;
    }
}
