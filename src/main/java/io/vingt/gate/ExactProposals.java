package io.vingt.gate;

/** Proposals that give the very text or value wanted: “A” → “B”, should say “B”, a label such as “B”, rather “B”. */
final class ExactProposals {
    private final Phrases instead;
    private final Phrases like;
    private final Phrases better;
    private final Phrases movement;

    ExactProposals(Language language) {
        instead = language.list("instead");
        like = language.list("like");
        better = language.list("better");
        movement = language.list("movement");
    }

    boolean in(Tokens tokens, Clause clause) {
        int first = firstExact(tokens, clause.from(), clause.to());
        if (first < 0) {
            return named(tokens, clause);
        }
        return arrow(tokens, clause)
                || insteadOf(tokens, clause, first)
                || modal(tokens, clause)
                || example(tokens, clause)
                || rather(tokens, clause, first);
    }

    static int firstExact(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.exact(i)) {
                return i;
            }
        }
        return -1;
    }

    /** “A” → “B” or “A” instead of “B” tells what stands there now as well. */
    boolean corrects(Tokens tokens, Clause clause) {
        int first = firstExact(tokens, clause.from(), clause.to());
        return first >= 0
                && (arrow(tokens, clause)
                        || insteadOf(tokens, clause, first)
                        || first == clause.from() && modal(tokens, clause));
    }

    private boolean arrow(Tokens tokens, Clause clause) {
        boolean way = movement.match(tokens, clause.from()) > 0;
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            boolean after = tokens.exact(i);
            boolean before = tokens.exact(i - 1);
            if ((tokens.gap[i] & Gap.ARROW) != 0 && (after && before || !way && (after || before))) {
                return true;
            }
        }
        return false;
    }

    private boolean insteadOf(Tokens tokens, Clause clause, int first) {
        int at = instead.find(tokens, first, clause.to());
        return at > first && firstExact(tokens, at, clause.to()) > 0;
    }

    /** should, then a verb of being or saying, then something exact, a number or name=value. */
    private boolean modal(Tokens tokens, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (tokens.is(i, Tag.MODAL) && !tokens.exact(i) && says(tokens, i + tokens.span[i], clause.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (tokens.is(i, Tag.SAYS | Tag.STRONG) && !tokens.exact(i)) {
                for (int k = i + 1; k < Math.min(to, i + 9); k++) {
                    if (tokens.exact(k)) {
                        return !tokens.is(from, Tag.NEGATION);
                    }
                }
            }
        }
        return false;
    }

    /** name=value or a number after a modal and a verb of being: no quote needed. */
    private static boolean named(Tokens tokens, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (tokens.is(i, Tag.MODAL)) {
                int from = i + tokens.span[i];
                for (int k = from + 1; k < Math.min(clause.to(), from + 7); k++) {
                    boolean value = tokens.kind[k] == Tokens.NUMBER || (tokens.gap[k] & Gap.EQUALS) != 0;
                    if (value && saysBetween(tokens, from, k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean saysBetween(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tag.SAYS)) {
                return true;
            }
        }
        return false;
    }

    /** A label, a wish, and an example of the wanted text. */
    private boolean example(Tokens tokens, Clause clause) {
        boolean label = false;
        boolean wish = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            label |= tokens.is(i, Tag.LABEL);
            wish |= tokens.is(i, Tag.RATHER | Tag.MODAL | Tag.STRONG | Tag.WEAK);
            int length = like.match(tokens, i);
            if (label
                    && wish
                    && length > 0
                    && firstExact(tokens, i + length, Math.min(clause.to(), i + length + 4)) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean rather(Tokens tokens, Clause clause, int first) {
        if (better.find(tokens, first, clause.to()) >= 0) {
            return true;
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            if (tokens.is(i, Tag.RATHER) && firstExact(tokens, i + 1, Math.min(clause.to(), i + 3)) > 0) {
                return true;
            }
        }
        return false;
    }
}
