package io.vingt.ticket;

/** Where a ticket is in its life. */
public enum TicketState {
    DRAFT,
    OPEN,
    PULLED,
    SHIPPED,
    SETTLED,
    DECLINED,
    MERGED,
    LET_GO,
    AT_MERCHANT
}
