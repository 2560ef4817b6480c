package io.vingt.gate;

/** Finds code, links, images, addresses, bold and quotes inside lines; every look ahead is bounded, so the work stays linear. */
final class InlineMarks {
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_LINK = 2_000;

    private final String text;
    private final short[] marks;
    private final int[] open = new int[QUOTES.length];

    /** Openers and what closes them; the straight ones are both. */
    private static final String[] QUOTES = {
        "\"\"",
        "\u201c\u201d",
        "\u201e\u201c\u201d",
        "\u00ab\u00bb",
        "\u2039\u203a",
        "\u300c\u300d",
        "''",
        "\u2018\u2019",
        "\u201d\u201d",
        "\u00bb\u00ab"
    };

    InlineMarks(String text, short[] marks) {
        this.text = text;
        this.marks = marks;
        forgetQuotes();
    }

    private void forgetQuotes() {
        for (int i = 0; i < open.length; i++) {
            open[i] = -1;
        }
    }

    void mark() {
        int bold = -1;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if ((marks[i] & Marks.FENCE) != 0) {
                i++;
                continue;
            }
            int after = special(c, i);
            if (after > i) {
                i = after;
                continue;
            }
            if (c == '\n') {
                bold = -1;
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    forgetQuotes();
                }
            } else if (c == '*' && text.startsWith("**", i)) {
                bold = bold(bold, i);
                i++;
            } else {
                quote(c, i);
            }
            i++;
        }
    }

    private int special(char c, int i) {
        return switch (c) {
            case '`' -> code(i);
            case '!' -> text.startsWith("![", i) ? link(i + 1, i, Marks.IMAGE) : i;
            case '[' -> link(i, i, 0);
            case '<' -> text.startsWith("<img", i) ? tag(i) : i;
            case 'h', 'H', 'w', 'W' -> url(i);
            default -> i;
        };
    }

    private int code(int i) {
        int run = i;
        while (run < text.length() && text.charAt(run) == '`') {
            run++;
        }
        int length = run - i;
        int limit = Math.min(text.length(), run + LONGEST_CODE);
        int at = run;
        while (at < limit && text.charAt(at) != '\n') {
            int from = at;
            while (at < text.length() && text.charAt(at) == '`') {
                at++;
            }
            if (at - from == length && from > run) {
                set(i, at, Marks.CODE);
                return at;
            }
            at = at == from ? at + 1 : at;
        }
        return run;
    }

    /** From the bracket at {@code at}: text to the next bracket, then a target without blanks. */
    private int link(int at, int start, int mark) {
        int close = at + 1;
        while (close < text.length() && "[]\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (!text.startsWith("](", close)) {
            return start;
        }
        int end = close + 2;
        int limit = Math.min(text.length(), end + LONGEST_LINK);
        while (end < limit && text.charAt(end) > ' ' && ")[".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ')') {
            return start;
        }
        if (mark != 0) {
            set(start, end + 1, mark);
            return end + 1;
        }
        set(close, end + 1, Marks.SILENT);
        return start;
    }

    private int tag(int i) {
        int end = i + 1;
        int limit = Math.min(text.length(), i + LONGEST_LINK);
        while (end < limit && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        if (end >= limit || text.charAt(end) != '>') {
            return i;
        }
        set(i, end + 1, Marks.IMAGE);
        return end + 1;
    }

    private int url(int i) {
        if ((marks[i] & Marks.SILENT) != 0
                || !Ascii.startsAddress(text, i)
                || i > 0 && Ascii.letterOrDigit(text.charAt(i - 1))) {
            return i;
        }
        int end = i;
        while (end < text.length()
                && text.charAt(end) > ' '
                && "<>\"`)]\u00bb\u201d\u00a0\u202f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > i && ".,;:!?'\u2019*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        set(i, end, Marks.URL);
        return end;
    }

    private int bold(int from, int i) {
        if (from < 0) {
            return i;
        }
        set(from, i + 2, Marks.BOLD);
        return -1;
    }

    private void quote(char c, int i) {
        if (c != '"' && c != '\'' && c < 0xAB) {
            return;
        }
        for (int kind = 0; kind < QUOTES.length; kind++) {
            if (open[kind] >= 0 && QUOTES[kind].indexOf(c, 1) > 0 && closes(kind, i)) {
                if (i - open[kind] <= LONGEST_QUOTE && i - open[kind] > 1) {
                    set(open[kind], i + 1, Marks.QUOTE);
                }
                open[kind] = -1;
                return;
            }
        }
        for (int kind = 0; kind < QUOTES.length; kind++) {
            if (QUOTES[kind].charAt(0) == c && opens(kind, i)) {
                open[kind] = i;
                return;
            }
        }
    }

    private boolean closes(int kind, int i) {
        char c = text.charAt(i);
        return c != '\'' && c != '\u2019' || !letterAt(i + 1) && i - open[kind] <= LONGEST_QUOTE / 3;
    }

    private boolean opens(int kind, int i) {
        return kind < 6 && kind > 0 || !letterAt(i - 1) && i + 1 < text.length() && text.charAt(i + 1) > ' ';
    }

    private boolean letterAt(int i) {
        return i >= 0 && i < text.length() && Letters.letterOrDigit(text.charAt(i));
    }

    private void set(int from, int to, int mark) {
        for (int i = from; i < to; i++) {
            marks[i] |= (short) mark;
        }
    }
}
