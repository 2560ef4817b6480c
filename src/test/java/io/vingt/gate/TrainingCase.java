package io.vingt.gate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ticket that people have labelled.
 *
 * @param good a careful reader accepts it
 * @param reasons the rules that such a reader names; empty for a good one
 * @param border two careful readers might differ
 * @param fromTheField written after somebody's real report, not by us to show a kind
 * @param weight how much it counts in training; 0.7 at the border, 1.6 where insight and fix are one excerpt, which are few
 */
record TrainingCase(
        String id,
        String language,
        String title,
        String insight,
        String fix,
        boolean good,
        Set<String> reasons,
        boolean border,
        boolean fromTheField,
        double weight) {
    private static final Set<String> OF_THE_FIX = Set.of("FIX-01", "FIX-02", "FIX-03", "FIX-04", "VAG-01");
    /** Such a text says nothing certain about its wording. */
    private static final Set<String> UNREAD = Set.of("RES-01", "INJ-01", "READ-01", "READ-03");

    private static final Map<String, Set<String>> MISSING = Map.of(
            "insight", Set.of("INS-01"),
            "location", Set.of("LOC-01"),
            "fix", Set.of("FIX-01", "FIX-02", "FIX-03"),
            "readable_in_20s", Set.of("READ-01"),
            "single_topic", Set.of("ONE-01"));
    private static final Set<String> OURS = Set.of("ours", "blind");
    private static final double AT_THE_BORDER = 0.7;
    private static final double SEVERAL = 2;
    private static final double EXCERPT = 2.8;

    /** @param file one JSON object a line: the corpus's fields, or the excerpts' with {@code missing} */
    static List<TrainingCase> read(Path file) throws IOException {
        List<TrainingCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    JsonObject read = reader.readObject();
                    cases.add(read.containsKey("expected") ? labelled(read) : excerpt(read));
                }
            }
        }
        return cases;
    }

    private static TrainingCase labelled(JsonObject read) {
        boolean border = read.getBoolean("border", false);
        return new TrainingCase(
                read.getString("id"),
                read.getString("language"),
                read.getString("title"),
                read.getString("insight"),
                read.getString("fix"),
                read.getString("expected").equals("yes"),
                strings(read, "reasons"),
                border,
                !OURS.contains(read.getString("source", "")),
                weight(border, strings(read, "reasons")));
    }

    /** Few ask for several things at once, so that each of them has to say more. */
    private static double weight(boolean border, Set<String> reasons) {
        return (border ? AT_THE_BORDER : 1) * (reasons.contains("ONE-01") ? SEVERAL : 1);
    }

    private static TrainingCase excerpt(JsonObject read) {
        Set<String> reasons = new TreeSet<>();
        strings(read, "missing").forEach(item -> reasons.addAll(MISSING.get(item)));
        String insight = read.containsKey("insight") ? read.getString("insight") : read.getString("excerpt");
        return new TrainingCase(
                read.getString("id"),
                read.getString("lang"),
                read.getString("title"),
                insight,
                read.getString("fix", insight),
                reasons.isEmpty(),
                reasons,
                false,
                false,
                EXCERPT);
    }

    private static Set<String> strings(JsonObject read, String name) {
        Set<String> found = new TreeSet<>();
        read.getJsonArray(name).getValuesAs(JsonString.class).forEach(value -> found.add(value.getString()));
        return found;
    }

    Draft draft() {
        return new Draft(title, insight, fix, null, null, null, null, null);
    }

    boolean excerpt() {
        return insight.equals(fix);
    }

    /** Whether the label says anything of the wording at all. */
    boolean tells() {
        return reasons.stream().noneMatch(UNREAD::contains);
    }

    boolean good(Part part) {
        return reasons.stream().noneMatch(rule -> belongs(rule, part));
    }

    /** A reader names this rule of the fix; what cannot be checked is a goal. */
    boolean named(String rule) {
        return reasons.contains(rule) || rule.equals("FIX-02") && reasons.contains("VAG-01");
    }

    static boolean belongs(String rule, Part part) {
        return switch (part) {
            case FIX -> OF_THE_FIX.contains(rule);
            case INSIGHT -> rule.equals("INS-01");
            case PLACE -> rule.equals("LOC-01");
            case TOPIC -> rule.equals("ONE-01");
        };
    }
}
