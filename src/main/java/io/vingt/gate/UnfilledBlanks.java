package io.vingt.gate;

/**
 * Blanks of a sentence's frame that nobody filled in: "Change … from “…” to “…”". A blank is an ellipsis that stands alone between
 * words or alone in quotes. None is one that ends a word or a sentence ("Loading…", "and so on …"), a list or a quotation, nor one
 * that is itself the thing: "shorten it with “…”", "the “…” menu".
 */
final class UnfilledBlanks {
    private static final String OPENING = "\u201c\u201e\u00ab\u2039\"'\u2018\u201d\u00bb";
    private static final String CLOSING = "\u201d\u201c\u00bb\u203a\"'\u2019\u00ab";

    private final Case judged;
    private final Passage passage;
    private final String text;
    private int quoted;
    private int between;
    private int trailing;
    private int first = -1;
    private int end;
    private int before = -1;
    private boolean sure;

    private UnfilledBlanks(Case judged, Passage passage) {
        this.judged = judged;
        this.passage = passage;
        this.text = passage.text;
    }

    static void find(Case judged, Passage passage, Findings findings) {
        UnfilledBlanks found = new UnfilledBlanks(judged, passage);
        found.read();
        if (found.left(passage.field.equals("fix"))) {
            findings.add("RES-01.blank", Level.BLOCK, passage.field, found.first, found.end);
        }
    }

    /** Only a fix is made from a frame; elsewhere it takes two, or the four dots of a template's steps. */
    private boolean left(boolean fix) {
        int blanks = quoted + between;
        return fix ? sure || blanks + (blanks > 0 ? trailing : 0) >= 2 : quoted >= 2;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int after = ellipsis(i);
            if (after > i && (passage.marks[i] & (Marks.CODE | Marks.FENCE | Marks.URL)) == 0) {
                look(i, after);
            }
            i = Math.max(after, i + 1);
        }
    }

    private int ellipsis(int i) {
        int at = i;
        while (at < text.length() && text.charAt(at) == '\u2026') {
            at++;
        }
        int dots = at;
        while (dots < text.length() && text.charAt(dots) == '.') {
            dots++;
        }
        return at > i ? at : dots - i > 2 ? dots : i;
    }

    private void look(int start, int after) {
        while (before + 1 < passage.tokens.count && passage.tokens.end[before + 1] <= start) {
            before++;
        }
        int left = start - 1;
        while (left >= 0 && NumberRun.blank(text.charAt(left))) {
            left--;
        }
        int right = after;
        while (right < text.length() && NumberRun.blank(text.charAt(right))) {
            right++;
        }
        boolean opens = left >= 0 && OPENING.indexOf(text.charAt(left)) >= 0 && (left == 0 || !word(left - 1));
        boolean closes = right < text.length() && CLOSING.indexOf(text.charAt(right)) >= 0;
        if (opens && closes) {
            alone(left, right);
        } else if ((passage.marks[start] & Marks.QUOTE) == 0
                && left < start - 1
                && left >= 0
                && text.charAt(left) != ','
                && text.charAt(left) != '\n') {
            amid(left, start, after, right);
        }
    }

    private void alone(int left, int right) {
        if (!thing()) {
            quoted++;
            sure = true;
            mark(left, right + 1);
        }
    }

    private void amid(int left, int start, int after, int right) {
        boolean ends = right >= text.length() || ".!?\n".indexOf(text.charAt(right)) >= 0;
        boolean goesOn =
                right > after && right < text.length() && (word(right) || OPENING.indexOf(text.charAt(right)) >= 0);
        if (ends) {
            trailing++;
        } else if (goesOn && (word(left) || CLOSING.indexOf(text.charAt(left)) >= 0)) {
            between++;
            sure |= afterVerb();
            mark(start, after);
        }
    }

    private boolean word(int i) {
        return Letters.letterOrDigit(text.charAt(i));
    }

    private void mark(int from, int to) {
        first = first < 0 ? from : first;
        end = first == from ? to : end;
    }

    /** "shorten it with “…”", "instead of “…”", "the “…” menu", "menu “…”". */
    private boolean thing() {
        Phrases things = judged.languages.shared("ellipsis.thing");
        Tokens tokens = passage.tokens;
        for (int length = 1; length <= 3; length++) {
            if (things.match(tokens, before - length + 1) == length) {
                return true;
            }
        }
        return judged.languages.shared("ellipsis.element").match(tokens, before + 1) > 0
                && (tokens.gap[before + 1] & Gap.LINE) == 0;
    }

    /** Right after the line's first word, an order: "Move … above the map". */
    private boolean afterVerb() {
        Tokens tokens = passage.tokens;
        return tokens.is(before, Tag.VERB) && (tokens.gap[before] & Gap.SENTENCE) != 0;
    }
}
