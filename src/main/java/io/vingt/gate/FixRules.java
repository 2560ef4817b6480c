package io.vingt.gate;

import java.util.HashSet;
import java.util.Set;

/** FIX-04: the fix is not the insight again. */
final class FixRules {
    private FixRules() {}

    static void repeatsTheInsight(Case judged, Findings findings) {
        Set<String> insight = content(judged.insight.tokens);
        Set<String> fix = content(judged.fix.tokens);
        double fewest = judged.threshold("repeatFewestWords");
        if (insight.size() < fewest || fix.size() < fewest) {
            return;
        }
        int both = 0;
        for (String word : fix) {
            both += insight.contains(word) ? 1 : 0;
        }
        if (both >= judged.threshold("repeatLikeness") * (insight.size() + fix.size() - both)) {
            findings.whole("FIX-04", Level.WARN, "fix");
        }
    }

    private static Set<String> content(Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.kind[i] == Tokens.WORD && !tokens.is(i, Tag.STOP) && tokens.word[i].length() > 2) {
                words.add(lemma(tokens.word[i]));
            }
        }
        return words;
    }

    /** Crude on purpose: the plural's s and the usual endings go. */
    private static String lemma(String word) {
        for (String end : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (word.length() > end.length() + 3 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
