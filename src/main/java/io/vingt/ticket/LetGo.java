package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets a ticket go whose author did not say that it is still true; new evidence or a lead brings it back. */
@Dependent
@Transactional
public class LetGo {

    private final Tickets tickets;
    private final History history;
    private final Clock clock;

    @Inject
    public LetGo(Tickets tickets, History history, Clock clock) {
        this.tickets = tickets;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param line the place of the first ticket below the line
     * @return whether it was time; looked at again with the ticket held, since much may have happened meanwhile
     */
    public boolean letGo(long number, String line) {
        Ticket ticket = tickets.hold(number, Caller.VINGT);
        boolean time = ticket.standing().isAtOrBehind(line) && ticket.moments().isUnanswered(clock.instant());
        if (!time) return false;
        ticket.take(Turn.LET_GO);
        history.write(ticket, Caller.VINGT, Step.LET_GO, null);
        return true;
    }
}
