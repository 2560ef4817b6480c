package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.BooleanSupplier;

/** What happens around a ticket and belongs to its story without changing it: its merchant was told, saw it, was thanked. */
@Dependent
@Transactional
public class TellStory {

    private final Tickets tickets;
    private final AsItWas asItWas;
    private final History history;

    @Inject
    public TellStory(Tickets tickets, AsItWas asItWas, History history) {
        this.tickets = tickets;
        this.asItWas = asItWas;
        this.history = history;
    }

    /** @param to and why as a reader should see them; null where there is nothing to say */
    public void tell(Caller by, long number, Step what, String to, String why) {
        history.write(tickets.hold(number, by), by, what, null, to, why);
    }

    /**
     * For what is only told if it is done, while the ticket is held: whoever does the same at that time comes after.
     *
     * @param undoable whether it can be taken back for some seconds
     * @return whether it was done
     */
    public boolean tell(Caller by, long number, Step what, String to, boolean undoable, BooleanSupplier does) {
        Ticket ticket = tickets.hold(number, by);
        if (undoable) asItWas.remember(ticket, what);
        if (!does.getAsBoolean()) return false;
        history.write(ticket, by, what, null, to, null);
        return true;
    }
}
