package io.vingt.gate;

/** LOC-01: the title or the insight names the place. */
final class PlaceRule {
    private static final int QUANTIFIER_REACH = 3;

    private PlaceRule() {}

    static void nowhere(Case judged, Findings findings) {
        if (!named(judged.title) && !named(judged.insight)) {
            findings.whole("LOC-01", Level.BLOCK, "insight");
        }
    }

    private static boolean named(Passage passage) {
        if (passage == null) {
            return false;
        }
        Tokens tokens = passage.tokens;
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.marked(i, Marks.CUT)) {
                continue;
            }
            if (tokens.marked(i, Marks.QUOTE | Marks.CODE)
                    || Anchors.path(tokens, i)
                    || Anchors.identifier(passage, i)
                    || tokens.kind[i] == Tokens.ADDRESS
                    || place(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** A place word, unless "all", "some" or the like stands before it in the same clause. */
    private static boolean place(Tokens tokens, int i) {
        if (!tokens.is(i, Tag.PLACE)) {
            return false;
        }
        for (int k = i; k > Math.max(0, i - QUANTIFIER_REACH); k--) {
            if ((tokens.gap[k] & Gap.CLAUSE) != 0) {
                return true;
            }
            if (tokens.is(k - 1, Tag.QUANTIFIER)) {
                return false;
            }
        }
        return true;
    }
}
