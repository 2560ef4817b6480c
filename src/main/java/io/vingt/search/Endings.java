package io.vingt.search;

import java.util.List;

/**
 * Takes the ending off a folded English or French word, so that its forms meet. Rough, and the same for both languages:
 * what compares two texts need not know which language either is in.
 */
final class Endings {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of(
            "issements",
            "issement",
            "ations",
            "ation",
            "ements",
            "ement",
            "euses",
            "euse",
            "ables",
            "able",
            "antes",
            "ante",
            "ants",
            "ions",
            "ants",
            "ings",
            "ees",
            "ies",
            "ing",
            "ant",
            "ent",
            "ion",
            "ers",
            "eux",
            "eur",
            "ee",
            "es",
            "er",
            "ez",
            "ed",
            "ie",
            "ir",
            "e",
            "s",
            "y",
            "x");

    private Endings() {}

    static String cut(String word) {
        if (word.length() <= SHORTEST_STEM || Character.isDigit(word.charAt(0))) return word;
        String stem = word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return undoubled(stem);
    }

    /** “stopped” and “stop”, “annuller” and “annuler”. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }
}
