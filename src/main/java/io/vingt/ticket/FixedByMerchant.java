package io.vingt.ticket;

import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The merchant has fixed it: done, without a day of an engineer’s. */
@Dependent
@Transactional
public class FixedByMerchant {

    private final Tickets tickets;
    private final History history;

    @Inject
    public FixedByMerchant(Tickets tickets, History history) {
        this.tickets = tickets;
        this.history = history;
    }

    /** @param note how one knows; may be null */
    public void fixed(Caller by, long number, String note) {
        Ticket ticket = tickets.hold(number, by);
        Sides.mustBeToldBy(by, ticket);
        ticket.take(Turn.FIXED_BY_MERCHANT);
        history.write(ticket, by, Step.FIXED_BY_MERCHANT, Texts.optional("note", note, 2000));
    }

    /** @param who of the merchant's says so */
    public void heardFixed(Caller rep, long number, String who) {
        Ticket ticket = tickets.hold(number, rep);
        Sides.mustBeToldBy(rep, ticket);
        ticket.take(Turn.FIXED_BY_MERCHANT);
        heard(ticket, rep, who);
    }

    /** The merchant's own word, and not what somebody here says of them. */
    private void heard(Ticket ticket, Caller rep, String who) {
        String said = Texts.optional("note", who, 2000);
        history.write(ticket, rep, Step.FIXED_BY_MERCHANT, null, Step.MERCHANT_FIXED.name(), said);
    }

    /**
     * They had said that it was not theirs, which brought it back to us, and fixed it nevertheless.
     *
     * @return false, and nothing changed, unless it still waits: what an engineer has in hand is the engineer's to finish
     */
    public boolean fixedAfterAll(Caller rep, long number, String who) {
        Ticket ticket = tickets.hold(number, rep);
        Sides.mustBeToldBy(rep, ticket);
        if (!Turn.FIXED_AFTER_ALL.mayBeginIn(ticket.state())) return false;
        ticket.take(Turn.FIXED_AFTER_ALL);
        heard(ticket, rep, who);
        return true;
    }
}
