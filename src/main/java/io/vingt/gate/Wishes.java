package io.vingt.gate;

import io.vingt.gate.Proposals.Found;
import io.vingt.gate.Proposals.Kind;

/** Proposals that say how it should be: “the field should be validated”, « le lien devrait ouvrir la facture », “there should be an export button”. */
final class Wishes {
    private static final int REACH = 6;

    private final Phrases thereBe;
    private final Phrases wishes;
    private final Phrases able;
    private final Phrases selves;
    private final Phrases toBeDone;
    private final boolean verbLast;

    Wishes(Language language) {
        thereBe = language.list("there_be");
        wishes = language.list("wishes");
        able = language.list("able");
        selves = language.list("selves");
        toBeDone = language.list("to_be_done");
        verbLast = language.code.equals("de");
    }

    Found in(Tokens tokens, Clause clause) {
        Found best = Found.NONE;
        for (int i = clause.from(); i < clause.to() && !best.concrete(); i++) {
            if (tokens.exact(i)) {
                continue;
            }
            best = best.or(at(tokens, clause, i));
        }
        return best;
    }

    private Found at(Tokens tokens, Clause clause, int i) {
        int there = thereBe.match(tokens, i);
        if (there > 0) {
            boolean object = Aim.object(tokens, i + there, clause.to());
            return object ? new Found(Kind.CONCRETE, i, false) : Found.NONE;
        }
        int wish = wishes.match(tokens, i);
        if (wish > 0) {
            return wished(tokens, i + wish, clause.to());
        }
        if (toBeDone.match(tokens, i) > 0 && tokens.is(i + 1, Tag.BASE)) {
            return done(tokens, clause, i + 1);
        }
        return tokens.is(i, Tag.MODAL) ? modal(tokens, clause, i) : Found.NONE;
    }

    /** “would be great if the page showed the total”. */
    private static Found wished(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.exact(i)
                    && tokens.is(i, Tag.STRONG)
                    && !tokens.is(i, Tag.WEAK)
                    && tokens.is(i, Tag.PARTICIPLE | Tag.BASE)
                    && i > from
                    && Aim.object(tokens, i + 1, to)) {
                return new Found(Kind.CONCRETE, i, false);
            }
        }
        return Found.NONE;
    }

    /** « libellé à remplacer ». */
    private static Found done(Tokens tokens, Clause clause, int verb) {
        boolean subject = Aim.contentWithin(tokens, clause.from(), verb - 1);
        if (!tokens.is(verb, Tag.VERB) || !subject) {
            return Found.NONE;
        }
        if (tokens.is(verb, Tag.STRONG) && !tokens.is(verb, Tag.WEAK)) {
            return new Found(Kind.CONCRETE, verb, false);
        }
        if (tokens.is(verb, Tag.WEAK)) {
            return new Found(Aim.concretised(tokens, verb + 1, clause.to()) ? Kind.CONCRETE : Kind.GOAL, verb, false);
        }
        return new Found(Kind.INVESTIGATION, verb, false);
    }

    private Found modal(Tokens tokens, Clause clause, int modal) {
        int from = modal + tokens.span[modal];
        if (able.match(tokens, from) > 0 || selves.match(tokens, modal - 1) > 0 || tokens.is(modal - 1, Tag.AUDIENCE)) {
            return Found.NONE;
        }
        int limit = verbLast ? clause.to() : Math.min(clause.to(), from + REACH);
        for (int i = from; i < limit; i++) {
            if (tokens.exact(i) || tokens.is(i, Tag.NEGATION) || i > from && tokens.is(i, Tag.TAIL)) {
                return Found.NONE;
            }
            if (i > from - 1
                    && (tokens.is(i, Tag.STATE) || tokens.is(i, Tag.POSITION) && Aim.object(tokens, i + 1, clause.to()))
                    && i <= from + 3
                    && saidBefore(tokens, from, i)) {
                return new Found(Kind.CONCRETE, i, false);
            }
            if (tokens.is(i, Tag.VERB) && tokens.is(i, Tag.BASE | Tag.PARTICIPLE)) {
                return done(tokens, clause, modal, i);
            }
        }
        return Found.NONE;
    }

    private static boolean saidBefore(Tokens tokens, int from, int to) {
        for (int i = from - 1; i < to; i++) {
            if (tokens.is(i, Tag.SAYS | Tag.MODAL)) {
                return true;
            }
        }
        return false;
    }

    private Found done(Tokens tokens, Clause clause, int modal, int verb) {
        boolean strong = tokens.is(verb, Tag.STRONG) && !tokens.is(verb, Tag.WEAK);
        boolean passive =
                tokens.is(verb, Tag.PARTICIPLE) && (!tokens.is(verb, Tag.BASE) || tokens.is(verb - 1, Tag.SAYS));
        if (strong && (passive || verbLast)) {
            boolean subject = Aim.contentWithin(tokens, clause.from(), verb);
            boolean expected = clause.section() == Section.EXPECTED;
            return subject && !expected ? new Found(Kind.CONCRETE, verb, false) : Found.NONE;
        }
        if (strong) {
            boolean object = Aim.object(tokens, verb + 1, clause.to()) || tailed(tokens, modal, verb, clause);
            return object ? new Found(Kind.CONCRETE, verb, false) : Found.NONE;
        }
        if (tokens.is(verb, Tag.WEAK)) {
            return new Found(Aim.concretised(tokens, verb + 1, clause.to()) ? Kind.CONCRETE : Kind.GOAL, verb, false);
        }
        return tokens.is(verb, Tag.INVESTIGATE) ? new Found(Kind.INVESTIGATION, verb, false) : Found.NONE;
    }

    /** “the dialog should close when one clicks outside”. */
    private static boolean tailed(Tokens tokens, int modal, int verb, Clause clause) {
        return tokens.is(verb + 1, Tag.TAIL)
                && Aim.contentWithin(tokens, clause.from(), modal)
                && Aim.contentWithin(tokens, verb + 2, clause.to());
    }
}
