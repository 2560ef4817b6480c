package io.vingt.ticket.verdict;

/**
 * Somebody understood a text in time.
 *
 * @param reading its id
 * @param reader the person's id
 * @param seconds how long they took, at most twenty
 */
public record ReaderVerdict(long reading, long reader, double seconds) {}
