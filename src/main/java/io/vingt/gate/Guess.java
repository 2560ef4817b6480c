package io.vingt.gate;

import java.util.HashMap;
import java.util.Map;

/**
 * Which language a text is in: by script, then by stop words, spelling (letters and endings) and the words that the lists know. What
 * says nothing of the author's language counts for nothing or little: code, addresses and their parts, quotes, lines of a log, the
 * sentences of a template.
 */
final class Guess {
    /** @param sure enough to overrule the author's hint */
    record Language(String code, boolean sure) {}

    private static final double SURE = 3;
    private static final double CLEARLY = 1.25;
    /** Words of a field after which its language is known. */
    private static final int ENOUGH = 60;

    private static final double WITHOUT_ACCENT = 0.4;
    private static final double ONE_LETTER = 0.6;
    private static final double INVERTED = 1.5;
    /** Where nothing speaks for a language or two are alike, English is the likelier one. */
    private static final double ENGLISH = 0.2;

    private static final String ELISIONS = "cdjlmnst";

    private final String[] codes;
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> accented = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private final Spelling spelling;
    private final Map<String, io.vingt.gate.Language> lists;
    private final Phrases template = new Phrases();
    private final int english;
    private final int spanish;

    Guess(DataFile shared, Map<String, io.vingt.gate.Language> lists) {
        this.lists = lists;
        Map<String, Integer> order = new HashMap<>();
        for (String section : shared.names()) {
            if (section.startsWith("stopwords.")) {
                String code = section.substring("stopwords.".length());
                int bit = 1 << order.computeIfAbsent(code, key -> order.size());
                for (String word : shared.entries(section)) {
                    learn(word, bit);
                }
            }
        }
        for (String entry : shared.entries("template")) {
            template.add(Words.of(entry), 0);
        }
        codes = new String[order.size()];
        order.forEach((code, at) -> codes[at] = code);
        spelling = new Spelling(shared, codes);
        english = order.getOrDefault("en", -1);
        spanish = order.getOrDefault("es", -1);
    }

    private void learn(String word, int bit) {
        String[] parts = Words.of(word);
        boolean whole = parts.length == 1 && Spelling.accented(word);
        if (whole) {
            accented.merge(Spelling.small(word, 0, word.length()), bit, (a, b) -> a | b);
        }
        for (String part : parts) {
            (whole ? folded : plain).merge(part, bit, (a, b) -> a | b);
        }
    }

    Language of(Passage... passages) {
        Language byScript = Script.of(passages);
        if (byScript != null) {
            return byScript;
        }
        double[] scores = new double[codes.length];
        for (Passage passage : passages) {
            if (passage != null) {
                count(passage, scores);
            }
        }
        return best(scores);
    }

    private void count(Passage passage, double[] scores) {
        Tokens tokens = passage.tokens;
        double line = 1;
        int copied = 0;
        int words = 0;
        for (int i = 0; i < tokens.count && words < ENOUGH; i++) {
            line = i == 0 || (tokens.gap[i] & Gap.LINE) != 0 ? line(passage.text, tokens.start[i]) : line;
            copied = i >= copied && template.match(tokens, i) > 0 ? sentence(tokens, i) : copied;
            if (i < copied || tokens.kind[i] != Tokens.WORD || tokens.marked(i, Marks.CODE) || inAddress(tokens, i)) {
                continue;
            }
            words++;
            word(passage, i, scores, tokens.marked(i, Marks.QUOTE) ? line * 0.2 : line);
        }
    }

    /** The first token after the sentence of token {@code i}. */
    private static int sentence(Tokens tokens, int i) {
        int at = i + 1;
        while (at < tokens.count && (tokens.gap[at] & Gap.SENTENCE) == 0) {
            at++;
        }
        return at;
    }

    /** What a word of the line around {@code at} counts: little where it was copied from a log. */
    private static double line(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        return TraceLines.is(text, from, to < 0 ? text.length() : to) ? 0.1 : 1;
    }

    /** A part of a host's or file's name, of a path, or a code such as "de-de": "se" is Swedish there for nobody. */
    private static boolean inAddress(Tokens tokens, int i) {
        int before = tokens.gap[i];
        int after = tokens.gap[i + 1];
        boolean path = before == Gap.SLASH || after == Gap.SLASH;
        boolean tied = (before == Gap.HYPHEN || after == Gap.HYPHEN) && tokens.word[i].length() < 3;
        return before == Gap.DOT_JOIN || after == Gap.DOT_JOIN || tied || path && tokens.word[i].length() < 3;
    }

    private void word(Passage passage, int i, double[] scores, double weight) {
        Tokens tokens = passage.tokens;
        if (spanish >= 0 && (tokens.gap[i] & Gap.INVERTED) != 0) {
            scores[spanish] += weight * INVERTED;
        }
        String word = tokens.word[i];
        if (word.length() == 1 && ELISIONS.contains(word) && !apostrophe(passage.text, tokens.end[i])) {
            return;
        }
        double counts = word.length() == 1 ? weight * ONE_LETTER : weight;
        boolean known = tokens.accented[i]
                ? withAccent(passage, i, scores, counts)
                : add(plain.get(word), scores, counts) | add(without(word), scores, counts * WITHOUT_ACCENT);
        if (!known) {
            known(tokens, i, scores, weight * 0.3);
            spelling.add(passage, i, scores, weight);
        }
    }

    /** "ou" for « où »: counted where no language has the word without the accent. */
    private Integer without(String word) {
        Integer bits = folded.get(word);
        Integer taken = plain.get(word);
        return bits == null || taken == null ? bits : Integer.valueOf(bits & ~taken);
    }

    private boolean withAccent(Passage passage, int i, double[] scores, double weight) {
        Tokens tokens = passage.tokens;
        if (add(accented.get(Spelling.small(passage.text, tokens.start[i], tokens.end[i])), scores, weight)) {
            return true;
        }
        return add(folded.get(tokens.word[i]), scores, weight * WITHOUT_ACCENT);
    }

    private static boolean apostrophe(String text, int i) {
        return i < text.length() && "'\u2019\u2018\u02bc".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean add(Integer bits, double[] scores, double weight) {
        for (int c = 0; bits != null && c < scores.length; c++) {
            scores[c] += (bits & 1 << c) != 0 ? weight : 0;
        }
        return bits != null;
    }

    private void known(Tokens tokens, int i, double[] scores, double weight) {
        for (int c = 0; c < codes.length; c++) {
            io.vingt.gate.Language words = lists.get(codes[c]);
            if (c == english && tokens.accented[i]) {
                scores[c] -= weight;
            } else if (words != null && words.knows(tokens.word[i])) {
                scores[c] += weight;
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
        double most = 0;
        for (int c = 0; c < scores.length; c++) {
            double score = scores[c] > 0 && c == english ? scores[c] + ENGLISH : scores[c];
            if (score > most && (!judgedOnly || lists.containsKey(codes[c]))) {
                largest = c;
                most = score;
            }
        }
        return largest;
    }
}
