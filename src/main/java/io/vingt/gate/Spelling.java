package io.vingt.gate;

import java.util.HashMap;
import java.util.Map;

/** How languages look: the letters that only some of them have, and the endings of their words. */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONGEST_ENDING = 7;
    private static final double ENDING_LETTER = 0.13;

    private final Map<Integer, double[]> letters = new HashMap<>();
    private final Map<String, double[]> endings = new HashMap<>();
    private final int languages;

    Spelling(DataFile shared, String[] codes) {
        languages = codes.length;
        for (int c = 0; c < codes.length; c++) {
            int language = c;
            shared.values("letters." + codes[c])
                    .forEach((letter, weight) ->
                            letters.computeIfAbsent((int) letter.charAt(0), key -> new double[languages])[language] =
                                    Decimals.of(weight));
            for (String ending : shared.entries("endings." + codes[c])) {
                endings.computeIfAbsent(ending, key -> new double[languages])[language] =
                        ending.length() * ENDING_LETTER;
            }
        }
    }

    /** Adds what token {@code i} looks like to each language's score; no language more than {@code weight} for letters. */
    void add(Passage passage, int i, double[] scores, double weight) {
        Tokens tokens = passage.tokens;
        if (tokens.accented[i]) {
            double[] seen = new double[languages];
            for (int k = tokens.start[i]; k < tokens.end[i]; k++) {
                double[] speaks = letters.get(Letters.small(passage.text.charAt(k)));
                for (int c = 0; speaks != null && c < languages; c++) {
                    seen[c] = Math.max(seen[c], speaks[c]);
                }
            }
            add(seen, scores, weight);
        }
        String word = tokens.word[i];
        for (int k = Math.max(2, word.length() - LONGEST_ENDING);
                word.length() >= SHORTEST && k < word.length() - 1;
                k++) {
            double[] speaks = endings.get(word.substring(k));
            if (speaks != null) {
                add(speaks, scores, weight);
                return;
            }
        }
    }

    private static void add(double[] speaks, double[] scores, double weight) {
        for (int c = 0; c < scores.length; c++) {
            scores[c] += speaks[c] * weight;
        }
    }

    static boolean accented(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return true;
            }
        }
        return false;
    }

    static String small(String text, int from, int to) {
        StringBuilder made = new StringBuilder();
        for (int i = from; i < to; i++) {
            made.append((char) Letters.small(text.charAt(i)));
        }
        return made.toString();
    }
}
