package io.vingt.ticket;

import io.vingt.gate.Verdict;

/** What became of a text that somebody wanted to file: a number, or reasons and the draft that keeps it. */
public sealed interface Filing {

    record Filed(long number, Verdict verdict) implements Filing {}

    record Refused(long draft, long draftVersion, Verdict verdict) implements Filing {}
}
