package io.vingt.gate;

/** Finds out whether a clause proposes a change that somebody could start on now (science §2.3). */
final class Proposals {
    enum Kind {
        NONE,
        INVESTIGATION,
        GOAL,
        NO_OBJECT,
        CONCRETE
    }

    /**
     * @param verb the token that proposes, -1 for none
     * @param opens the clause begins with it, as an order does
     */
    record Found(Kind kind, int verb, boolean opens) {
        static final Found NONE = new Found(Kind.NONE, -1, false);

        Found or(Found other) {
            return other.kind.ordinal() > kind.ordinal() ? other : this;
        }

        boolean concrete() {
            return kind == Kind.CONCRETE;
        }
    }

    private final ExactProposals exact;
    private final Orders orders;
    private final Wishes wishes;

    Proposals(Language language) {
        exact = new ExactProposals(language);
        orders = new Orders(language);
        wishes = new Wishes(language);
    }

    boolean corrects(Tokens tokens, Clause clause) {
        return exact.corrects(tokens, clause);
    }

    Found in(Tokens tokens, Clause clause) {
        if (clause.empty()
                || clause.section() == Section.STEPS
                || clause.section() == Section.ENVIRONMENT
                || clause.heading()
                || tokens.marked(clause.from(), Marks.CUT)) {
            return Found.NONE;
        }
        Found found = orders.in(tokens, clause);
        if (found.concrete()) {
            return found;
        }
        if (exact.in(tokens, clause)) {
            return new Found(Kind.CONCRETE, clause.from(), false);
        }
        // “Discuss if we need to rename it” asks to think, whatever it would come to.
        boolean thinks = found.kind() == Kind.INVESTIGATION && found.opens();
        return thinks ? found : found.or(wishes.in(tokens, clause));
    }
}
