package io.vingt.gate;

import java.util.Map;

/**
 * The learnt part of the gate: for every part a bias and the weight of each of its features, whole hundredths of a logit, so that
 * server and browser add up the same number. Read from score.txt, which an operator can read and replace.
 */
final class Weights {
    private final int[] bias = new int[Part.values().length];
    private final int[] weights = new int[Feature.values().length];

    /** @throws IllegalArgumentException if a weight is no whole number; a feature that is not named weighs nothing */
    Weights(DataFile data) {
        for (Part part : Part.values()) {
            bias[part.ordinal()] = number(data.values(section(part)), "bias");
        }
        for (Feature feature : Feature.values()) {
            weights[feature.ordinal()] = number(data.values(section(feature.part)), feature.key);
        }
    }

    static String section(Part part) {
        return switch (part) {
            case FIX -> "fix";
            case INSIGHT -> "insight";
            case PLACE -> "place";
            case TOPIC -> "topic";
        };
    }

    private static int number(Map<String, String> values, String key) {
        String value = values.get(key);
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** What a feature adds to its part's score, in hundredths of a logit. */
    int of(Feature feature, Features features) {
        return weights[feature.ordinal()] * features.get(feature);
    }

    /** How much speaks for the part, in hundredths of a logit: 0 is even, 100 is 73 of 100, -100 is 27 of 100. */
    int score(Part part, Features features) {
        int score = bias[part.ordinal()];
        for (Feature feature : Feature.values()) {
            score += feature.part == part ? of(feature, features) : 0;
        }
        return score;
    }
}
