package io.vingt.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The learnt part of the gate: for every part a bias and the weight of each of its features, whole hundredths of a logit, so that
 * server and browser add up the same number; and for each rule of the fix, what makes a reader name it when the fix is refused.
 * Read from score.txt, which an operator can read and replace.
 */
final class Weights {
    /** The rules that a refused fix can be told. */
    static final String[] RULES = {"FIX-01", "FIX-02", "FIX-03"};

    /** A second rule is told as well where about as many readers would name it as not. */
    private static final int LIKELY = 0;

    private final int[] bias = new int[Part.values().length];
    private final int[] weights = new int[Feature.values().length];
    private final int[][] naming = new int[RULES.length][Feature.values().length + 1];

    /** @throws IllegalArgumentException if a weight is no whole number; a feature that is not named weighs nothing */
    Weights(DataFile data) {
        for (Part part : Part.values()) {
            bias[part.ordinal()] = number(data.values(section(part)), "bias");
        }
        for (Feature feature : Feature.values()) {
            weights[feature.ordinal()] = number(data.values(section(feature.part)), feature.key);
        }
        for (int rule = 0; rule < RULES.length; rule++) {
            Map<String, String> values = data.values(RULES[rule]);
            naming[rule][Feature.values().length] = number(values, "bias");
            for (Feature feature : Feature.values()) {
                naming[rule][feature.ordinal()] = feature.part == Part.FIX ? number(values, feature.key) : 0;
            }
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

    /** The rules that a reader would name for a refused fix: the likeliest first, then others that are likely as well. */
    List<String> rules(Features features) {
        List<String> rules = new ArrayList<>();
        int most = Integer.MIN_VALUE;
        for (int rule = 0; rule < RULES.length; rule++) {
            int score = naming(rule, features);
            if (score > most) {
                rules.removeIf(known -> naming(List.of(RULES).indexOf(known), features) < LIKELY);
                rules.add(0, RULES[rule]);
                most = score;
            } else if (score >= LIKELY) {
                rules.add(RULES[rule]);
            }
        }
        return rules;
    }

    private int naming(int rule, Features features) {
        int score = naming[rule][Feature.values().length];
        for (Feature feature : Feature.values()) {
            score += naming[rule][feature.ordinal()] * features.get(feature);
        }
        return score;
    }
}
