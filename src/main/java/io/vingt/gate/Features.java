package io.vingt.gate;

import java.util.HashSet;
import java.util.Set;

/** The features of one draft, counted once. */
final class Features {
    private static final int STEM = 5;
    private static final int QUANTIFIER_REACH = 2;
    private static final Feature[] ALL = Feature.values();

    private final int[] values = new int[ALL.length];

    static Features of(Case judged) {
        Features features = new Features();
        if (judged.fix != null) {
            new FixFeatures(judged).count(features);
            TopicFeatures.count(judged, features);
        }
        if (judged.insight != null) {
            new InsightFeatures(judged).count(features);
            PlaceFeatures.count(judged, features);
        }
        return features;
    }

    int get(Feature feature) {
        return values[feature.ordinal()];
    }

    void set(Feature feature, boolean there) {
        values[feature.ordinal()] = there ? 1 : 0;
    }

    void set(Feature feature, int count, int most) {
        values[feature.ordinal()] = count < most ? count : most;
    }

    /** A word that names something, by its length and by what the lists know of it. */
    static boolean content(Tokens tokens, int i) {
        return tokens.kind[i] == Tokens.WORD && tokens.word[i].length() > 2 && !tokens.is(i, Tag.STOP);
    }

    /** A capital inside a sentence: the name of a screen, a product, a person. */
    static boolean name(Tokens tokens, int i) {
        return tokens.upper[i] && i > 0 && (tokens.gap[i] & Gap.CLAUSE) == 0;
    }

    /** A place word, unless “all”, “some” or the like stands shortly before it in the same clause. */
    static boolean place(Tokens tokens, int i) {
        if (!tokens.is(i, Tag.PLACE)) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - QUANTIFIER_REACH) && (tokens.gap[k + 1] & Gap.CLAUSE) == 0; k--) {
            if (tokens.is(k, Tag.QUANTIFIER)) {
                return false;
            }
        }
        return true;
    }

    static boolean code(Passage passage, int i) {
        Tokens tokens = passage.tokens;
        return tokens.marked(i, Marks.CODE)
                || tokens.kind[i] == Tokens.CODE_LINE
                || tokens.kind[i] == Tokens.HEX
                || tokens.kind[i] == Tokens.ADDRESS
                || Anchors.path(tokens, i)
                || Anchors.identifier(passage, i);
    }

    /** The beginning that the forms of a word share in all our languages. */
    static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    static Set<String> stems(Passage... passages) {
        Set<String> stems = new HashSet<>();
        for (Passage passage : passages) {
            for (int i = 0; passage != null && i < passage.tokens.count; i++) {
                if (passage.tokens.letters(i)) {
                    stems.add(stem(passage.tokens.word[i]));
                }
            }
        }
        return stems;
    }
}
