package io.vingt.ticket;

import java.time.Instant;

/**
 * A step moved a ticket to another place of the order, or into it; told within its transaction, after the counters.
 *
 * @param entry id of the step's history entry
 */
public record TicketMoved(TicketChanged change, long entry, Instant at) {}
