package io.vingt.gate;

import java.util.ArrayList;
import java.util.List;

/** Nested k-fold cross-validation: the ridge is chosen inside each training part, by folds of its own. */
final class CrossValidation {
    static final int FOLDS = 10;
    private static final int INNER = 5;
    private static final int INNER_SEED = 7;
    private static final double[] RIDGES = {1, 2, 4};

    private final TrainingSet set;
    /** The score of every case and part, given by weights that never saw the case; hundredths of a logit. */
    final int[][] scores;
    /** The rules that the same weights name, should the fix be refused. */
    final List<List<String>> rules = new ArrayList<>();

    CrossValidation(TrainingSet set, int seed) {
        this.set = set;
        this.scores = new int[set.cases.size()][Part.values().length];
        set.cases.forEach(one -> rules.add(List.of()));
        List<Integer> all = all(set);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Integer> inside = new ArrayList<>();
            List<Integer> outside = new ArrayList<>();
            for (int at : all) {
                (set.fold(at, FOLDS, seed) == fold ? outside : inside).add(at);
            }
            String learnt = set.learn(inside, ridge(set, inside));
            score(learnt, outside);
        }
    }

    static List<Integer> all(TrainingSet set) {
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < set.cases.size(); at++) {
            all.add(at);
        }
        return all;
    }

    private void score(String learnt, List<Integer> cases) {
        Weights weights = new Weights(DataFile.parse(learnt));
        for (int at : cases) {
            rules.set(at, weights.rules(set.features.get(at)));
            for (Part part : Part.values()) {
                scores[at][part.ordinal()] = weights.score(part, set.features.get(at));
            }
        }
    }

    /** The ridge with the smallest log loss on inner folds. */
    static double ridge(TrainingSet set, List<Integer> from) {
        double best = RIDGES[0];
        double least = Double.MAX_VALUE;
        for (double ridge : RIDGES) {
            double loss = 0;
            for (int fold = 0; fold < INNER; fold++) {
                loss += loss(set, from, fold, ridge);
            }
            if (loss < least) {
                least = loss;
                best = ridge;
            }
        }
        return best;
    }

    private static double loss(TrainingSet set, List<Integer> from, int fold, double ridge) {
        List<Integer> inside = new ArrayList<>();
        List<Integer> outside = new ArrayList<>();
        for (int at : from) {
            (set.fold(at, INNER, INNER_SEED) == fold ? outside : inside).add(at);
        }
        Weights weights = new Weights(DataFile.parse(set.learn(inside, ridge)));
        double loss = 0;
        for (int at : outside) {
            TrainingCase one = set.cases.get(at);
            for (Part part : Part.values()) {
                double z = weights.score(part, set.features.get(at)) / 100.0;
                loss += one.tells() ? one.weight() * Math.log1p(Math.exp(one.good(part) ? -z : z)) : 0;
            }
        }
        return loss;
    }
}
