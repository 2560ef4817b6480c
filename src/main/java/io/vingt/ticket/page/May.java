package io.vingt.ticket.page;

import static io.vingt.ticket.TicketState.AT_MERCHANT;
import static io.vingt.ticket.TicketState.DECLINED;
import static io.vingt.ticket.TicketState.LET_GO;
import static io.vingt.ticket.TicketState.MERGED;
import static io.vingt.ticket.TicketState.OPEN;
import static io.vingt.ticket.TicketState.PULLED;

import io.vingt.estimate.Status;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketState;
import java.util.Set;

/**
 * Which verbs a page offers to whom. The use cases decide; this only spares people buttons that would refuse.
 *
 * @param read whether the person may say "got it" or "not clear"
 */
public record May(
        boolean takeNext,
        boolean read,
        boolean finish,
        boolean block,
        boolean unblock,
        boolean reEstimate,
        boolean edit,
        boolean answer,
        boolean decline,
        boolean reopen,
        boolean sign,
        boolean addEvidence,
        boolean handToMerchant,
        boolean takeBack) {

    public static May of(TicketRecord ticket, Caller caller) {
        TicketState state = ticket.state();
        boolean open = state == OPEN;
        boolean author = ticket.filedBy().id() == caller.id();
        boolean lead = caller.is(Role.LEAD);
        boolean holds = state == PULLED && ticket.holder().id() == caller.id();
        boolean alive = open || state == PULLED;
        boolean sides = author || lead || caller.is(Role.SALES);
        return new May(
                open && caller.is(Role.ENGINEER),
                alive && !author,
                holds,
                holds && ticket.blocked() == null,
                holds && ticket.blocked() != null,
                holds || alive && lead || open && author,
                open && (author || lead),
                author,
                (open || state == AT_MERCHANT) && lead,
                lead && Set.of(DECLINED, MERGED, LET_GO).contains(state),
                open && lead && ticket.worth().status() == Status.NEEDS_SIGNATURE,
                alive || state == LET_GO || state == AT_MERCHANT,
                open && sides,
                state == AT_MERCHANT && sides);
    }

    /** Whether there is anything beyond reading. */
    public boolean rare() {
        return reEstimate || edit || decline || reopen || sign || handToMerchant;
    }
}
