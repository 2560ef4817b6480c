package io.vingt.ticket;

import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;

/** Gives an engineer a ticket that a claim chose: counted, constrained and told in one transaction. */
@Dependent
@Transactional
public class PullTicket {

    private final Tickets tickets;
    private final WorkInProgress work;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public PullTicket(Tickets tickets, WorkInProgress work, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /** The one atomic statement that chooses a ticket and makes it the engineer's. */
    @FunctionalInterface
    public interface Choice {
        OptionalLong claim(Caller engineer);
    }

    /**
     * @return the number, empty when there is nothing to take
     * @throws WipLimitReached when as many are open as may be
     */
    public OptionalLong pull(Caller engineer, Choice choice) {
        engineer.must(Role.ENGINEER, "pull");
        work.begin(engineer.id());
        OptionalLong chosen = choice.claim(engineer);
        if (chosen.isEmpty()) {
            work.end(engineer.id());
            return chosen;
        }
        Ticket ticket = tickets.hold(chosen.getAsLong(), engineer);
        asItWas.remember(ticket, Step.PULLED);
        ticket.pull(engineer, clock.instant());
        work.claim(ticket.number(), engineer.id());
        history.write(ticket, engineer, Step.PULLED, null);
        return chosen;
    }
}
