package io.vingt.ticket;

/**
 * A ticket changed, told within the transaction that changed it.
 *
 * @param before how it stood in the backlog's order, null where it did not
 * @param after how it stands now, null where it does not
 */
public record TicketChanged(long number, InOrder before, InOrder after) {

    /**
     * @param countedEur EUR a year
     * @param dayMillionths expected engineering days, as {@link io.vingt.estimate.Place#millionths} has them
     */
    public record InOrder(int bucket, long area, double countedEur, long dayMillionths) {}
}
