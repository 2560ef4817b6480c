package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The holder cannot go on: the ticket stays theirs but no longer counts against the work-in-progress limit. */
@Dependent
@Transactional
public class Block {

    private final Tickets tickets;
    private final WorkInProgress work;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public Block(Tickets tickets, WorkInProgress work, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /** @param until when it may go on, null when nobody knows */
    public void block(Caller by, long number, String reason, LocalDate until) {
        String why = Texts.required("reason", reason, 2000);
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        if (until != null && (until.isBefore(yesterday) || until.isAfter(yesterday.plusYears(5)))) {
            throw new BadInput("until", "outOfBounds");
        }
        Ticket ticket = tickets.hold(number, by);
        asItWas.remember(ticket, Step.BLOCKED);
        ticket.block(by, why, until);
        work.end(by.id());
        history.write(ticket, by, Step.BLOCKED, null, until == null ? null : until.toString(), why);
    }
}
