package io.vingt.gate;

import java.util.Arrays;

/** The tokens of one field as parallel arrays, in reading order; {@code gap[i]} is what stands before token i, {@code gap[count]} what ends the text. */
final class Tokens {
    static final int WORD = 0;
    static final int NUMBER = 1;
    static final int HEX = 2;
    static final int ADDRESS = 3;
    static final int EMOJI = 4;
    static final int IMAGE = 5;
    static final int CODE_LINE = 6;
    static final int IDEOGRAPH = 7;

    int count;
    /** A title: nouns that are verbs as well are nouns here. */
    boolean headline;

    int[] start;
    int[] end;
    int[] kind;
    int[] gap;
    int[] mark;
    /** Categories of the word in the text's language, bits of {@link Tag}. */
    int[] tags;
    /** What the word or the phrase that begins here gives away, bits of {@link Cue}. */
    int[] cues;
    /** How many tokens the longest listed phrase that begins here has, at least 1 where {@link #tags} is not 0. */
    int[] span;
    /** Reading cost in letters. */
    double[] cost;
    /** The folded word, "" for what is none. */
    String[] word;
    /** Some letter carried an accent. */
    boolean[] accented;
    /** Begins with a capital letter. */
    boolean[] upper;

    Tokens(int length) {
        allocate(length / 5 + 8);
    }

    private void allocate(int size) {
        start = new int[size];
        end = new int[size];
        kind = new int[size];
        gap = new int[size + 1];
        mark = new int[size];
        cost = new double[size];
        word = new String[size];
        accented = new boolean[size];
        upper = new boolean[size];
    }

    void add(int kindOf, int from, int to, String folded, double letters, int markOf, int gapBefore) {
        if (count == start.length) {
            grow();
        }
        kind[count] = kindOf;
        start[count] = from;
        end[count] = to;
        word[count] = folded;
        cost[count] = letters;
        mark[count] = markOf;
        gap[count] = gapBefore;
        count++;
    }

    private void grow() {
        int size = count * 2;
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        kind = Arrays.copyOf(kind, size);
        gap = Arrays.copyOf(gap, size + 1);
        mark = Arrays.copyOf(mark, size);
        cost = Arrays.copyOf(cost, size);
        word = Arrays.copyOf(word, size);
        accented = Arrays.copyOf(accented, size);
        upper = Arrays.copyOf(upper, size);
    }

    boolean is(int i, int tag) {
        return i >= 0 && i < count && (tags[i] & tag) != 0;
    }

    boolean cue(int i, int cue) {
        return i >= 0 && i < count && (cues[i] & cue) != 0;
    }

    boolean marked(int i, int bits) {
        return (mark[i] & bits) != 0;
    }

    /** A quoted string, a code span or a colour: something to be taken letter by letter. */
    boolean exact(int i) {
        return i < count && ((mark[i] & (Marks.QUOTE | Marks.CODE)) != 0 || kind[i] == HEX);
    }

    /** The first token after {@code i} that is not of the same quote or code span. */
    int afterExact(int i) {
        int at = i + 1;
        while (at < count
                && exact(at)
                && kind[at] != HEX
                && start[at] - end[at - 1] <= 3
                && (gap[at] & Gap.LINE) == 0
                && same(at)) {
            at++;
        }
        return at;
    }

    private boolean same(int at) {
        return (mark[at] & (Marks.QUOTE | Marks.CODE)) == (mark[at - 1] & (Marks.QUOTE | Marks.CODE));
    }

    boolean letters(int i) {
        return kind[i] == WORD || kind[i] == IDEOGRAPH;
    }
}
