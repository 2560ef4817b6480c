package io.vingt.ticket;

import io.vingt.people.Caller;

/** A ticket became part of another: whoever keeps something beside it moves that too, within the same transaction. */
public record TicketMerged(Caller by, long number, long into) {}
