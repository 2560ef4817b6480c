package io.vingt.backlog;

import java.time.Instant;

/**
 * What it would cost to put a ticket above another.
 *
 * @param above number of the ticket that it would be put above
 * @param rank that it has now
 * @param wouldBe the rank that it would have
 * @param passed how many tickets would wait longer
 * @param days how much longer each of them would wait: the expected engineering days of the one that is moved; null where sealed
 * @param costEur what their delay costs, EUR; null where those days are sealed
 * @param until when it would be back at its own place
 */
public record OverrideCost(
        long above, long rank, long wouldBe, long passed, Double days, Double costEur, Instant until) {}
