package io.vingt.gate;

import java.util.HashMap;
import java.util.Map;

/** Which language a text is in: by script, then by stop words, then by the words that the lists know. */
final class Guess {
    /** @param sure enough to overrule the author's hint */
    record Language(String code, boolean sure) {}

    private static final double SURE = 3;
    private static final double CLEARLY = 1.25;

    private final String[] codes;
    private final Map<String, Integer> stopWords = new HashMap<>();
    private final Map<String, io.vingt.gate.Language> lists;

    Guess(DataFile shared, Map<String, io.vingt.gate.Language> lists) {
        this.lists = lists;
        Map<String, Integer> order = new HashMap<>();
        for (String section : shared.names()) {
            if (section.startsWith("stopwords.")) {
                String code = section.substring("stopwords.".length());
                int bit = 1 << order.computeIfAbsent(code, key -> order.size());
                for (String word : shared.entries(section)) {
                    for (String part : Words.of(word)) {
                        stopWords.merge(part, bit, (a, b) -> a | b);
                    }
                }
            }
        }
        codes = new String[order.size()];
        order.forEach((code, at) -> codes[at] = code);
    }

    Language of(Passage... passages) {
        Language byScript = Script.of(passages);
        if (byScript != null) {
            return byScript;
        }
        double[] scores = new double[codes.length];
        for (Passage passage : passages) {
            if (passage != null) {
                count(passage.tokens, scores);
            }
        }
        return best(scores);
    }

    private void count(Tokens tokens, double[] scores) {
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.kind[i] != Tokens.WORD || tokens.marked(i, Marks.CODE)) {
                continue;
            }
            double weight = tokens.marked(i, Marks.QUOTE) ? 0.2 : 1;
            Integer bits = stopWords.get(tokens.word[i]);
            for (int c = 0; bits != null && c < codes.length; c++) {
                boolean plain = tokens.accented[i] && codes[c].equals("en");
                scores[c] += (bits & 1 << c) != 0 && !plain ? weight : 0;
            }
            if (bits == null) {
                known(tokens, i, scores, weight * 0.3);
            }
        }
    }

    private void known(Tokens tokens, int i, double[] scores, double weight) {
        for (int c = 0; c < codes.length; c++) {
            io.vingt.gate.Language words = lists.get(codes[c]);
            if (words != null && words.knows(tokens.word[i])) {
                scores[c] += weight;
            } else if (tokens.accented[i] && codes[c].equals("en")) {
                scores[c] -= weight;
            }
        }
    }

    private Language best(double[] scores) {
        int best = largest(scores, false);
        if (best < 0) {
            return null;
        }
        double second = 0;
        for (int c = 0; c < scores.length; c++) {
            second = c == best ? second : Math.max(second, scores[c]);
        }
        if (scores[best] >= SURE && scores[best] >= second * CLEARLY) {
            return new Language(codes[best], true);
        }
        int judged = largest(scores, true);
        return new Language(codes[judged >= 0 && scores[judged] * 2 >= scores[best] ? judged : best], false);
    }

    /** Where little speaks for a language, one whose wording rules can run is the better guess. */
    private int largest(double[] scores, boolean judgedOnly) {
        int largest = -1;
        for (int c = 0; c < scores.length; c++) {
            boolean counts = scores[c] > 0 && (!judgedOnly || lists.containsKey(codes[c]));
            largest = counts && (largest < 0 || scores[c] > scores[largest]) ? c : largest;
        }
        return largest;
    }
}
