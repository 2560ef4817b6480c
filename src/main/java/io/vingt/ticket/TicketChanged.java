package io.vingt.ticket;

/**
 * A ticket changed, told within the transaction that changed it.
 *
 * @param before how it stood in the backlog's order, null where it did not
 * @param after how it stands now, null where it does not
 */
public record TicketChanged(long number, InOrder before, InOrder after) {

    /** Whether it came to stand at another place of the order; what leaves the order is told by its step alone. */
    boolean isMove() {
        return after != null && (before == null || !before.place().equals(after.place()));
    }

    /**
     * @param countedEur EUR a year
     * @param dayMillionths expected engineering days, as {@link io.vingt.estimate.Place#millionths} has them
     */
    public record InOrder(int bucket, String place, long area, double countedEur, long dayMillionths) {}
}
