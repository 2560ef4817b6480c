package io.vingt.gate;

import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into clauses and knows under which heading each stands. */
final class Clauses {
    /** Nobody writes such a clause; cutting it keeps every rule linear. */
    private static final int LONGEST = 120;

    private final Tokens tokens;
    private final Sections sections;
    private final Phrases abbreviations;
    private final List<Clause> made = new ArrayList<>();
    private Section section = Section.BODY;
    private boolean underHeading;
    private int sentence;

    private Clauses(Tokens tokens, Sections sections) {
        this.tokens = tokens;
        this.sections = sections;
        this.abbreviations = sections.phrases("abbreviations");
    }

    static List<Clause> of(Tokens tokens, Sections sections) {
        Clauses cutting = new Clauses(tokens, sections);
        cutting.cut();
        return cutting.made;
    }

    private void cut() {
        int from = 0;
        for (int i = 1; i <= tokens.count; i++) {
            if (i == tokens.count || breaks(i) || i - from >= LONGEST) {
                add(from, i);
                sentence += i < tokens.count && (tokens.gap[i] & Gap.SENTENCE) == 0 ? 0 : 1;
                from = i;
            }
        }
    }

    private boolean breaks(int i) {
        int gap = tokens.gap[i];
        if ((gap & Gap.CLAUSE) == 0) {
            return false;
        }
        if ((gap & (Gap.CLAUSE & ~Gap.PERIOD & ~Gap.ELLIPSIS)) != 0) {
            return true;
        }
        if ((gap & Gap.ELLIPSIS) != 0) {
            return !lower(i);
        }
        return (gap & Gap.CLOSE) != 0 || !abbreviation(i - 1);
    }

    private boolean abbreviation(int i) {
        return tokens.kind[i] == Tokens.WORD
                && (tokens.word[i].length() == 1 && !unit(i) || abbreviations.match(tokens, i) == 1);
    }

    /** "6 s. Use a join": here the sentence ends. */
    private boolean unit(int i) {
        return i > 0 && tokens.kind[i - 1] == Tokens.NUMBER;
    }

    private boolean lower(int i) {
        String word = tokens.word[i];
        return !word.isEmpty() && tokens.kind[i] == Tokens.WORD && !tokens.upper[i];
    }

    private void add(int from, int to) {
        boolean lineStart = (tokens.gap[from] & Gap.LINE) != 0;
        boolean heading = tokens.marked(from, Marks.HEADING);
        boolean item = (tokens.gap[from] & Gap.ITEM) != 0;
        if (lineStart) {
            Section announced = sections.announced(tokens, from, to, heading);
            boolean walk = item
                    && section == Section.BODY
                    && announced == null
                    && sections.phrases("walk").match(tokens, from) > 0;
            announced = walk ? Section.STEPS : announced;
            leave(announced, heading, item, (tokens.gap[from] & Gap.BLANK_LINE) != 0);
        }
        boolean question = (tokens.gap[to] & Gap.QUESTION) != 0 || (tokens.gap[from] & Gap.INVERTED) != 0;
        boolean title = heading && section != Section.BODY;
        made.add(new Clause(from, to, question, section, item, title, sentence));
    }

    private void leave(Section announced, boolean heading, boolean item, boolean blank) {
        if (announced != null) {
            section = announced;
            underHeading = heading;
        } else if (heading || blank && !underHeading && !item && section != Section.BODY) {
            section = Section.BODY;
        }
    }
}
