package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Worth;
import io.vingt.gate.Draft;
import io.vingt.gate.Verdict;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A newer estimate follows the older ones, which stay; the rank moves at once. */
@Dependent
@Transactional
public class ReEstimate {

    private final Tickets tickets;
    private final Gatekeeper gate;
    private final Yardstick yardstick;
    private final Estimates estimates;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public ReEstimate(
            Tickets tickets,
            Gatekeeper gate,
            Yardstick yardstick,
            Estimates estimates,
            AsItWas asItWas,
            History history,
            Clock clock) {
        this.tickets = tickets;
        this.gate = gate;
        this.yardstick = yardstick;
        this.estimates = estimates;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /** The holder, a lead, or the author while it is open. What does not pass the gate changes nothing. */
    public Verdict reEstimate(Caller by, long number, Answers answers, String messages) {
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBe(TicketState.OPEN, TicketState.PULLED);
        boolean author = ticket.filedBy() == by.id() && ticket.state() == TicketState.OPEN;
        if (!author && !by.is(Role.LEAD) && !ticket.claim().isOf(by.id())) throw new NotAllowed("estimates");
        Verdict verdict = gate.judge(onlyEstimate(answers), messages, null);
        if (!verdict.passes()) return verdict;
        Estimate before = ticket.standing().estimate();
        asItWas.remember(ticket, Step.ESTIMATED);
        Worth worth = yardstick.value(ticket, answers, clock.instant());
        estimates.keep(ticket, by, author ? EstimatorKind.AUTHOR : EstimatorKind.ENGINEER, answers, worth);
        history.write(
                ticket,
                by,
                Step.ESTIMATED,
                Told.of(before),
                Told.of(ticket.standing().estimate()),
                answers.source());
        return verdict;
    }

    private static Draft onlyEstimate(Answers answers) {
        return new Draft(null, null, null, null, null, null, null, answers);
    }
}
