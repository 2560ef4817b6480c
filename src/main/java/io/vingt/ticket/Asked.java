package io.vingt.ticket;

import java.time.Instant;

/** A ticket of one's own that waits for the answer whether it is still true, and when it is let go without one. */
public record Asked(long number, String title, String language, Instant letGoAt) {}
