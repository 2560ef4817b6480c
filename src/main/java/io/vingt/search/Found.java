package io.vingt.search;

import io.vingt.ticket.TicketState;

/** A ticket that was found; {@code score} orders one answer and means nothing beyond it. */
public record Found(long number, String title, String area, TicketState state, double score) {}
