package io.vingt.ticket;

import java.util.EnumSet;
import java.util.Set;

/** The turns a ticket's life may take (PRODUCT §2): from which states, and where to. */
enum Turn {
    PULL(TicketState.PULLED, TicketState.OPEN),
    RELEASE(TicketState.OPEN, TicketState.PULLED),
    SHIP(TicketState.SHIPPED, TicketState.PULLED),
    BOUNCE(TicketState.DRAFT, TicketState.OPEN),
    PASS_AGAIN(TicketState.OPEN, TicketState.DRAFT),
    DECLINE(TicketState.DECLINED, TicketState.OPEN, TicketState.AT_MERCHANT),
    MERGE(TicketState.MERGED, TicketState.OPEN, TicketState.AT_MERCHANT),
    HAND_TO_MERCHANT(TicketState.AT_MERCHANT, TicketState.OPEN),
    TAKE_BACK(TicketState.OPEN, TicketState.AT_MERCHANT),
    FIXED_BY_MERCHANT(TicketState.SHIPPED, TicketState.AT_MERCHANT),
    FIXED_AFTER_ALL(TicketState.SHIPPED, TicketState.OPEN),
    LET_GO(TicketState.LET_GO, TicketState.OPEN),
    REVIVE(TicketState.OPEN, TicketState.LET_GO),
    REOPEN(TicketState.OPEN, TicketState.DECLINED, TicketState.MERGED, TicketState.LET_GO),
    SEPARATE(TicketState.AT_MERCHANT, TicketState.MERGED);

    private final TicketState to;
    private final Set<TicketState> from;

    Turn(TicketState to, TicketState first, TicketState... others) {
        this.to = to;
        from = EnumSet.of(first, others);
    }

    boolean mayBeginIn(TicketState state) {
        return from.contains(state);
    }

    TicketState to() {
        return to;
    }
}
