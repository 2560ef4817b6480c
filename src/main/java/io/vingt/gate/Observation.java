package io.vingt.gate;

/** Whether a clause tells what happens now: a problem, a measured figure, or somebody noticing. */
final class Observation {
    private static final int WORDS_OF_A_QUOTE = 4;
    private static final int WORDS_OF_A_STATEMENT = 3;

    private final Phrases bare;
    private final Phrases because;
    private final Phrases statements;
    private final Phrases wishful;
    private final Phrases articles;
    private final Phrases softModals;
    private final Proposals proposals;

    Observation(Language language, Proposals proposals) {
        this.bare = language.list("bare");
        this.because = language.list("because");
        this.statements = language.list("statements");
        this.articles = language.list("articles");
        this.wishful = language.list("wishful");
        this.softModals = language.list("soft_modals");
        this.proposals = proposals;
    }

    boolean in(Passage passage, int c) {
        Tokens tokens = passage.tokens;
        Clause clause = passage.clauses.get(c);
        Section section = clause.section();
        if (clause.empty()
                || clause.heading()
                || tokens.marked(clause.from(), Marks.CUT)
                || section == Section.STEPS
                || section == Section.ENVIRONMENT
                || section == Section.EXPECTED
                || section == Section.PROPOSAL) {
            return false;
        }
        Proposals.Found proposal = passage.proposed(proposals, c);
        return cues(tokens, clause, proposal) >= (clause.question() ? 2 : 1)
                || !clause.question()
                        && (proposal.kind() == Proposals.Kind.NONE && state(tokens, clause)
                                || proposals.corrects(tokens, clause));
    }

    /** A plain statement of today about something one can point at: “Invoices show dates as 03/04/2021”. */
    private boolean state(Tokens tokens, Clause clause) {
        boolean named = false;
        boolean verb = false;
        int content = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (tokens.is(i, Tag.MODAL | Tag.WANT)
                    || tokens.is(i, Tag.RATHER) && tokens.is(i, Tag.STOP)
                    || wishful.match(tokens, i) > 0) {
                return false;
            }
            named |= tokens.is(i, Tag.PLACE | Tag.AUDIENCE) || tokens.exact(i) || tokens.kind[i] == Tokens.NUMBER;
            verb |= !tokens.exact(i)
                    && i > clause.from()
                    && (statements.match(tokens, i) > 0 || acts(tokens, clause, i));
            content += Aim.content(tokens, i) ? 1 : 0;
        }
        return named && verb && content >= WORDS_OF_A_STATEMENT;
    }

    /** “Customers type …”: people at the beginning, and then a word that says what they do. */
    private boolean acts(Tokens tokens, Clause clause, int i) {
        boolean pushes = tokens.tags[i] == 0
                && tokens.kind[i] == Tokens.WORD
                && tokens.is(i - 1, Tag.PLACE)
                && i + 1 < clause.to()
                && articles.match(tokens, i + 1) > 0;
        return pushes
                || i <= clause.from() + 3
                        && tokens.is(i - 1, Tag.AUDIENCE)
                        && !tokens.is(i, Tag.STOP | Tag.MODAL | Tag.JOIN);
    }

    private int cues(Tokens tokens, Clause clause, Proposals.Found proposal) {
        int from = clause.from();
        if (proposal.opens() && proposal.kind() != Proposals.Kind.NONE) {
            int reason = because.find(tokens, from, clause.to());
            from = reason < 0 ? clause.to() : reason;
        }
        boolean wanted = any(tokens, clause, Tag.WANT);
        boolean modal = any(tokens, clause, Tag.MODAL);
        int cues = 0;
        int i = from;
        while (i < clause.to()) {
            int masked = bareComplaint(tokens, i, clause.to());
            if (masked == 0) {
                cues += cue(tokens, clause, i, wanted, modal) ? 1 : 0;
            }
            i += Math.max(1, masked);
        }
        return cues;
    }

    /** “doesn't work” alone says nothing; with a when, where or on which it does. */
    private int bareComplaint(Tokens tokens, int i, int to) {
        int length = tokens.word[i].isEmpty() ? 0 : bare.match(tokens, i);
        if (length == 0) {
            return 0;
        }
        for (int k = i + length; k < to; k++) {
            if (tokens.is(k, Tag.TAIL | Tag.STOP) && Aim.contentWithin(tokens, k + 1, to)) {
                return 0;
            }
        }
        return length;
    }

    private boolean cue(Tokens tokens, Clause clause, int i, boolean wanted, boolean modal) {
        if (tokens.exact(i) && !tokens.marked(i, Marks.CODE)) {
            return longQuote(tokens, i) && tokens.is(i, Tag.PROBLEM)
                    || tokens.kind[i] == Tokens.NUMBER && measured(tokens, i);
        }
        if (tokens.kind[i] == Tokens.NUMBER) {
            return measured(tokens, i);
        }
        if (tokens.is(i, Tag.OBSERVE)) {
            return true;
        }
        if (tokens.is(i, Tag.SAYS) && !modal && exactSoon(tokens, i, clause.to())) {
            return true;
        }
        return tokens.is(i, Tag.PROBLEM) && !wanted && !afterModal(tokens, i);
    }

    /** “should not be hidden” is a wish; “could not find it” is what happened. */
    private boolean afterModal(Tokens tokens, int i) {
        int modal = tokens.is(i - 1, Tag.MODAL)
                ? i - 1
                : tokens.is(i, Tag.NEGATION) && tokens.is(i - 2, Tag.MODAL) ? i - 2 : -1;
        return modal >= 0 && softModals.match(tokens, modal) == 0;
    }

    private static boolean exactSoon(Tokens tokens, int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + 5); k++) {
            if (tokens.exact(k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean longQuote(Tokens tokens, int i) {
        int from = Math.max(0, i - WORDS_OF_A_QUOTE);
        int to = Math.min(tokens.count, i + WORDS_OF_A_QUOTE);
        int quoted = 0;
        for (int k = from; k < to; k++) {
            quoted += tokens.marked(k, Marks.QUOTE) ? 1 : 0;
        }
        return quoted >= WORDS_OF_A_QUOTE;
    }

    /** A figure with its unit, percent, money or people; bare numbers and versions prove nothing. */
    static boolean measured(Tokens tokens, int i) {
        if ((tokens.gap[i + 1] & (Gap.PERCENT | Gap.MONEY)) != 0 || (tokens.gap[i] & Gap.MONEY) != 0) {
            return true;
        }
        for (int k = i + 1; k < Math.min(tokens.count, i + 4); k++) {
            if ((tokens.gap[k] & Gap.CLAUSE) != 0) {
                return false;
            }
            if (tokens.is(k, Tag.AUDIENCE) || k <= i + 2 && tokens.is(k, Tag.UNIT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(Tokens tokens, Clause clause, int tag) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (tokens.is(i, tag) && !tokens.exact(i)) {
                return true;
            }
        }
        return false;
    }
}
