package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.SecondClaim;
import io.vingt.gate.Draft;
import io.vingt.gate.Verdict;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The second opinion on a large claim. Whoever gave it may change it once both have talked, for as long as the two lie too
 * far apart; otherwise it stays, beside whatever the first becomes.
 */
@Dependent
@Transactional
public class GiveSecondEstimate {

    private static final int LONGEST = 2000;

    private final Tickets tickets;
    private final SecondEstimates seconds;
    private final Gatekeeper gate;
    private final Yardstick yardstick;
    private final Estimates estimates;
    private final History history;
    private final Clock clock;

    @Inject
    public GiveSecondEstimate(
            Tickets tickets,
            SecondEstimates seconds,
            Gatekeeper gate,
            Yardstick yardstick,
            Estimates estimates,
            History history,
            Clock clock) {
        this.tickets = tickets;
        this.seconds = seconds;
        this.gate = gate;
        this.yardstick = yardstick;
        this.estimates = estimates;
        this.history = history;
        this.clock = clock;
    }

    /** Taken and answered in one step where it was not taken before. What does not pass the gate changes nothing. */
    public Verdict give(Caller by, long number, Answers answers, String messages) {
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBe(TicketState.OPEN);
        boolean talked =
                ticket.standing().isToBeReconciled() && ticket.approval().isSecondBy(by.id());
        if (talked) Texts.required("source", answers.source(), LONGEST);
        if (!talked) mustBeAskedFor(ticket, by);
        Verdict verdict = gate.judge(new Draft(null, null, null, null, null, null, null, answers), messages, null);
        if (!verdict.passes()) return verdict;
        if (!talked) end(ticket, by);
        write(ticket, by, answers);
        return verdict;
    }

    private void mustBeAskedFor(Ticket ticket, Caller by) {
        if (!seconds.isImpartial(by, ticket.number())) throw new NotImpartial(ticket.number());
        if (!ticket.standing().isWaiting()) throw new StepNotPossible(ticket.number(), "secondNotWanted");
    }

    private void end(Ticket ticket, Caller by) {
        boolean held = seconds.heldBy(by.id()).orElse(-1) == ticket.number();
        if (!held && !seconds.claim(by, ticket.number())) throw new StepNotPossible(ticket.number(), "secondTaken");
        seconds.leave(by, ticket.number());
    }

    private void write(Ticket ticket, Caller by, Answers answers) {
        Estimate second = answers.estimate().orElseThrow(() -> new BadInput("estimate", "missing"));
        Estimate first = ticket.standing().estimate();
        estimates.keep(ticket, by, EstimatorKind.SECOND, second, answers, yardstick.worth(second, true, true));
        ticket.approval().second(by.id(), SecondClaim.of(second));
        ticket.estimate(first, yardstick.worthOn(ticket, first), clock.instant());
        history.write(ticket, by, Step.SECOND_ESTIMATED, Told.of(first), Told.of(second), answers.source());
    }
}
