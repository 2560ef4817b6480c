package io.vingt.gate;

import io.vingt.gate.Proposals.Found;
import io.vingt.gate.Proposals.Kind;

/** Proposals that begin with their verb, after polite openings: “Please rename ‘Send’”, « Il faudrait déplacer le bouton ». */
final class Orders {
    private static final int MOST_LEAD_INS = 6;
    private static final String[] INFINITIVES = {"er", "ir", "re", "ar"};
    private static final String[] NO_BASE_FORMS = {"ing", "ed", "ly", "s", "tion", "ment", "ity"};

    private final Language language;
    private final Phrases leadIns;
    private final Phrases anywhere;
    private final Phrases determiners;
    private final Phrases finite;
    private final Phrases nounVerbs;
    /** The infinitive can be a sentence's subject, so a finite verb after it always makes a statement. */
    private final boolean infinitives;

    private final boolean verbLast;
    private final boolean english;
    private final Phrases articles;
    private final Phrases idle;
    private final Phrases nounLinks;

    Orders(Language language) {
        this.language = language;
        leadIns = language.list("leadins");
        anywhere = language.list("leadins_anywhere");
        determiners = language.list("determiners");
        finite = language.list("finite");
        nounVerbs = language.list("noun_verbs");
        infinitives = language.code.equals("fr") || language.code.equals("es");
        verbLast = language.code.equals("de");
        english = language.code.equals("en");
        articles = language.list("articles");
        nounLinks = language.list("noun_links");
        idle = language.list("idle");
    }

    Found in(Tokens tokens, Clause clause) {
        Found best = Found.NONE;
        int first = clause.from();
        if (first < clause.to()
                && tokens.is(first, Tag.INVESTIGATE)
                && !tokens.is(first, Tag.STRONG | Tag.WEAK)
                && FixFeatures.asks(language, tokens, first)) {
            return new Found(Kind.INVESTIGATION, first, true);
        }
        for (int i = clause.from(); i < clause.to() && !best.concrete(); i++) {
            if (tokens.marked(i, Marks.QUOTE | Marks.CODE)) {
                continue;
            }
            int length = i > clause.from() ? anywhere.match(tokens, i) : 0;
            if (length > 0) {
                best = best.or(piece(tokens, i + length, clause.to(), true, false));
            } else if (starts(tokens, clause, i)) {
                boolean led = i > clause.from() && (tokens.gap[i] & Gap.COLON) != 0;
                best = best.or(piece(tokens, i, clause.to(), led, i == clause.from()));
            }
        }
        return verbLast ? best.or(last(tokens, clause)) : best;
    }

    private boolean starts(Tokens tokens, Clause clause, int i) {
        if (i == clause.from() || (tokens.gap[i] & Gap.COLON) != 0) {
            return true;
        }
        if (tokens.is(i - 1, Tag.JOIN) && (i - 1 == clause.from() || (tokens.gap[i - 1] & Gap.COMMA) != 0)) {
            return true;
        }
        boolean comma = (tokens.gap[i] & (Gap.COMMA | Gap.OPEN)) != 0;
        return comma && (infinitives || leadIns.match(tokens, i) > 0 || sure(tokens, i + tokens.span[i], clause.to()));
    }

    /** A determiner or something exact follows, as after an imperative. */
    private boolean sure(Tokens tokens, int next, int to) {
        return next < to
                && (tokens.exact(next) || tokens.kind[next] == Tokens.NUMBER || determiners.match(tokens, next) > 0);
    }

    private Found piece(Tokens tokens, int from, int to, boolean ledBefore, boolean opens) {
        boolean led = ledBefore;
        int i = from;
        for (int strip = 0; strip < MOST_LEAD_INS && i < to; strip++) {
            int length = Math.max(leadIns.match(tokens, i), tokens.is(i, Tag.NEGATION) ? tokens.span[i] : 0);
            if (length == 0 || tokens.is(i, Tag.STRONG) && tokens.span[i] > length) {
                break;
            }
            led |= length > 1;
            i += length;
        }
        return i >= to || tokens.marked(i, Marks.QUOTE | Marks.CODE) ? Found.NONE : verb(tokens, i, to, led, opens);
    }

    private Found verb(Tokens tokens, int i, int to, boolean led, boolean opens) {
        boolean cure = tokens.is(i, Tag.GERUND) && would(tokens, i, to);
        boolean form = tokens.is(i, Tag.BASE) || named(tokens, i) || tokens.is(i, Tag.GERUND) && (led || cure);
        if (!form || !tokens.is(i, Tag.VERB) || !cure && statement(tokens, i, to, led)) {
            boolean order =
                    !form && unlisted(tokens, i, to) && !statement(tokens, i, to, led) && Aim.object(tokens, i + 1, to);
            return order ? new Found(Kind.CONCRETE, i, opens) : Found.NONE;
        }
        int rest = i + Math.max(1, tokens.span[i]);
        if (tokens.is(i, Tag.WEAK)) {
            return new Found(Aim.concretised(tokens, rest, to) ? Kind.CONCRETE : Kind.GOAL, i, opens);
        }
        if (tokens.is(i, Tag.STRONG)) {
            return new Found(Aim.object(tokens, rest, to) ? Kind.CONCRETE : Kind.NO_OBJECT, i, opens);
        }
        return new Found(Kind.INVESTIGATION, i, opens);
    }

    /** « Ajout d’un lien », not « Affichage lent ». */
    private boolean named(Tokens tokens, int i) {
        int next = i + Math.max(1, tokens.span[i]);
        return tokens.is(i, Tag.NOUN) && next < tokens.count && nounLinks.match(tokens, next) > 0;
    }

    /** “Adding an index would fix this”. */
    private static boolean would(Tokens tokens, int from, int to) {
        for (int i = from; i < to && !tokens.is(i, Tag.TAIL); i++) {
            if (tokens.is(i, Tag.RATHER) && tokens.is(i, Tag.STOP)) {
                return true;
            }
        }
        return false;
    }

    /** A verb that no list knows, given away by its place and ending: “Lever la limite”, “Take the currency from the order”. */
    private boolean unlisted(Tokens tokens, int i, int to) {
        String word = tokens.word[i];
        if (tokens.kind[i] != Tokens.WORD || tokens.tags[i] != 0 || word.length() < 3 || idle.match(tokens, i) > 0) {
            return false;
        }
        if (!(i + 1 < to && (tokens.exact(i + 1) || articles.match(tokens, i + 1) > 0))) {
            return false;
        }
        return infinitives ? ends(word, INFINITIVES) : english && !ends(word, NO_BASE_FORMS);
    }

    private static boolean ends(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** “Add to cart button is hidden” begins with a verb and orders nothing. */
    private boolean statement(Tokens tokens, int verb, int to, boolean led) {
        int next = verb + Math.max(1, tokens.span[verb]);
        if (led || !infinitives && sure(tokens, next, to)) {
            return false;
        }
        boolean noun = nounVerbs.match(tokens, verb) > 0 || tokens.is(verb, Tag.NOUN);
        if (noun && tokens.headline && !infinitives && !aimed(tokens, next, to)) {
            return true;
        }
        for (int i = next; i < to && !tokens.is(i, Tag.TAIL) && (tokens.gap[i] & (Gap.COMMA | Gap.COLON)) == 0; i++) {
            if (!tokens.exact(i) && (finite.match(tokens, i) > 0 || noun && tokens.is(i, Tag.PROBLEM))) {
                return true;
            }
        }
        return false;
    }

    /** "Filter orders by date" orders something, "Filter button" and "Filter for orders" name a thing. */
    private static boolean aimed(Tokens tokens, int next, int to) {
        for (int i = next; i < to; i++) {
            boolean toward = i > next && tokens.is(i, Tag.TOWARD | Tag.MEANS);
            if (toward || tokens.exact(i) || tokens.kind[i] == Tokens.NUMBER || (tokens.gap[i] & Gap.EQUALS) != 0) {
                return true;
            }
        }
        return false;
    }

    /** German puts the infinitive last: «Button in „Archiv“ umbenennen». */
    private Found last(Tokens tokens, Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            boolean end = i + 1 == clause.to() || (tokens.gap[i + 1] & Gap.COMMA) != 0 || tokens.is(i + 1, Tag.JOIN);
            if (end && tokens.is(i, Tag.BASE) && !tokens.exact(i) && finite.find(tokens, clause.from(), i) < 0) {
                if (tokens.is(i, Tag.WEAK)) {
                    return new Found(Aim.concretised(tokens, clause.from(), i) ? Kind.CONCRETE : Kind.GOAL, i, false);
                }
                if (tokens.is(i, Tag.STRONG)) {
                    return new Found(Aim.object(tokens, clause.from(), i) ? Kind.CONCRETE : Kind.NO_OBJECT, i, false);
                }
                return tokens.is(i, Tag.INVESTIGATE) ? new Found(Kind.INVESTIGATION, i, false) : Found.NONE;
            }
        }
        return Found.NONE;
    }
}
