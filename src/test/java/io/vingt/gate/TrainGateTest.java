package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate has learnt can be learnt again, and is as good on held-back tickets as we say. */
class TrainGateTest {
    private static final Path CASES = Path.of("src/test/resources/gate");

    @Test
    void theShippedWeightsAreTheOnesThatTheLabelledTicketsGive(@TempDir Path directory) throws IOException {
        Path written = directory.resolve("score.txt");
        TrainGate.main(new String[] {
            written.toString(),
            String.join(
                    ",", file("corpus"), file("own_cases"), file("dev_cases"), file("added_cases"), file("fresh_cases"))
        });
        assertEquals(
                Files.readString(Path.of("src/main/resources/io/vingt/gate/score.txt")),
                Files.readString(written),
                "the features or the cases have changed: run mvn -Ptrain");
    }

    @Test
    void whatItExpectsOfUnseenTicketsStandsInTheFile() {
        DataFile score = DataFile.parse(new BundledLanguages().texts().get("score"));
        String[] at = score.values("consequences").get("450").split(" ");
        assertTrue(Integer.parseInt(at[0]) <= 100, "good tickets refused, per thousand: " + at[0]);
        assertTrue(Integer.parseInt(at[1]) <= 150, "poor tickets passed, per thousand: " + at[1]);
    }

    @Test
    void learnsAPlainRuleFromLabels() {
        int[][] x = {{1, 0}, {1, 1}, {0, 0}, {0, 1}, {1, 0}, {0, 1}};
        boolean[] good = {true, true, false, false, true, false};
        double[] w = new LogisticRegression(0.1).fit(x, good, new double[] {1, 1, 1, 1, 1, 1});
        assertTrue(w[0] > 3 && w[2] < 0, () -> java.util.Arrays.toString(w));
        assertEquals(0, w[1], 0.5);
    }

    @Test
    void aCaseStaysInItsFoldWhenOthersAreAdded() throws IOException {
        List<TrainingCase> cases = TrainingCase.read(CASES.resolve("dev_cases.jsonl"));
        Languages languages = new BundledLanguages().languages();
        TrainingSet few = new TrainingSet(cases.subList(10, 20), languages);
        TrainingSet all = new TrainingSet(cases, languages);
        for (int at = 0; at < 10; at++) {
            assertEquals(few.fold(at, 10, 1), all.fold(at + 10, 10, 1));
        }
    }

    private static String file(String name) {
        return CASES.resolve(name + ".jsonl").toString();
    }
}
