package io.vingt.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An issue that people have labelled: may it pass, and if not, what is missing. */
record LabelledCase(String id, String title, String insight, String fix, boolean good, Set<String> missing) {
    private static final Map<String, Set<String>> RULES = Map.of(
            "insight", Set.of("INS-01"),
            "location", Set.of("LOC-01"),
            "fix", Set.of("FIX-01", "FIX-02", "FIX-03"),
            "readable_in_20s", Set.of("READ-01"),
            "single_topic", Set.of("ONE-01"));

    static List<LabelledCase> read(String file) {
        List<LabelledCase> cases = new ArrayList<>();
        for (String line : resource(file).split("\n")) {
            if (!line.isBlank()) {
                Map<String, Object> read = Json.object(Json.read(line));
                String insight = (String) read.getOrDefault("insight", read.get("excerpt"));
                Set<String> missing = new TreeSet<>();
                Json.list(read.get("missing")).forEach(item -> missing.add((String) item));
                cases.add(new LabelledCase(
                        (String) read.get("id"),
                        (String) read.get("title"),
                        insight,
                        (String) read.getOrDefault("fix", insight),
                        missing.isEmpty(),
                        missing));
            }
        }
        return cases;
    }

    static String resource(String file) {
        try (InputStream stream = LabelledCase.class.getResourceAsStream("/gate/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft draft() {
        return new Draft(title, insight, fix, null, null, null, null, null);
    }

    static Set<String> blocking(Verdict verdict) {
        Set<String> rules = new TreeSet<>();
        verdict.findings().stream().filter(f -> f.level() == Level.BLOCK).forEach(f -> rules.add(f.rule()));
        return rules;
    }

    /** The verdict is the labelled one, and a blocking rule belongs to a labelled missing item. */
    boolean right(Verdict verdict) {
        return verdict.passes() == good && (good || reason(verdict));
    }

    private boolean reason(Verdict verdict) {
        return missing.stream().anyMatch(item -> RULES.get(item).stream().anyMatch(blocking(verdict)::contains));
    }
}
