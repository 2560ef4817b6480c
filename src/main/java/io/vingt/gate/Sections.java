package io.vingt.gate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Knows the headings of reports in every language ("Steps to reproduce", « Comportement attendu »). */
final class Sections {
    private static final Phrases NONE = new Phrases();

    private final Map<Section, Phrases> headings = new EnumMap<>(Section.class);
    private final Map<String, Phrases> shared = new HashMap<>();

    Sections(DataFile data) {
        for (Section section : Section.values()) {
            headings.put(section, read(data, "section." + name(section)));
        }
        for (String name : data.names()) {
            if (!name.startsWith("section.") && !name.startsWith("stopwords.")) {
                shared.put(name, read(data, name));
            }
        }
    }

    private static String name(Section section) {
        return switch (section) {
            case BODY -> "body";
            case STEPS -> "steps";
            case ENVIRONMENT -> "environment";
            case EXPECTED -> "expected";
            case ACTUAL -> "actual";
            case PROPOSAL -> "proposal";
            case PROBLEM -> "problem";
        };
    }

    private static Phrases read(DataFile data, String section) {
        Phrases phrases = new Phrases();
        for (String entry : data.entries(section)) {
            phrases.add(Words.of(entry), 0);
        }
        return phrases;
    }

    Phrases phrases(String name) {
        return shared.getOrDefault(name, NONE);
    }

    /** What a line of tokens [from, to) announces, or null where it is no known heading. */
    Section announced(Tokens tokens, int from, int to, boolean heading) {
        int last = heading ? Math.min(to, from + 4) : from + 1;
        for (int i = from; i < last; i++) {
            for (Section section : Section.values()) {
                int length = headings.get(section).match(tokens, i);
                if (length > 0 && (heading || endsLine(tokens, i + length, to))) {
                    return section;
                }
            }
        }
        return null;
    }

    private static boolean endsLine(Tokens tokens, int after, int to) {
        return after >= to && (tokens.gap[after] & (Gap.LINE | Gap.COLON)) != 0
                || after <= to && (tokens.gap[after] & Gap.COLON) != 0;
    }
}
