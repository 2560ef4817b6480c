package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** A lead puts a ticket above its own place, openly: with a reason, what it costs, and for seven days. */
@Dependent
@Transactional
public class MoveUp {

    public static final Duration HOLDS = Duration.ofDays(7);
    public static final int WORDS = 10;
    private static final int LONGEST_PLACE = 240;

    private final Tickets tickets;
    private final SecondEstimates seconds;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public MoveUp(Tickets tickets, SecondEstimates seconds, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.seconds = seconds;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /** What the delay of the tickets between two spots costs, EUR. */
    @FunctionalInterface
    public interface Cost {
        double of(Spot from, Spot to);
    }

    /**
     * @param above the number of the ticket that it is put above
     * @param reason at least ten words
     * @throws StepNotPossible when it is moved already, stands in no order, or above the other one by itself
     */
    public void move(Caller by, long number, long above, String reason, Cost cost) {
        Ticket ticket = tickets.hold(number, by);
        by.must(Role.LEAD, "override");
        seconds.mustHaveBegunNone(by);
        String why = Texts.required("reason", reason, 2000);
        if (Texts.words(why) < WORDS) throw new BadInput("reason", "tenWords");
        ticket.mustBe(TicketState.OPEN);
        if (!ticket.standing().isQueued()) throw new StepNotPossible(number, "notRanked");
        if (ticket.standing().isOverridden()) throw new StepNotPossible(number, "movedAlready");
        Spot from = ticket.standing().spot();
        Spot other = tickets.spot(above, by).orElseThrow(() -> new StepNotPossible(above, "notRanked"));
        if (!other.isBefore(from)) throw new StepNotPossible(number, "aboveAlready");
        Spot to = other.justAbove(clock.millis(), number);
        if (to.place().length() > LONGEST_PLACE) throw new StepNotPossible(number, "tooManyMoved");
        asItWas.remember(ticket, Step.OVERRIDDEN);
        ticket.lift(new Lift(to, above, by.id(), why, clock.instant().plus(HOLDS), cost.of(from, other)));
        history.write(
                ticket, by, Step.OVERRIDDEN, null, ticket.approval().lift().told(), why);
    }
}
