package io.vingt.gate;

import io.vingt.gate.Proposals.Kind;
import java.util.Set;

/** What the fix contains. Where insight and fix are one text, only the clauses that propose something count as the fix. */
final class FixFeatures {
    private static final int EXPLAINED = Cue.QUALITY
            | Cue.SUCCESS
            | Cue.SUPPORT
            | Cue.PLEA
            | Cue.WISH
            | Cue.UNSPECIFIC
            | Cue.STUDY
            | Cue.GUESS
            | Cue.POINTER
            | Cue.OUTCOME
            | Cue.TRIED
            | Cue.SOFT
            | Cue.OPINION;
    private static final int EMPTY_WORDS = Tag.VAGUE | Tag.WEAK | Tag.MODAL | Tag.ABSTRACT | Tag.INVESTIGATE;

    private static final int TARGET_REACH = 4;
    private static final int SEE_TITLE = 4;

    private final Case judged;
    private final Passage fix;
    private final Tokens tokens;
    private final boolean oneText;
    private final boolean compared;
    private final Set<String> before;
    private final Phrases statements;
    private final Phrases determiners;

    private int words;
    private int content;
    private int plain;
    private int fresh;
    private int quoted;
    private int newQuoted;
    private int code;
    private int units;
    private int arrows;
    private int colons;
    private int numbers;
    private int statement;
    private boolean vagueTarget;
    private int tags;
    private int cues;
    private int strong;
    private int study;
    private int places;
    private final int[] perCue = new int[32];

    FixFeatures(Case judged) {
        this.judged = judged;
        this.fix = judged.fix;
        this.tokens = fix.tokens;
        this.oneText = judged.insight != null && judged.insight.text.equals(fix.text);
        this.compared = judged.insight != null && !oneText;
        this.before = fix.blank()
                ? Set.of()
                : oneText ? Features.stems(judged.title) : Features.stems(judged.title, judged.insight);
        this.statements = judged.words.list("statements");
        this.determiners = judged.words.list("determiners");
    }

    void count(Features features) {
        for (int c = 0; c < fix.clauses.size(); c++) {
            Clause clause = fix.clauses.get(c);
            boolean walked = clause.section() == Section.STEPS || clause.section() == Section.ENVIRONMENT;
            boolean proposes = !walked
                    && (!oneText
                            || clause.section() == Section.PROPOSAL
                            || fix.proposed(judged.proposals(), c).kind() != Kind.NONE);
            for (int i = clause.from(); proposes && i < clause.to(); i++) {
                if (!tokens.marked(i, Marks.CUT)) {
                    look(i);
                }
            }
        }
        contents(features);
        proposals(features);
        cues(features);
    }

    private void look(int i) {
        words += tokens.letters(i) ? 1 : 0;
        code += Features.code(fix, i) ? 1 : 0;
        if (tokens.marked(i, Marks.QUOTE)) {
            quoted++;
            newQuoted += before.contains(Features.stem(tokens.word[i])) ? 0 : 1;
        }
        if (tokens.kind[i] == Tokens.NUMBER) {
            boolean measured = Observation.measured(tokens, i);
            units += measured ? 1 : 0;
            numbers += measured ? 0 : 1;
        } else if (tokens.kind[i] == Tokens.WORD
                && tokens.word[i].length() > 1
                && Ascii.digit(tokens.word[i].charAt(0))) {
            units++;
        }
        arrows += i > 0 && (tokens.gap[i] & (Gap.ARROW | Gap.EQUALS)) != 0 ? 1 : 0;
        colons += i > 0 && (tokens.gap[i] & Gap.COLON) != 0 ? 1 : 0;
        if (!tokens.exact(i) && tokens.kind[i] != Tokens.CODE_LINE) {
            word(i);
        }
    }

    private void word(int i) {
        cues |= tokens.cues[i];
        vagueTarget |= tokens.cue(i, Cue.QUALITY) && isTarget(i);
        for (int bit = 0; tokens.cues[i] >> bit != 0; bit++) {
            perCue[bit] += tokens.cues[i] >> bit & 1;
        }
        tags |= tokens.tags[i];
        places += tokens.is(i, Tag.PLACE) ? 1 : 0;
        statement += i > 0 && statements.match(tokens, i) > 0 ? 1 : 0;
        boolean verb = tokens.is(i, Tag.BASE | Tag.PARTICIPLE | Tag.GERUND | Tag.NOUN) && !tokens.is(i, Tag.WEAK);
        strong += verb && tokens.is(i, Tag.STRONG) ? 1 : 0;
        study += thinks(judged.words, tokens, i) && !tokens.cue(i, Cue.CHECK) ? 1 : 0;
        if (Features.content(tokens, i)) {
            content++;
            boolean carries = !tokens.cue(i, EXPLAINED) && !tokens.is(i, EMPTY_WORDS);
            plain += carries ? 1 : 0;
            fresh += carries && !before.contains(Features.stem(tokens.word[i])) ? 1 : 0;
        }
    }

    /** Somebody is to think; not the customer (“before searching”), nor look (“see screenshot”), and no noun (« la recherche »). */
    static boolean thinks(Language words, Tokens tokens, int i) {
        boolean verb = tokens.cue(i, Cue.STUDY) || tokens.is(i, Tag.INVESTIGATE) && !tokens.is(i, Tag.STRONG);
        if (!verb) {
            return false;
        }
        boolean after = i > 0
                && (tokens.cue(i - 1, Cue.CONDITION) || words.list("articles").match(tokens, i - 1) > 0);
        return !after && (!tokens.cue(i, Cue.POINTER) || asks(words, tokens, i));
    }

    /** “see whether”, « voir si ». */
    static boolean asks(Language words, Tokens tokens, int verb) {
        int next = verb + Math.max(1, tokens.span[verb]);
        Phrases whether = words.list("whether");
        return whether.match(tokens, next) > 0 || next - 1 > verb && whether.match(tokens, next - 1) > 0;
    }

    /** “to something”, “by a”, “with a more”: nothing but small words between the way there and the quality. */
    private boolean isTarget(int quality) {
        for (int i = quality - 1; i >= Math.max(0, quality - TARGET_REACH); i--) {
            if (tokens.is(i, Tag.TOWARD)) {
                return true;
            }
            if (determiners.match(tokens, i) == 0 && !tokens.cue(i, Cue.UNSPECIFIC) && !tokens.is(i, Tag.QUANTIFIER)) {
                return false;
            }
        }
        return false;
    }

    private boolean exact() {
        return newQuoted > 0 || code > 0 || units > 0 || arrows > 0 || corrected();
    }

    /** « Corriger le numéro : 0800 222 ». */
    private boolean corrected() {
        return colons > 0 && numbers > 0;
    }

    private void contents(Features features) {
        features.set(Feature.FIX_EMPTY, words + numbers + code + units == 0);
        features.set(Feature.FIX_CONTENT, content, 6);
        features.set(Feature.FIX_PLAIN, plain, 4);
        features.set(Feature.FIX_FRESH, compared ? fresh : 2, 4);
        features.set(Feature.FIX_NOTHING_FRESH, compared && fresh == 0 && !exact());
        features.set(Feature.FIX_NEW_QUOTE, newQuoted > 0);
        features.set(Feature.FIX_OLD_QUOTE, quoted > 0 && newQuoted == 0);
        features.set(Feature.FIX_COLON, colons > 0 && study == 0 && (tags & Tag.WEAK) == 0 && !has(Cue.QUALITY));
        features.set(Feature.FIX_EXACT, exact());
        features.set(Feature.FIX_STRONG, strong, 2);
        boolean checked = has(Cue.CONDITION) && plain > 1;
        // “Find out why. Change the limit from 5 s to 30 s.” says what to do all the same.
        boolean beside = fix.clauses.size() > 1 && exact() && judged.best(fix).concrete();
        features.set(Feature.FIX_STUDY, !beside && (study > 0 || has(Cue.CHECK) && !checked));
        features.set(Feature.FIX_PLACE, places, 2);
        features.set(Feature.FIX_POSITION, (tags & Tag.POSITION) != 0 && (places > 0 || content > 1));
        features.set(Feature.FIX_ADJECTIVE, (tags & (Tag.ADJECTIVE | Tag.STATE)) != 0);
        features.set(Feature.FIX_MODAL, (tags & Tag.MODAL) != 0);
    }

    private void proposals(Features features) {
        Proposals.Found best = judged.best(fix);
        int items = 0;
        boolean asks = false;
        for (Clause clause : fix.clauses) {
            items += clause.item() ? 1 : 0;
            asks |= clause.question();
        }
        features.set(Feature.FIX_CONCRETE, best.concrete());
        features.set(Feature.FIX_GOAL, best.kind() == Kind.GOAL && !corrected());
        features.set(Feature.FIX_ITEMS, items, 4);
        features.set(Feature.FIX_UNDECIDED, asks && has(Cue.CHOICE));
        features.set(Feature.FIX_IN_TITLE, has(Cue.TITLE) && content <= SEE_TITLE && titled());
    }

    private boolean titled() {
        int named = 0;
        for (int i = 0; judged.title != null && i < judged.title.tokens.count; i++) {
            named += Features.content(judged.title.tokens, i) ? 1 : 0;
        }
        return named >= 2;
    }

    private void cues(Features features) {
        boolean modal = (tags & Tag.MODAL) != 0;
        features.set(Feature.FIX_QUALITY, times(Cue.QUALITY), 2);
        features.set(Feature.FIX_OUTCOME, has(Cue.OUTCOME));
        features.set(Feature.FIX_SUCCESS_WANTED, has(Cue.SUCCESS) && (modal || has(Cue.WISH)) && !exact());
        features.set(Feature.FIX_SUCCESS_REPEATED, has(Cue.SUCCESS) && compared && fresh <= 1 && !exact());
        features.set(Feature.FIX_SUPPORT, times(Cue.SUPPORT), 2);
        features.set(Feature.FIX_GUESS, has(Cue.GUESS));
        features.set(Feature.FIX_SOFT, has(Cue.SOFT));
        features.set(Feature.FIX_SAME, has(Cue.SAME));
        features.set(Feature.FIX_CONDITION, times(Cue.CONDITION), 2);
        features.set(Feature.FIX_UNSPECIFIC, times(Cue.UNSPECIFIC), 2);
        features.set(Feature.FIX_VAGUE_TARGET, vagueTarget);
        features.set(Feature.FIX_WISH, has(Cue.WISH));
        features.set(Feature.FIX_BESIDE, has(Cue.TRIED | Cue.PLEA | Cue.POINTER | Cue.GREETING));
        boolean says = statement > 0 && !modal && strong == 0 && !has(Cue.CONDITION | Cue.SOFT) && !exact();
        features.set(Feature.FIX_STATEMENT, says);
    }

    private boolean has(int cue) {
        return (cues & cue) != 0;
    }

    private int times(int cue) {
        return perCue[Integer.numberOfTrailingZeros(cue)];
    }
}
