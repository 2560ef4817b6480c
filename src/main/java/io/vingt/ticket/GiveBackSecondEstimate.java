package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who cannot say what a ticket is worth leaves its second estimate to somebody else. */
@Dependent
@Transactional
public class GiveBackSecondEstimate {

    private final Tickets tickets;
    private final SecondEstimates seconds;
    private final History history;

    @Inject
    public GiveBackSecondEstimate(Tickets tickets, SecondEstimates seconds, History history) {
        this.tickets = tickets;
        this.seconds = seconds;
        this.history = history;
    }

    public void giveBack(Caller by, long number) {
        Ticket ticket = tickets.hold(number, by);
        if (!seconds.leave(by, number)) throw new NotYourSecondEstimate(number);
        history.write(ticket, by, Step.SECOND_GIVEN_BACK, null);
    }
}
