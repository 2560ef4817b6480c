package io.vingt.gate.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vingt.estimate.Answers;
import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import io.vingt.gate.Gate;
import io.vingt.gate.Languages;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Holds the server and the compiled gate to the same verdict and the same worth, to the last character. */
class GateInBrowserIT {
    private static final int RANDOM_TEXTS = 100_000;
    private static final Path MODULE = Path.of("target/browser/gate.js");
    private static final Path PLACE = Path.of("target/differential");

    private final Map<String, String> texts = new BundledLanguages().texts();
    private final Gate gate = new Gate(Languages.parse(texts));

    @Test
    void judgesAsTheServerDoes() throws Exception {
        assumeTrue(Files.exists(MODULE) || System.getProperty("teavm.skip") == null, "gate.js was not built");
        Files.createDirectories(PLACE);
        Files.copy(MODULE, PLACE.resolve("gate.mjs"), StandardCopyOption.REPLACE_EXISTING);
        writeTexts();
        List<String> own = judgeHere();
        node("hash");
        List<String> theirs = Files.readAllLines(PLACE.resolve("hashes.txt"), StandardCharsets.UTF_8);
        assertEquals(own.size(), theirs.size());
        List<Integer> apart = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(theirs.get(i))) {
                apart.add(i);
            }
        }
        assertTrue(apart.isEmpty(), () -> apart.size() + " of " + own.size() + " differ; " + first(apart.get(0)));
    }

    private List<String> judgeHere() throws IOException {
        List<Case> labelled = labelled();
        RandomDrafts drafts = new RandomDrafts(20, words(labelled));
        List<String> hashes = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(PLACE.resolve("cases.jsonl"))) {
            for (int i = 0; i < labelled.size() + RANDOM_TEXTS; i++) {
                Case one = i < labelled.size() ? labelled.get(i) : new Case(drafts.draft(), drafts.context());
                out.write(one.json());
                out.newLine();
                hashes.add(hash(said(one)));
            }
        }
        return hashes;
    }

    private String first(int index) {
        try {
            String json = Files.readAllLines(PLACE.resolve("cases.jsonl")).get(index);
            node(Integer.toString(index));
            return "the first is " + json + "\nserver:  " + here(index) + "\nbrowser: "
                    + Files.readString(PLACE.resolve("hashes.txt"));
        } catch (Exception e) {
            return "case " + index + ": " + e;
        }
    }

    private String here(int index) throws IOException {
        List<Case> labelled = labelled();
        RandomDrafts drafts = new RandomDrafts(20, words(labelled));
        Case one = index < labelled.size() ? labelled.get(index) : null;
        for (int i = labelled.size(); i <= index; i++) {
            one = new Case(drafts.draft(), drafts.context());
        }
        return said(one);
    }

    private String said(Case one) {
        Answers answers = one.draft().estimate();
        String language = one.context().messages();
        String worth =
                answers == null ? null : WorthText.of(answers, one.context().classAverage(), language, "EUR");
        return VerdictText.of(gate.judge(one.draft(), one.context())) + (worth == null ? "" : worth);
    }

    private void writeTexts() throws IOException {
        var json = Json.createObjectBuilder();
        texts.forEach(json::add);
        Files.writeString(PLACE.resolve("texts.json"), json.build().toString());
    }

    private static List<Case> labelled() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (var in = GateInBrowserIT.class.getResourceAsStream("/gate/dev_cases.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonObject one = Json.createReader(new StringReader(line)).readObject();
                String text = one.getString("excerpt");
                Draft draft = new Draft(one.getString("title"), text, text, null, null, null, null, null);
                cases.add(new Case(draft, new Context("en", 50_000, 0, null, false, null)));
            }
        }
        return cases;
    }

    private static List<String> words(List<Case> cases) {
        TreeSet<String> words = new TreeSet<>();
        for (Case one : cases) {
            words.addAll(List.of((one.draft().title() + " " + one.draft().insight()).split("\\s+")));
        }
        return new ArrayList<>(words);
    }

    private static void node(String what) throws Exception {
        Process process = new ProcessBuilder("node", "src/test/js/differential.mjs", PLACE.toString(), what)
                .redirectErrorStream(true)
                .redirectOutput(PLACE.resolve("node.log").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "node took too long");
        assertEquals(0, process.exitValue(), () -> read(PLACE.resolve("node.log")));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** FNV-1a over UTF-16 units, and the length. */
    private static String hash(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return Integer.toUnsignedString(hash) + " " + text.length();
    }
}
