package io.vingt.ticket.reader;

/** What came of a reader's answer: a ticket, or a draft that stays with its author. */
public sealed interface ReadingAnswer {

    record Filed(long number, int seconds) implements ReadingAnswer {}

    /** @param card with what the reader said; understood texts stay where another rule than their wording refuses them by now */
    record Kept(ReadingCard card) implements ReadingAnswer {}
}
