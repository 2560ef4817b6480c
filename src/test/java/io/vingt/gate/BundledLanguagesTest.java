package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledLanguagesTest {

    @Test
    void letsAnOperatorsFileTakeThePlaceOfOurs(@TempDir Path directory) throws IOException {
        String ours = new BundledLanguages().texts().get("gate");
        Files.writeString(directory.resolve("gate.txt"), ours.replace("readSeconds = 20", "readSeconds = 2"));
        Gate strict = new Gate(Languages.parse(BundledLanguages.read(directory).texts()));
        assertTrue(Gates.blocks(strict.judge(Gates.good(), Context.of("en")), "READ-01"));
        assertFalse(Gates.blocks(Gates.judge(Gates.good()), "READ-01"));
    }

    @Test
    void readsTheFiguresOfAnOperatorsScoreFile(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("score.txt"), "[consequences]\n300 = 41 142\n");
        String score = BundledLanguages.read(directory).texts().get("score");
        assertEquals(41, Consequences.parse(score).at(300).orElseThrow().goodRefused());
    }

    @Test
    void changesNothingWithoutSuchADirectory() {
        assertEquals(
                new BundledLanguages().texts(),
                BundledLanguages.read(Path.of("target", "not-there")).texts());
    }

    @Test
    void letsALaterSectionOverrideAThreshold() {
        Map<String, String> texts = new TreeMap<>(new BundledLanguages().texts());
        texts.merge("gate", "[thresholds]\nreadSeconds = 3.0\n", (built, set) -> built + "\n" + set);
        assertEquals(3, Languages.parse(texts).threshold("readSeconds"));
    }

    @Test
    void saysWhichThresholdIsMissing() {
        IllegalArgumentException missing =
                assertThrows(IllegalArgumentException.class, () -> Languages.parse(Map.of()));
        assertTrue(missing.getMessage().contains("gate.txt"));
    }

    @Test
    void readsAWordThatAnOperatorAdds(@TempDir Path directory) throws IOException {
        String ours = new BundledLanguages().texts().get("en");
        Files.writeString(directory.resolve("en.txt"), ours + "\n[vague]\nzingy\n");
        Gate stricter =
                new Gate(Languages.parse(BundledLanguages.read(directory).texts()));
        Draft draft =
                Gates.draft("Checkout: Pay button hidden", Gates.INSIGHT, "A zingy “Pay now” banner below the cart");
        assertTrue(Gates.find(Gates.judge(draft), "VAG-01").isEmpty());
        assertTrue(Gates.find(stricter.judge(draft, Context.of("en")), "VAG-01").isPresent());
    }

    @Test
    void decidesByTheWeightsThatAnOperatorPutsThere(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("score.txt"), "[fix]\nbias = -900\n");
        Gate never = new Gate(Languages.parse(BundledLanguages.read(directory).texts()));
        assertTrue(Gates.judge(Gates.good()).passes());
        assertTrue(Gates.blocks(never.judge(Gates.good(), Context.of("en")), "FIX-01"));
    }
}
