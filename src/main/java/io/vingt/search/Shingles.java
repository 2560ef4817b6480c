package io.vingt.search;

import java.util.Arrays;
import java.util.List;

/**
 * Every five letters in a row of a text, each as one number, in order and once: two texts are compared in one pass, fifty of
 * them for every text that somebody types. That two rows of letters give one number happens once in billions.
 */
final class Shingles {

    private static final int LETTERS = 5;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(List<String> words) {
        String text = String.join(" ", words);
        long[] all = new long[Math.max(0, text.length() - LETTERS + 1)];
        for (int i = 0; i < all.length; i++) {
            long number = 0;
            for (int j = i; j < i + LETTERS; j++) number = number * FACTOR + text.charAt(j) + 1;
            all[i] = number;
        }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) if (i == 0 || all[i] != all[i - 1]) all[kept++] = all[i];
        return new Shingles(Arrays.copyOf(all, kept));
    }

    /** What they share of what either has: 0 to 1, and 0 where one has nothing. */
    double jaccard(Shingles other) {
        if (sorted.length == 0 || other.sorted.length == 0) return 0;
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            if (sorted[i] == other.sorted[j]) {
                shared++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared / (double) (sorted.length + other.sorted.length - shared);
    }
}
