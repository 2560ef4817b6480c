package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;

/** Somebody of another team takes a ticket that waits, to estimate it without seeing the first numbers. */
@Dependent
@Transactional
public class TakeSecondEstimate {

    /** Of so many that are free now one will be, unless as many others are just taking them. */
    private static final int TRIED = 10;

    private final Tickets tickets;
    private final SecondEstimates seconds;
    private final History history;

    @Inject
    public TakeSecondEstimate(Tickets tickets, SecondEstimates seconds, History history) {
        this.tickets = tickets;
        this.seconds = seconds;
        this.history = history;
    }

    /**
     * @param wanted the number of one that was offered; null for the one that waits longest
     * @return the number, empty when nothing waits that this person may estimate
     * @throws StepNotPossible when the wanted one no longer waits or somebody has it, or when this person has another
     */
    public OptionalLong take(Caller by, Long wanted) {
        OptionalLong held = seconds.heldBy(by.id());
        if (held.isPresent()) throw new StepNotPossible(held.getAsLong(), "secondBegun");
        if (wanted != null) return OptionalLong.of(takeWanted(by, wanted));
        for (long number : seconds.free(by, TRIED)) {
            if (seconds.claim(by, number)) return OptionalLong.of(taken(by, number));
            // Lost to oneself, in another window: trying on would answer with somebody else's ticket.
            OptionalLong elsewhere = seconds.heldBy(by.id());
            if (elsewhere.isPresent()) throw new StepNotPossible(elsewhere.getAsLong(), "secondBegun");
        }
        return OptionalLong.empty();
    }

    private long takeWanted(Caller by, long number) {
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBe(TicketState.OPEN);
        if (!ticket.standing().isWaiting()) throw new StepNotPossible(number, "secondNotWanted");
        if (!seconds.isImpartial(by, number)) throw new NotImpartial(number);
        if (!seconds.claim(by, number)) throw new StepNotPossible(number, "secondTaken");
        return taken(by, number);
    }

    private long taken(Caller by, long number) {
        Ticket ticket = tickets.hold(number, by);
        if (!ticket.standing().isWaiting()) throw new StepNotPossible(number, "secondNotWanted");
        history.write(ticket, by, Step.SECOND_TAKEN, null);
        return number;
    }
}
