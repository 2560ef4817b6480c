package io.vingt.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Labelled cases with their features, counted once, and what the rules that are not learnt say of them. */
final class TrainingSet {
    private static final Set<String> LEARNT =
            Set.of("FIX-01", "FIX-02", "FIX-03", "VAG-01", "INS-01", "LOC-01", "ONE-01");
    /** Fewer cases, so a stronger pull to zero. */
    private static final double NAMING = 3;

    private static final Map<Part, Feature[]> COLUMNS = new HashMap<>();

    static {
        for (Part part : Part.values()) {
            COLUMNS.put(
                    part,
                    Arrays.stream(Feature.values())
                            .filter(feature -> feature.part == part)
                            .toArray(Feature[]::new));
        }
    }

    final List<TrainingCase> cases;
    final List<Features> features = new ArrayList<>();
    /** Blocking rules that no weight changes. */
    final List<Set<String>> fixed = new ArrayList<>();

    TrainingSet(List<TrainingCase> cases, Languages languages) {
        this.cases = cases;
        Gate gate = new Gate(languages);
        for (TrainingCase one : cases) {
            Case judged = new Case(one.draft(), Context.of("en"), languages);
            features.add(judged.words == null ? new Features() : judged.features());
            Set<String> blocks = new TreeSet<>();
            for (Finding finding : gate.judge(one.draft(), Context.of("en")).findings()) {
                if (finding.level() == Level.BLOCK && !LEARNT.contains(finding.rule())) {
                    blocks.add(finding.rule());
                }
            }
            fixed.add(blocks);
        }
    }

    /** The fold of a case: by its id, so that a new case moves no other. */
    int fold(int at, int folds, int seed) {
        int hash = seed;
        for (char c : cases.get(at).id().toCharArray()) {
            hash = 31 * hash + c;
        }
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        return Math.floorMod(hash, folds);
    }

    /** The text of score.txt, learnt from the named cases. */
    String learn(List<Integer> from, double ridge) {
        StringBuilder text = new StringBuilder();
        List<Integer> telling =
                from.stream().filter(at -> cases.get(at).tells()).toList();
        for (Part part : Part.values()) {
            section(Weights.section(part), part, telling, one -> one.good(part), ridge, text);
        }
        List<Integer> poor =
                telling.stream().filter(at -> !cases.get(at).good(Part.FIX)).toList();
        for (String rule : Weights.RULES) {
            section(rule, Part.FIX, poor, one -> one.named(rule), Math.max(NAMING, ridge), text);
        }
        return text.toString();
    }

    private void section(
            String name,
            Part part,
            List<Integer> use,
            Predicate<TrainingCase> label,
            double ridge,
            StringBuilder text) {
        Feature[] columns = COLUMNS.get(part);
        int[][] x = new int[use.size()][columns.length];
        boolean[] good = new boolean[use.size()];
        double[] weight = new double[use.size()];
        for (int row = 0; row < x.length; row++) {
            int at = use.get(row);
            weight[row] = cases.get(at).weight();
            good[row] = label.test(cases.get(at));
            for (int c = 0; c < columns.length; c++) {
                x[row][c] = features.get(at).get(columns[c]);
            }
        }
        double[] w = new LogisticRegression(ridge).fit(x, good, weight);
        text.append("[").append(name).append("]\nbias = ").append(Math.round(100 * w[columns.length]));
        for (int c = 0; c < columns.length; c++) {
            text.append("\n").append(columns[c].key).append(" = ").append(Math.round(100 * w[c]));
        }
        text.append("\n\n");
    }
}
