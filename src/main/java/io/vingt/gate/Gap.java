package io.vingt.gate;

/** Bits of what stands between two tokens. */
final class Gap {
    static final int COMMA = 1;
    static final int COLON = 1 << 1;
    static final int PERIOD = 1 << 2;
    static final int QUESTION = 1 << 3;
    static final int EXCLAMATION = 1 << 4;
    static final int SEMICOLON = 1 << 5;
    static final int DASH = 1 << 6;
    static final int LINE = 1 << 7;
    static final int ARROW = 1 << 8;
    static final int OPEN = 1 << 9;
    static final int CLOSE = 1 << 10;
    static final int ITEM = 1 << 11;
    static final int BLANK_LINE = 1 << 12;
    static final int EQUALS = 1 << 13;
    static final int DOT_JOIN = 1 << 14;
    static final int ELLIPSIS = 1 << 15;
    static final int SLASH = 1 << 16;
    static final int SPACE = 1 << 17;
    static final int HYPHEN = 1 << 18;
    static final int INVERTED = 1 << 19;
    static final int PERCENT = 1 << 20;
    static final int MONEY = 1 << 21;

    static final int SENTENCE = PERIOD | QUESTION | EXCLAMATION | ELLIPSIS | LINE;
    static final int CLAUSE = SENTENCE | SEMICOLON | DASH;

    private Gap() {}

    /** The bits of the character at {@code i}, outside words. */
    static int at(String text, int i, boolean quoted) {
        char c = text.charAt(i);
        if (quoted) {
            return c == '\n' ? LINE : SPACE;
        }
        return switch (c) {
            case ',' -> COMMA;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '?', '\uff1f', '\u061f' -> QUESTION;
            case '!', '\uff01' -> EXCLAMATION;
            case '\u00bf' -> INVERTED;
            case '\u2026' -> ELLIPSIS;
            case '\u3002' -> PERIOD;
            case '\n' -> newline(text, i);
            case '.' -> dot(text, i);
            case '-', '\u2013', '\u2014', '=', '>' -> stroke(text, i, c);
            case '\u2192', '\u21d2', '\u279c', '\u27a1', '\u27f6' -> ARROW;
            case '(', '[' -> OPEN;
            case ')', ']' -> CLOSE;
            case '/' -> SLASH;
            case '%' -> PERCENT;
            case '$', '\u20ac', '\u00a3' -> MONEY;
            default -> c <= ' ' || c == '\u00a0' || c == '\u202f' ? SPACE : 0;
        };
    }

    private static int newline(String text, int i) {
        int next = i + 1;
        while (next < text.length() && next < i + 8 && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n' ? LINE | BLANK_LINE : LINE;
    }

    private static int dot(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (next == '.') {
            return ELLIPSIS;
        }
        if (i > 0 && text.charAt(i - 1) == '.') {
            return ELLIPSIS;
        }
        boolean joins = next >= 'a' && next <= 'z' || Ascii.digit(next);
        return joins ? DOT_JOIN : PERIOD;
    }

    private static int stroke(String text, int i, char c) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (c == '>') {
            return before == '-' || before == '=' ? ARROW : 0;
        }
        if (c == '=') {
            return after == '>' ? 0 : EQUALS;
        }
        if (after == '>') {
            return 0;
        }
        return c == '\u2014' || before <= ' ' && after <= ' ' || c == '-' && before == '-' ? DASH : HYPHEN;
    }
}
