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
    private final Phrases determiners;
    private final Phrases idle;
    private final boolean verbLast;
    private final boolean english;

    Wishes(Language language) {
        thereBe = language.list("there_be");
        wishes = language.list("wishes");
        able = language.list("able");
        selves = language.list("selves");
        toBeDone = language.list("to_be_done");
        idle = language.list("idle");
        determiners = language.list("determiners");
        verbLast = language.code.equals("de");
        english = language.code.equals("en");
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
            boolean goal =
                    tokens.is(i + there, Tag.WEAK | Tag.INVESTIGATE | Tag.VAGUE) && !tokens.is(i + there, Tag.STRONG);
            boolean object = !goal && Aim.object(tokens, i + there, clause.to());
            return object ? new Found(Kind.CONCRETE, i, false) : Found.NONE;
        }
        int wish = wishes.match(tokens, i);
        if (wish > 0) {
            return wished(tokens, i + wish, clause.to());
        }
        boolean judged = tokens.is(i - 1, Tag.PROBLEM | Tag.VAGUE | Tag.ADJECTIVE);
        if (!judged && toBeDone.match(tokens, i) > 0 && tokens.is(i + 1, Tag.BASE)) {
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
        if (able.match(tokens, from) > 0 || verbLast && somebody(tokens, from)) {
            return Found.NONE;
        }
        int limit = verbLast ? clause.to() : Math.min(clause.to(), from + REACH);
        for (int i = from; i < limit && !ends(tokens, i, from); i++) {
            if (state(tokens, clause, from, i)) {
                return new Found(Kind.CONCRETE, i, false);
            }
            if (i == from && !somebody(tokens, modal - 1) && unlisted(tokens, clause, i)) {
                return new Found(Kind.CONCRETE, i, false);
            }
            if (tokens.is(i - 1, Tag.SAYS) && participle(tokens, i)) {
                return new Found(Kind.CONCRETE, i, false);
            }
            boolean noun = tokens.is(i - 1, Tag.QUANTIFIER) || i > from && determiners.match(tokens, i - 1) > 0;
            if (!noun && tokens.is(i, Tag.VERB) && tokens.is(i, Tag.BASE | Tag.PARTICIPLE)) {
                return done(tokens, clause, modal, i);
            }
        }
        return Found.NONE;
    }

    /** “Enter should submit the form”: any verb with its object says how it should be. */
    private boolean unlisted(Tokens tokens, Clause clause, int i) {
        boolean known = tokens.tags[i] != 0 || tokens.kind[i] != Tokens.WORD || idle.match(tokens, i) > 0;
        boolean object = i + 1 < clause.to() && (tokens.exact(i + 1) || determiners.match(tokens, i + 1) > 0);
        return !known
                && !verbLast
                && object
                && clause.section() != Section.EXPECTED
                && Aim.object(tokens, i + 1, clause.to());
    }

    /** “should be refetched”: what is done to it, by a verb that no list knows. */
    private boolean participle(Tokens tokens, int i) {
        String word = tokens.word[i];
        return english && tokens.tags[i] == 0 && tokens.cues[i] == 0 && word.length() > 5 && word.endsWith("ed");
    }

    /** What people must do today is an observation, not a proposal. */
    private boolean somebody(Tokens tokens, int i) {
        return i >= 0 && i < tokens.count && (selves.match(tokens, i) > 0 || tokens.is(i, Tag.AUDIENCE));
    }

    private static boolean ends(Tokens tokens, int i, int from) {
        return tokens.exact(i) || tokens.is(i, Tag.NEGATION) || i > from && tokens.is(i, Tag.TAIL);
    }

    /** "should be mandatory", "should be above the keyboard". */
    private boolean state(Tokens tokens, Clause clause, int from, int i) {
        if (tokens.is(i, Tag.STATE)) {
            return i <= from + 3;
        }
        boolean is = !somebody(tokens, from - 2) && i > from && tokens.is(i - 1, Tag.SAYS);
        return is && tokens.is(i, Tag.POSITION) && Aim.object(tokens, i + 1, clause.to());
    }

    private Found done(Tokens tokens, Clause clause, int modal, int verb) {
        boolean strong = tokens.is(verb, Tag.STRONG) && !tokens.is(verb, Tag.WEAK);
        boolean passive =
                tokens.is(verb, Tag.PARTICIPLE) && (!tokens.is(verb, Tag.BASE) || tokens.is(verb - 1, Tag.SAYS));
        if (strong && (passive || verbLast)) {
            boolean subject = Aim.contentWithin(tokens, clause.from(), verb) || tokens.is(clause.from(), Tag.PRONOUN);
            boolean expected = clause.section() == Section.EXPECTED;
            return subject && !expected ? new Found(Kind.CONCRETE, verb, false) : Found.NONE;
        }
        if (somebody(tokens, modal - 1)) {
            return Found.NONE;
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
