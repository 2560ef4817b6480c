package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What happens around a ticket and belongs to its story without changing it: its merchant was told, saw it, was thanked. */
@Dependent
@Transactional
public class TellStory {

    private final Tickets tickets;
    private final History history;

    @Inject
    public TellStory(Tickets tickets, History history) {
        this.tickets = tickets;
        this.history = history;
    }

    /** @param to and why as a reader should see them; null where there is nothing to say */
    public void tell(Caller by, long number, Step what, String to, String why) {
        history.write(tickets.hold(number, by), by, what, null, to, why);
    }
}
