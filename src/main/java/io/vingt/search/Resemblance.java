package io.vingt.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How much two texts tell the same, by rule DUP-01: the Jaccard index of their five-letter shingles, or, where both name
 * one place, the share of content words that they have in common. From 0 to 1.
 */
final class Resemblance {

    /** From here on two texts look like one. */
    static final double SAME_LETTERS = 0.6;

    /** From here on two texts about one place do. */
    static final double SAME_WORDS = 0.5;

    /** Fewer words than that are too few to be alike by. */
    private static final double LEAST_WORDS = 3;

    /** What is left of the shared words where the titles name no place in common. */
    private static final double ELSEWHERE = 0.6;

    private final Concepts concepts;

    Resemblance(Concepts concepts) {
        this.concepts = concepts;
    }

    /** @param same whether rule DUP-01 warns */
    record Likeness(double value, boolean same) {}

    Likeness of(Telling one, Telling other) {
        double letters = Math.max(
                one.allShingles().jaccard(other.allShingles()),
                one.hasBody() ? 0 : one.titleShingles().jaccard(other.titleShingles()));
        double words = words(one, other) * atOnePlace(one.titlePlaces(), other.titlePlaces());
        boolean here = one.places().stream().anyMatch(other.places()::contains);
        boolean same = letters >= SAME_LETTERS || here && words >= SAME_WORDS;
        return new Likeness(Math.min(1, Math.max(letters, here ? words : words / 2)), same);
    }

    /** A title that names no place may be anywhere. */
    private static double atOnePlace(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 1;
        return ELSEWHERE + (1 - ELSEWHERE) * jaccard(one, other);
    }

    private double words(Telling one, Telling other) {
        double titles = share(one.title(), other.title());
        if (!one.hasBody()) return Math.max(titles, 0.8 * share(one.title(), other.all()));
        double whole = share(one.all(), other.all());
        return Math.max(whole, (titles + whole) / 2);
    }

    /** What the two have in common, of the shorter one. */
    private double share(Collection<String> one, Collection<String> other) {
        Set<String> words = new HashSet<>(one);
        Set<String> others = new HashSet<>(other);
        double smaller = Math.max(LEAST_WORDS, Math.min(weight(words), weight(others)));
        words.retainAll(others);
        return weight(words) / smaller;
    }

    private double weight(Set<String> words) {
        double sum = 0;
        for (String word : words) sum += concepts.weight(word);
        return Math.rint(sum * 10) / 10;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        int shared = 0;
        for (String shingle : one) if (other.contains(shingle)) shared++;
        return shared / (double) (one.size() + other.size() - shared);
    }
}
