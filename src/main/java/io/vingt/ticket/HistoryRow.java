package io.vingt.ticket;

import io.vingt.ticket.TicketRecord.Someone;
import java.time.Instant;

/** One step as a reader sees it. */
public record HistoryRow(Instant at, Someone by, Step what, String from, String to, String why) {}
