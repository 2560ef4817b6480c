package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The holder passes the ticket on for a reason: one tap. */
@Dependent
@Transactional
public class SkipTicket {

    private final EntityManager entities;
    private final Tickets tickets;
    private final WorkInProgress work;
    private final Bounce bounce;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public SkipTicket(
            EntityManager entities,
            Tickets tickets,
            WorkInProgress work,
            Bounce bounce,
            AsItWas asItWas,
            History history,
            Clock clock) {
        this.entities = entities;
        this.tickets = tickets;
        this.work = work;
        this.bounce = bounce;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /** @param reason in the holder's words; only {@code OTHER} must have one */
    public void skip(Caller by, long number, SkipCode code, String reason) {
        if (code == null) throw new BadInput("code", "missing");
        String why = code == SkipCode.OTHER
                ? Texts.required("reason", reason, 2000)
                : Texts.optional("reason", reason, 2000);
        Ticket ticket = tickets.hold(number, by);
        ticket.mustBeHeldBy(by);
        asItWas.remember(ticket, Step.SKIPPED);
        boolean counted = !ticket.claim().isBlocked();
        ticket.release();
        if (counted) work.end(by.id());
        work.letGo(number);
        remember(number, by, code, why);
        history.write(ticket, by, Step.SKIPPED, null, code.name(), why);
        bounce.ifSkippedTooOften(ticket, by, code);
    }

    private void remember(long number, Caller by, SkipCode code, String why) {
        Skip skip = entities.find(Skip.class, new Skip.Key(number, by.id()));
        if (skip == null) {
            skip = new Skip(number, by.id());
            skip.say(code, why, clock.instant());
            entities.persist(skip);
        } else {
            skip.say(code, why, clock.instant());
        }
    }
}
