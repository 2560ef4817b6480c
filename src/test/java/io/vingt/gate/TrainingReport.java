package io.vingt.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What held-back cases say of the learnt gate, in words and figures on the console. */
final class TrainingReport {
    private static final int FEWEST = 60;

    private final TrainingSet set;
    private final CrossValidation held;
    private final int blockBelow;
    private final int warnBelow;

    TrainingReport(TrainingSet set, CrossValidation held) {
        this.set = set;
        this.held = held;
        Languages bundled = new BundledLanguages().languages();
        this.blockBelow = (int) bundled.threshold("blockBelow");
        this.warnBelow = (int) bundled.threshold("warnBelow");
    }

    /** The rules that refuse case {@code at} at a threshold per mille. */
    private Set<String> blocking(int at, int threshold) {
        Set<String> rules = new TreeSet<>(set.fixed.get(at));
        for (Part part : EnumSet.allOf(Part.class)) {
            if (held.scores[at][part.ordinal()] < Odds.score(threshold)) {
                rules.addAll(named(part, at));
            }
        }
        return rules;
    }

    /** The rules that the page shows. */
    private Set<String> named(Part part, int at) {
        return switch (part) {
            case FIX -> fix(held.rules.get(at));
            case INSIGHT -> Set.of("INS-01");
            case PLACE -> Set.of("LOC-01");
            case TOPIC -> Set.of("ONE-01");
        };
    }

    /** A word that cannot be checked is marked where the fix is refused as a goal. */
    private static Set<String> fix(List<String> rules) {
        Set<String> named = new TreeSet<>(rules);
        if (named.contains("FIX-02")) {
            named.add("VAG-01");
        }
        return named;
    }

    Tally tally(int threshold, Predicate<TrainingCase> which) {
        Tally tally = new Tally();
        for (int at = 0; at < set.cases.size(); at++) {
            if (which.test(set.cases.get(at))) {
                tally.add(set.cases.get(at), blocking(at, threshold));
            }
        }
        return tally;
    }

    void print(int chosen) {
        int threshold = chosen > 0 ? chosen : blockBelow;
        System.out.printf(
                Locale.ROOT,
                "Held-back folds (%d, ridge chosen inside), blockBelow = %d%n",
                CrossValidation.FOLDS,
                threshold);
        System.out.println(Tally.head());
        System.out.println(tally(threshold, TrainingCase::fromTheField).row("from the field, all"));
        System.out.println(
                tally(threshold, one -> one.fromTheField() && !one.border()).row("  clear"));
        System.out.println(
                tally(threshold, one -> one.fromTheField() && one.border()).row("  border"));
        for (String language : List.of("en", "fr", "de", "es", "sv")) {
            System.out.println(
                    tally(threshold, one -> one.fromTheField() && one.language().equals(language))
                            .row("  " + language));
        }
        System.out.println(
                tally(threshold, one -> !one.fromTheField() && !one.excerpt()).row("written by us"));
        System.out.println(tally(threshold, TrainingCase::excerpt).row("excerpts"));
        calibration();
        thresholds();
        curve(threshold);
        if (Boolean.getBoolean("train.errors")) {
            errors(threshold);
        }
    }

    private void calibration() {
        System.out.println("\nCalibration of the fix's score: predicted chance, cases, share that a reader accepts");
        TreeMap<Integer, int[]> bins = new TreeMap<>();
        for (int at = 0; at < set.cases.size(); at++) {
            TrainingCase one = set.cases.get(at);
            if (one.tells() && one.fromTheField()) {
                double p = 1 / (1 + Math.exp(-held.scores[at][Part.FIX.ordinal()] / 100.0));
                int[] bin = bins.computeIfAbsent((int) Math.min(9, p * 10), key -> new int[2]);
                bin[0]++;
                bin[1] += one.good(Part.FIX) ? 1 : 0;
            }
        }
        bins.forEach((bin, count) -> System.out.printf(
                Locale.ROOT,
                "  %d0–%d0 %%  %4d  %5.1f %%%n",
                bin,
                bin + 1,
                count[0],
                Tally.percent(count[1], count[0])));
    }

    private void thresholds() {
        System.out.println("\nBlock below   good refused %   of clear ones   poor passed %   right %   clear right %");
        for (int threshold = 200; threshold <= 800; threshold += 50) {
            Tally all = tally(threshold, TrainingCase::fromTheField);
            Tally clear = tally(threshold, one -> one.fromTheField() && !one.border());
            System.out.printf(
                    Locale.ROOT,
                    "%8d %15.1f %16.1f %15.1f %9.1f %12.1f%s%n",
                    threshold,
                    Tally.percent(all.goodRefused, all.good),
                    Tally.percent(clear.goodRefused, clear.good),
                    Tally.percent(all.poorPassed, all.poor),
                    Tally.percent(all.right, all.cases),
                    Tally.percent(clear.right, clear.cases),
                    threshold == warnBelow ? "   (warnBelow)" : "");
        }
    }

    /** One fifth is held back; the rest is learnt from in growing shares. */
    private void curve(int threshold) {
        System.out.println("\nLearning curve: cases learnt from, right % of the fifth held back (mean of five)");
        for (int share : new int[] {10, 20, 40, 60, 80, 100}) {
            int used = 0;
            Tally sum = new Tally();
            for (int fold = 0; fold < 5; fold++) {
                List<Integer> inside = new ArrayList<>();
                List<Integer> outside = new ArrayList<>();
                for (int at : CrossValidation.all(set)) {
                    boolean out = set.fold(at, 5, 3) == fold;
                    if (out) {
                        outside.add(at);
                    } else if (set.fold(at, 100, 5) < share) {
                        inside.add(at);
                    }
                }
                used += inside.size();
                Weights weights = new Weights(DataFile.parse(set.learn(inside, inside.size() < FEWEST ? 4 : 1)));
                for (int at : outside) {
                    if (set.cases.get(at).fromTheField()) {
                        sum.add(set.cases.get(at), blocking(at, threshold, weights));
                    }
                }
            }
            System.out.printf(Locale.ROOT, "  %5d  %5.1f%n", used / 5, Tally.percent(sum.right, sum.cases));
        }
    }

    private Set<String> blocking(int at, int threshold, Weights weights) {
        Set<String> rules = new TreeSet<>(set.fixed.get(at));
        for (Part part : Part.values()) {
            if (weights.score(part, set.features.get(at)) < Odds.score(threshold)) {
                rules.addAll(named(part, at));
            }
        }
        return rules;
    }

    private void errors(int threshold) {
        for (int at = 0; at < set.cases.size(); at++) {
            TrainingCase one = set.cases.get(at);
            Set<String> blocking = blocking(at, threshold);
            boolean wrong = blocking.isEmpty() != one.good();
            Set<String> both = new TreeSet<>(blocking);
            both.retainAll(one.reasons());
            if (wrong || !one.good() && both.isEmpty()) {
                System.out.printf(
                        "%s%s %s labelled %s, blocked by %s, scores %s%n    %s || %s >> %s%n",
                        wrong ? one.good() ? "REFUSED" : "PASSED" : "REASON",
                        one.border() ? " (border)" : "",
                        one.id(),
                        one.reasons(),
                        blocking,
                        java.util.Arrays.toString(held.scores[at]),
                        one.title(),
                        one.insight().replace('\n', '~'),
                        one.fix().replace('\n', '~'));
            }
        }
    }
}
