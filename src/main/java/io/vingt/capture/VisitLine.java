package io.vingt.capture;

import io.vingt.ticket.TicketState;
import java.time.Instant;

/**
 * A ticket as one wants to know it before a visit.
 *
 * @param page where it was last seen, host and path
 * @param reports how often it was reported there
 * @param seenAt when it was last reported
 * @param told null while nobody told them
 */
public record VisitLine(
        long number,
        String title,
        String language,
        TicketState state,
        String page,
        long reports,
        Instant seenAt,
        Told told) {}
