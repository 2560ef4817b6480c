package io.vingt.gate;

import java.util.List;
import java.util.Set;

/**
 * What the gate cannot know by itself and is therefore handed in.
 *
 * @param messages language of messages and remedies, "en" or "fr"
 * @param classAverage the average ticket's benefit, EUR per year
 * @param secondsSpent seconds spent on the estimate so far
 * @param knownAreas names an area may have; null accepts any
 * @param alike open tickets that resemble the draft, best first; null leaves DUP-01 unchecked
 */
public record Context(
        String messages,
        double classAverage,
        int secondsSpent,
        Set<String> knownAreas,
        boolean secondEstimateGiven,
        List<Alike> alike) {
    private static final double FIRST_CLASS_AVERAGE = 50_000;

    public static Context of(String messages) {
        return new Context(messages, FIRST_CLASS_AVERAGE, 0, null, false, List.of());
    }
}
