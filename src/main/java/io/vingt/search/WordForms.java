package io.vingt.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the analyzers do not join: forms of short words, which they leave alone (“pago” and “pagos”, “konto” and “kontot”), and
 * compounds with their last part (“Fehlermeldung” and “Meldung”).
 */
final class WordForms {

    /** Analyzers are trusted with what is longer. */
    private static final int LONGEST_SHORT_WORD = 7;

    private static final int SHORTEST_FORM = 3;
    private static final int SHORTEST_PART = 4;
    private static final Set<String> COMPOUNDING = Set.of("de", "sv");
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en", List.of("s", "es", "ed"),
            "fr", List.of("s", "x", "e", "es"),
            "sv", List.of("a", "e", "n", "t", "s", "an", "en", "et", "ar", "er", "or", "na", "arna", "erna", "orna"),
            "de", List.of("e", "n", "s", "r", "en", "er", "es", "em"),
            "es", List.of("o", "a", "e", "s", "os", "as", "es"));

    private WordForms() {}

    /** A folded short word and what it is without one of its language's endings; nothing for a long one. */
    static Set<String> shortOnes(String language, String word) {
        Set<String> forms = new LinkedHashSet<>();
        if (word.length() > LONGEST_SHORT_WORD || word.length() < SHORTEST_FORM || isNumber(word)) return forms;
        forms.add(word);
        for (String ending : ENDINGS.getOrDefault(language, List.of())) {
            boolean enough = word.length() - ending.length() >= SHORTEST_FORM;
            if (enough && word.endsWith(ending)) forms.add(word.substring(0, word.length() - ending.length()));
        }
        return forms;
    }

    static Set<String> shortOnesInAnyLanguage(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (String language : ENDINGS.keySet()) forms.addAll(shortOnes(language, word));
        return forms;
    }

    /** Words that may be compounds, from their last letter to their first: what they end in is what these begin with. */
    static List<String> backwards(String language, List<String> stems) {
        List<String> backwards = new ArrayList<>();
        if (language == null || !COMPOUNDING.contains(language)) return backwards;
        for (String stem : stems) {
            if (stem.length() >= SHORTEST_FORM + SHORTEST_PART) backwards.add(backwards(stem));
        }
        return backwards;
    }

    static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    static boolean canEndACompound(String stem) {
        return stem.length() >= SHORTEST_PART && !isNumber(stem);
    }

    /** What a compound may end in: every tail that leaves a first part. */
    static List<String> tails(String stem) {
        List<String> tails = new ArrayList<>();
        for (int i = SHORTEST_FORM; i <= stem.length() - SHORTEST_PART; i++) tails.add(stem.substring(i));
        return tails;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
