package io.vingt.ticket;

import io.vingt.estimate.Worth;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A named lead takes it on themselves that customers lose here what the company gains; only then is it ranked. */
@Dependent
@Transactional
public class Sign {

    /** As many as a move up needs: both put a ticket where its numbers alone would not. */
    private static final int WORDS = MoveUp.WORDS;

    private final Tickets tickets;
    private final Yardstick yardstick;
    private final AsItWas asItWas;
    private final History history;
    private final Clock clock;

    @Inject
    public Sign(Tickets tickets, Yardstick yardstick, AsItWas asItWas, History history, Clock clock) {
        this.tickets = tickets;
        this.yardstick = yardstick;
        this.asItWas = asItWas;
        this.history = history;
        this.clock = clock;
    }

    /** @param reason at least ten words */
    public void sign(Caller by, long number, String reason) {
        Ticket ticket = tickets.hold(number, by);
        by.must(Role.LEAD, "sign");
        String why = Texts.required("reason", reason, 2000);
        if (Texts.words(why) < WORDS) throw new BadInput("reason", "tenWordsOfHarm");
        ticket.mustBe(TicketState.OPEN);
        if (!ticket.standing().needsSignature()) throw new StepNotPossible(number, "nothingToSign");
        asItWas.remember(ticket, Step.SIGNED);
        ticket.approval().sign(by.id(), why, ticket.standing().estimate());
        Worth worth = yardstick.worthOn(ticket, ticket.standing().estimate());
        ticket.estimate(ticket.standing().estimate(), worth, clock.instant());
        history.write(ticket, by, Step.SIGNED, why);
    }
}
