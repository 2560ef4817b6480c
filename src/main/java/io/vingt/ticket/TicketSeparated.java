package io.vingt.ticket;

import io.vingt.people.Caller;
import java.util.List;

/**
 * A merged ticket stands alone again, and what came with it is its own again.
 *
 * @param family itself and the tickets that were merged into it before, which come along
 * @param from the tickets that it had become part of, the nearest first
 */
public record TicketSeparated(Caller by, long number, List<Long> family, List<Long> from) {}
