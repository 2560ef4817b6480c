package io.vingt.gate;

/** Björnsson's readability index: words per sentence and the share of words over six letters. */
final class Lix {
    private static final int LONG_WORD = 6;

    int words;
    String longest = "";
    private int longWords;
    private int sentences;

    void add(Passage passage) {
        Tokens tokens = passage.tokens;
        for (int i = 0; i < tokens.count; i++) {
            sentences += i == 0 || (tokens.gap[i] & Gap.SENTENCE) != 0 ? 1 : 0;
            if (tokens.kind[i] == Tokens.WORD) {
                int length = tokens.end[i] - tokens.start[i];
                words++;
                longWords += length > LONG_WORD ? 1 : 0;
                longest = length > longest.length() ? passage.written(i, i + 1) : longest;
            }
        }
    }

    double value() {
        return (double) words / sentences + 100.0 * longWords / words;
    }
}
