package io.vingt.capture;

import java.time.Instant;
import java.util.List;

/**
 * What a phone takes along of one person, to write reports without a connection.
 *
 * @param gate version of the rules' texts
 * @param classAverage EUR a year, which the rules judge claims by
 * @param addresses what the operator added to the rules by which addresses are read; empty where nothing
 */
public record Kit(
        String person,
        String name,
        String language,
        List<String> areas,
        double classAverage,
        String gate,
        String currency,
        String addresses,
        List<Known> merchants) {

    /**
     * A merchant as one wants to know it at the door of their shop.
     *
     * @param open with us; withThem where the fix is theirs
     * @param stands all that in the sentence that the merchant's page says too, in the person's language
     * @param toldAt when they were last told of a bug, null for never
     */
    public record Known(
            String id,
            String name,
            List<String> sites,
            Double visitsPerYear,
            Double ordersPerYear,
            Double eurPerYear,
            long fixed,
            long open,
            long withThem,
            Instant toldAt,
            String stands) {}
}
