package io.vingt.kernel.post;

import java.time.Instant;

/**
 * A letter of the outbox, taken out to be sent.
 *
 * @param key what its Message-ID is made of, the same at every try
 * @param tries how often it was tried, this time included
 */
record Waiting(long id, String key, Letter letter, Instant wantedAt, int tries) {}
