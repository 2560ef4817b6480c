package io.vingt.gate;

import java.util.HashMap;
import java.util.Map;

/** Listed phrases, found by their first word; a phrase does not run over the end of a clause. */
final class Phrases {
    private record Phrase(String[] words, int tag, Phrase next) {}

    private final Map<String, Phrase> byFirst = new HashMap<>();

    void add(String[] words, int tag) {
        if (words.length > 0) {
            byFirst.put(words[0], new Phrase(words, tag, byFirst.get(words[0])));
        }
    }

    /** Token count of the longest phrase that begins at {@code i}, 0 for none and outside the text. */
    int match(Tokens tokens, int i) {
        if (i < 0 || i >= tokens.count) {
            return 0;
        }
        int longest = 0;
        for (Phrase phrase = byFirst.get(tokens.word[i]); phrase != null; phrase = phrase.next) {
            if (phrase.words.length > longest && fits(phrase, tokens, i)) {
                longest = phrase.words.length;
            }
        }
        return longest;
    }

    /** Gives the tags of every phrase that begins at {@code i} to that token. */
    void tag(Tokens tokens, int i) {
        for (Phrase phrase = byFirst.get(tokens.word[i]); phrase != null; phrase = phrase.next) {
            if (fits(phrase, tokens, i)) {
                tokens.tags[i] |= phrase.tag;
                tokens.span[i] = Math.max(tokens.span[i], phrase.words.length);
            }
        }
    }

    /** The tags of every phrase that begins at {@code i}, together. */
    int at(Tokens tokens, int i) {
        int tags = 0;
        for (Phrase phrase = byFirst.get(tokens.word[i]); phrase != null; phrase = phrase.next) {
            tags |= fits(phrase, tokens, i) ? phrase.tag : 0;
        }
        return tags;
    }

    /** The first phrase within [from, to), as a token index, or -1. */
    int find(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (match(tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(Phrase phrase, Tokens tokens, int i) {
        if (i + phrase.words.length > tokens.count) {
            return false;
        }
        for (int k = 1; k < phrase.words.length; k++) {
            if (!phrase.words[k].equals(tokens.word[i + k]) || (tokens.gap[i + k] & Gap.CLAUSE) != 0) {
                return false;
            }
        }
        return true;
    }
}
