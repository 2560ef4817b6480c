package io.vingt.gate;

import java.util.Set;

/** Cuts a field into tokens with their reading cost (science §1.2), once, from left to right. */
final class Tokenizer {
    private static final int LONGEST_WORD = 48;
    private static final Set<String> ELISIONS = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr");
    private static final Set<String> KEEPS_S =
            Set.of("let", "it", "that", "what", "there", "here", "who", "how", "where");

    private final String text;
    private final short[] marks;
    private final Charges charges;
    private final Tokens tokens;
    private final StringBuilder word = new StringBuilder(LONGEST_WORD);
    private int gap = Gap.LINE;

    private Tokenizer(String text, short[] marks, Charges charges) {
        this.text = text;
        this.marks = marks;
        this.charges = charges;
        this.tokens = new Tokens(text.length());
    }

    static Tokens cut(String text, short[] marks, Charges charges) {
        Tokenizer made = new Tokenizer(text, marks, charges);
        int i = 0;
        while (i < text.length()) {
            i = made.next(i);
        }
        made.tokens.gap[made.tokens.count] = made.gap;
        return made.tokens;
    }

    private int next(int i) {
        int mark = marks[i];
        if ((mark & Marks.FENCE) != 0) {
            return codeLine(i, mark);
        }
        if ((mark & Marks.IMAGE) != 0) {
            return whole(i, Marks.IMAGE, Tokens.IMAGE);
        }
        if ((mark & Marks.URL) != 0 && (mark & Marks.SILENT) == 0) {
            return whole(i, Marks.URL, Tokens.ADDRESS);
        }
        int cp = text.codePointAt(i);
        if ((mark & Marks.SILENT) != 0) {
            gap |= (mark & Marks.ITEM) != 0 ? Gap.ITEM : Gap.SPACE;
            return i + 1;
        }
        if (cp == '#' && hexEnd(i) > 0) {
            return hex(i, hexEnd(i));
        }
        if (cp == '_' || Letters.letterOrDigit(cp)) {
            return Ascii.ideograph(cp) ? ideograph(i, cp) : wordOrNumber(i, cp);
        }
        return between(i, cp);
    }

    private int between(int i, int cp) {
        int after = i + Character.charCount(cp);
        if (Ascii.emoji(cp)) {
            add(Tokens.EMOJI, i, after, "", 0);
            return joined(after);
        }
        if (!Fold.invisible(cp)) {
            gap |= Gap.at(text, i, (marks[i] & Marks.QUOTE) != 0);
        }
        return after;
    }

    /** Past the signs that a zero-width joiner ties to an emoji: seen as one. */
    private int joined(int from) {
        int at = from;
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            boolean part = Fold.invisible(cp) || cp >= 0x1F3FB && cp <= 0x1F3FF || text.charAt(at - 1) == '\u200d';
            if (!part) {
                return at;
            }
            at += Character.charCount(cp);
        }
        return at;
    }

    private int codeLine(int i, int mark) {
        int end = text.indexOf('\n', i);
        end = end < 0 ? text.length() : end;
        double letters = charges.code(text, i, end);
        if ((mark & Marks.SILENT) == 0 && letters >= 0) {
            add(Tokens.CODE_LINE, i, end, "", letters);
        }
        gap |= Gap.LINE;
        return end + 1;
    }

    private int whole(int i, int mark, int kind) {
        int end = i;
        while (end < text.length() && (marks[end] & mark) != 0) {
            end++;
        }
        add(kind, i, end, "", 0);
        return end;
    }

    private int hexEnd(int i) {
        int end = i + 1;
        while (end < text.length() && end - i <= 9 && Ascii.hex(text.charAt(end))) {
            end++;
        }
        boolean whole = end >= text.length() || !Letters.letterOrDigit(text.charAt(end)) && text.charAt(end) != '_';
        return whole && end - i >= 4 && end - i <= 9 ? end : -1;
    }

    private int hex(int i, int end) {
        int digits = end - i - 1;
        boolean colour = digits == 6 || digits == 8;
        for (int k = i + 1; k < end && !colour; k++) {
            colour = digits < 5 && !Ascii.digit(text.charAt(k));
        }
        add(colour ? Tokens.HEX : Tokens.NUMBER, i, end, "", charges.code(digits));
        return end;
    }

    private int ideograph(int i, int cp) {
        int after = i + Character.charCount(cp);
        add(Tokens.IDEOGRAPH, i, after, text.substring(i, after), 1);
        return after;
    }

    private int wordOrNumber(int i, int cp) {
        int end = cp < 0x10000 && Letters.digit(cp) && (marks[i] & Marks.CODE) == 0 ? Numbers.end(text, i) : -1;
        if (end > 0) {
            add(
                    Tokens.NUMBER,
                    i,
                    end,
                    text.substring(i, Math.min(end, i + LONGEST_WORD)),
                    charges.number(text, i, end));
            return end;
        }
        return word(i);
    }

    private int word(int i) {
        word.setLength(0);
        boolean accent = false;
        int at = i;
        int end = i;
        while (at < text.length() && (marks[at] & ~Marks.BOLD) == (marks[i] & ~Marks.BOLD)) {
            int cp = text.codePointAt(at);
            int after = at + Character.charCount(cp);
            if (cp == '_' || Letters.letterOrDigit(cp) && !Ascii.ideograph(cp)) {
                accent |= fold(cp);
                end = after;
            } else if (apostrophe(cp) && joins(at, end)) {
                fold('\'');
            } else if (!Fold.invisible(cp)) {
                break;
            }
            at = after;
        }
        add(Tokens.WORD, i, end, spelled(), charges.word(text, i, end, marks[i]));
        tokens.accented[tokens.count - 1] = accent;
        tokens.upper[tokens.count - 1] = Letters.capital(text.codePointAt(i));
        return Math.max(end, i + 1);
    }

    private boolean fold(int cp) {
        int plain = Fold.first(cp);
        if (word.length() < LONGEST_WORD && plain != Fold.NOTHING) {
            word.appendCodePoint(plain);
            if (Fold.second(cp) != Fold.NOTHING) {
                word.append((char) Fold.second(cp));
            }
        }
        return cp > 0x7f && plain < 0x80;
    }

    private static boolean apostrophe(int cp) {
        return cp == '\'' || cp == '\u2019' || cp == '\u2018' || cp == '\u02bc' || cp == '\uff07';
    }

    private boolean joins(int at, int end) {
        boolean letterAfter = at + 1 < text.length() && Letters.letter(text.charAt(at + 1));
        return end == at && letterAfter && !(word.length() <= 6 && ELISIONS.contains(word.toString()));
    }

    private String spelled() {
        int length = word.length();
        if (length > 2 && word.charAt(length - 2) == '\'' && word.charAt(length - 1) == 's') {
            String base = word.substring(0, length - 2);
            return KEEPS_S.contains(base) ? word.toString() : base;
        }
        return word.toString();
    }

    private void add(int kind, int from, int to, String folded, double letters) {
        tokens.add(kind, from, to, folded, letters, marks[from], gap);
        gap = 0;
    }
}
