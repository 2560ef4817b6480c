package io.vingt.search;

import io.vingt.ticket.TicketState;

/**
 * A ticket as the index takes it.
 *
 * @param person who filed it
 * @param holder null unless pulled
 */
record Entry(
        long number,
        TicketState state,
        String language,
        String title,
        String insight,
        String fix,
        long area,
        long person,
        Long holder,
        double eurPerYearPerDay) {}
