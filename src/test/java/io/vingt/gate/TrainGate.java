package io.vingt.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the gate's weights from labelled cases and prints what to expect of them.
 *
 * <p>{@code mvn -Ptrain} reads the cases of {@code src/test/resources/gate} and writes {@code score.txt}; further files of cases, such
 * as the ones that the gate's settings offer, are named with {@code -Dtrain.cases=a.jsonl,b.jsonl}.
 */
public final class TrainGate {
    private static final int SEED = 20;
    private static final int ROW = 25;

    private TrainGate() {}

    /** @param arguments the file to write, then the files of labelled cases, separated by commas or blanks */
    public static void main(String[] arguments) throws IOException {
        List<TrainingCase> cases = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            for (String file : arguments[i].split(",")) {
                if (!file.isBlank()) {
                    cases.addAll(TrainingCase.read(Path.of(file.strip())));
                }
            }
        }
        Map<String, String> texts = new BundledLanguages().texts();
        TrainingSet set = new TrainingSet(cases, Languages.parse(texts));
        CrossValidation held = new CrossValidation(set, SEED);
        TrainingReport report = new TrainingReport(set, held);
        Files.writeString(
                Path.of(arguments[0]), score(set, report, CrossValidation.ridge(set, CrossValidation.all(set))));
        report.print(Integer.parseInt(System.getProperty("train.threshold", "0")));
    }

    /** The text of score.txt. */
    private static String score(TrainingSet set, TrainingReport report, double ridge) {
        StringBuilder score = new StringBuilder(String.format(
                Locale.ROOT,
                "# What the gate has learnt from %d labelled tickets (ridge %s): hundredths of a logit for each feature that a text shows.%n"
                        + "# Written by mvn -Ptrain; a section's sum of 0 means even odds, 100 means 73 of 100, -100 means 27 of 100.%n%n",
                set.cases.size(),
                ridge));
        score.append(set.learn(CrossValidation.all(set), ridge));
        score.append(
                "[consequences]\n# blockBelow = good tickets refused, poor ones passed, per thousand, on cases held back\n");
        for (int threshold = ROW; threshold < 1000; threshold += ROW) {
            Tally tally = report.tally(threshold, TrainingCase::fromTheField);
            score.append(String.format(
                    Locale.ROOT,
                    "%d = %d %d%n",
                    threshold,
                    Math.round(10 * Tally.percent(tally.goodRefused, tally.good)),
                    Math.round(10 * Tally.percent(tally.poorPassed, tally.poor))));
        }
        return score.toString();
    }
}
