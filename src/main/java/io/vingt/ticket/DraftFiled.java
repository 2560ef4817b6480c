package io.vingt.ticket;

import io.vingt.people.Caller;

/** A draft became a ticket, in the transaction in which it does: for whoever keeps something beside a draft. */
public record DraftFiled(Caller author, long draft, long number) {}
