package io.vingt.gate;

/**
 * Groups of digits as they are written one after another, with what stands between them: one sign of {@code -./}, blanks around it,
 * and brackets where a telephone number may have them. A run stops after the longest number that belongs to anybody.
 */
final class NumberRun {
    static final int MOST_DIGITS = 24;
    private static final int WIDEST_GAP = 4;

    final int[] digit = new int[MOST_DIGITS];
    /** Digits up to and with each group. */
    final int[] upTo = new int[MOST_DIGITS];
    /** One past each group's last digit, in UTF-16 units of the text. */
    final int[] end = new int[MOST_DIGITS];
    /** What stands before each group: a blank, one of {@code -./}, or an opening bracket. */
    final char[] before = new char[MOST_DIGITS];

    int groups;
    int count;
    boolean plus;
    boolean tooLong;

    private final String text;
    private final boolean brackets;
    private boolean opened;
    /** Past the "(0)" of +33 (0)1, which nobody dials. */
    private boolean trunk;

    private NumberRun(String text, boolean brackets) {
        this.text = text;
        this.brackets = brackets;
    }

    /** The run that begins at {@code i}, with a leading "+" or "(" where {@code brackets} allows it; without groups where there is none. */
    static NumberRun at(String text, int i, boolean brackets) {
        NumberRun run = new NumberRun(text, brackets);
        int at = i;
        while (brackets && at < text.length() && at < i + 2 && "+(".indexOf(text.charAt(at)) >= 0) {
            run.plus |= text.charAt(at) == '+';
            run.opened |= text.charAt(at) == '(';
            at++;
        }
        run.read(at, run.opened ? '(' : ' ');
        return run;
    }

    private void read(int from, char sign) {
        int at = from;
        char between = sign;
        while (at >= 0 && at < text.length() && Ascii.digit(text.charAt(at))) {
            int next = at;
            while (next < text.length() && Ascii.digit(text.charAt(next))) {
                next++;
            }
            if (count + next - at > MOST_DIGITS) {
                tooLong = true;
                return;
            }
            group(at, next, between);
            at = following(next);
            between = at < 0 ? ' ' : sign(next, at);
        }
    }

    private void group(int from, int to, char between) {
        if (groups > 0 && !trunk && to - from == 1 && text.charAt(from) == '0' && between == '(' && international()) {
            trunk = true;
            return;
        }
        for (int i = from; i < to; i++) {
            digit[count++] = text.charAt(i) - '0';
        }
        before[groups] = between;
        upTo[groups] = count;
        end[groups] = to;
        groups++;
    }

    private boolean international() {
        return plus || count > 1 && digit[0] == 0 && digit[1] == 0;
    }

    /** Where the next group begins after what may stand between two, or -1. */
    private int following(int from) {
        int at = from;
        int signs = 0;
        while (at < text.length() && at - from <= WIDEST_GAP && !Ascii.digit(text.charAt(at))) {
            char c = text.charAt(at);
            boolean bracket = brackets && (c == '(' || c == ')');
            signs += bracket || blank(c) ? 0 : 1;
            if (signs > 1 || !bracket && plain(c) == 0) {
                return -1;
            }
            at++;
        }
        return at < text.length() && Ascii.digit(text.charAt(at)) ? at : -1;
    }

    private char sign(int from, int to) {
        char found = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                return '(';
            }
            found = c == ')' || blank(c) ? found : plain(c);
        }
        return found;
    }

    /** The separator as one of a blank and {@code -./}, or 0 for what separates no groups. */
    static char plain(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '.', '\u00b7', '\u2024' -> '.';
            case '/' -> '/';
            default -> blank(c) ? ' ' : 0;
        };
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c >= '\u2002' && c <= '\u200a';
    }

    int size(int group) {
        return upTo[group] - (group == 0 ? 0 : upTo[group - 1]);
    }

    /** Whether the first {@code many} groups are written in thousands: "4 111 111". */
    boolean thousands(int many) {
        for (int g = 1; g < many; g++) {
            if (size(g) != 3 || before[g] != ' ' && before[g] != '.') {
                return false;
            }
        }
        return many > 1 && size(0) <= 3;
    }

    /** Whether the first {@code many} groups count up or down in equal steps, as in a list of tables. */
    boolean listed(int many) {
        if (many < 4) {
            return false;
        }
        int step = value(1) - value(0);
        for (int g = 2; g < many; g++) {
            if (value(g) - value(g - 1) != step) {
                return false;
            }
        }
        return step != 0 && step <= 20 && step >= -20;
    }

    private int value(int group) {
        int value = 0;
        for (int k = upTo[group] - Math.min(size(group), 8); k < upTo[group]; k++) {
            value = value * 10 + digit[k];
        }
        return value;
    }

    /** The digit at {@code k}, or -1 beyond the last. */
    int at(int k) {
        return k < count ? digit[k] : -1;
    }

    /** Whether the digits from {@code k} on begin with these. */
    boolean starts(int k, String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (at(k + i) != digits.charAt(i) - '0') {
                return false;
            }
        }
        return true;
    }
}
