package io.vingt.gate;

/** Whether words after a verb say what is to be changed, and into what. */
final class Aim {
    private static final int REACH = 8;
    private static final int EXACT_REACH = 120;
    private static final int STOPS =
            Tag.STOP | Tag.ABSTRACT | Tag.VAGUE | Tag.PRONOUN | Tag.TOWARD | Tag.MEANS | Tag.JOIN | Tag.MODAL;

    private Aim() {}

    /** An object: something exact within 120 characters, or a content word among the next eight that no "some" takes back. */
    static boolean object(Tokens tokens, int from, int to) {
        boolean taken = false;
        for (int i = from; i < to; i++) {
            if (tokens.exact(i)) {
                return tokens.start[i] - tokens.start[from] <= EXACT_REACH;
            }
            if (i - from >= REACH || i > from && (tokens.is(i, Tag.TAIL) || purpose(tokens, i))) {
                return exactAhead(tokens, from, i, to);
            }
            if (tokens.kind[i] == Tokens.NUMBER || tokens.kind[i] == Tokens.ADDRESS) {
                return true;
            }
            if (tokens.is(i, Tag.QUANTIFIER)) {
                taken = true;
            } else if (tokens.is(i, Tag.JOIN)) {
                taken = taken && (tokens.gap[i] & Gap.COMMA) == 0;
            } else if (tokens.is(i, Tag.STOP | Tag.TOWARD)) {
                taken = taken && tokens.is(i, Tag.STOP) && tokens.is(i - 1, Tag.QUANTIFIER);
            } else if (content(tokens, i) && !taken) {
                return true;
            }
        }
        return false;
    }

    /** "to be", "to improve": what follows is a wish, no object. */
    private static boolean purpose(Tokens tokens, int i) {
        return tokens.is(i, Tag.TOWARD)
                && tokens.is(i + 1, Tag.WEAK | Tag.INVESTIGATE | Tag.SAYS)
                && !tokens.is(i + 1, Tag.STRONG)
                && !tokens.exact(i + 1)
                && !tokens.exact(i + 2);
    }

    private static boolean exactAhead(Tokens tokens, int from, int i, int to) {
        for (int k = i; k < to && tokens.start[k] - tokens.start[from] <= EXACT_REACH; k++) {
            if (tokens.exact(k)) {
                return true;
            }
        }
        return false;
    }

    /** A word that names something. */
    static boolean content(Tokens tokens, int i) {
        return tokens.kind[i] == Tokens.WORD && tokens.word[i].length() > 1 && !tokens.is(i, STOPS);
    }

    static boolean contentWithin(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.exact(i) || content(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** “… and look into the indexing”: what follows belongs to a verb that only thinks. */
    private static boolean anotherThought(Tokens tokens, int i, int to) {
        return tokens.is(i, Tag.JOIN)
                && i + 1 < to
                && tokens.is(i + 1, Tag.INVESTIGATE)
                && !tokens.is(i + 1, Tag.STRONG | Tag.NOUN);
    }

    /** For verbs that name a goal: a target value, a means, or an adjective one can check. */
    static boolean concretised(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i > from && tokens.is(i, Tag.TAIL)) {
                return saysExact(tokens, i, to);
            }
            if (anotherThought(tokens, i, to)) {
                return false;
            }
            if (tokens.is(i, Tag.ADJECTIVE) || tokens.kind[i] == Tokens.NUMBER && measured(tokens, i)) {
                return true;
            }
            if ((tokens.gap[i] & (Gap.ARROW | Gap.EQUALS)) != 0 && i > from) {
                return true;
            }
            if (tokens.is(i, Tag.TOWARD) && i + 1 < to && target(tokens, i + tokens.span[i], to)) {
                return true;
            }
            if (tokens.is(i, Tag.MEANS) && means(tokens, i + tokens.span[i], to)) {
                return true;
            }
        }
        return false;
    }

    /** "so that it says ‘Save’". */
    private static boolean saysExact(Tokens tokens, int from, int to) {
        boolean says = false;
        for (int i = from; i < to; i++) {
            if (tokens.exact(i)) {
                return says;
            }
            says |= tokens.is(i, Tag.SAYS);
        }
        return false;
    }

    private static boolean measured(Tokens tokens, int i) {
        return tokens.is(i + 1, Tag.UNIT) || (tokens.gap[i + 1] & (Gap.PERCENT | Gap.MONEY)) != 0;
    }

    private static boolean target(Tokens tokens, int from, int to) {
        int limit = Math.min(to, from + 5);
        for (int i = from; i < limit; i++) {
            if (tokens.exact(i) || tokens.kind[i] == Tokens.NUMBER) {
                return true;
            }
        }
        if (from < to && tokens.is(from, Tag.VERB | Tag.SAYS)) {
            return tokens.is(from, Tag.STRONG) && !tokens.is(from, Tag.WEAK) && object(tokens, from + 1, to);
        }
        boolean vague = from < to && tokens.is(from, Tag.AUDIENCE | Tag.VAGUE);
        return !vague
                && from < to
                && contentWithin(tokens, from, Math.min(to, from + 4))
                && !vagueWithin(tokens, from, limit);
    }

    private static boolean vagueWithin(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tag.VAGUE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean means(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (tokens.is(i, Tag.STRONG) && !tokens.is(i, Tag.WEAK)) {
                return object(tokens, i + 1, to) || contentWithin(tokens, from, i);
            }
        }
        return false;
    }
}
