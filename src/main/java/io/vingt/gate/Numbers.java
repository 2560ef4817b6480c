package io.vingt.gate;

/** Where a written number ends: digits, groups of three after a blank, decimals. */
final class Numbers {
    private Numbers() {}

    /** One past the number that starts at {@code i}, or -1 where it runs into a word ("2nd"). */
    static int end(String text, int i) {
        int end = digits(text, i);
        int grouped = end - i <= 3 ? groups(text, end) : end;
        if (grouped > end && !wordAt(text, decimals(text, grouped))) {
            return decimals(text, grouped);
        }
        end = decimals(text, end);
        return wordAt(text, end) ? -1 : end;
    }

    private static int digits(String text, int i) {
        int at = i;
        while (at < text.length() && Letters.digit(text.charAt(at))) {
            at++;
        }
        return Math.max(at, i + 1);
    }

    private static int groups(String text, int from) {
        int at = from;
        while (at + 3 < text.length() && blank(text.charAt(at)) && threeDigits(text, at + 1)) {
            at += 4;
        }
        return at;
    }

    private static boolean threeDigits(String text, int i) {
        return Ascii.digit(text.charAt(i))
                && Ascii.digit(text.charAt(i + 1))
                && Ascii.digit(text.charAt(i + 2))
                && (i + 3 >= text.length() || !Ascii.digit(text.charAt(i + 3)));
    }

    private static int decimals(String text, int from) {
        int at = from;
        while (at + 1 < text.length() && ".,'".indexOf(text.charAt(at)) >= 0 && Letters.digit(text.charAt(at + 1))) {
            at = digits(text, at + 1);
        }
        return at;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static boolean wordAt(String text, int i) {
        return i < text.length() && (Letters.letterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
    }
}
