package io.vingt.exchange;

/**
 * A number as people and spreadsheets write one. “12.500” is twelve thousand five hundred to some and twelve and a half to
 * others: it is read by what the file's other numbers prove, and else is none.
 *
 * @param value null for what is no number, or may be two
 * @param ambiguous whether it may be two
 */
record NumberCell(Double value, boolean ambiguous) {

    private static final int LONGEST = 40;
    private static final NumberCell NONE = new NumberCell(null, false);
    private static final String BLANKS = "\u00a0\u202f\u2009'’€";

    /** @param decimals of the file */
    static NumberCell read(String cell, Decimals decimals) {
        String text = bare(cell);
        char last = lastSign(text);
        if (last == 0) return of(text);
        char other = last == ',' ? '.' : ',';
        boolean both = text.indexOf(other) >= 0;
        if (both)
            return isGrouped(text.substring(0, text.lastIndexOf(last)), other) ? of(plain(text, other, last)) : NONE;
        if (text.indexOf(last) != text.lastIndexOf(last))
            return isGrouped(text, last) ? of(plain(text, last, other)) : NONE;
        if (!mayBeGrouped(text, last)) return of(text.replace(last, '.'));
        if (decimals == Decimals.UNKNOWN) return new NumberCell(null, true);
        return of(decimals.sign() == last ? text.replace(last, '.') : plain(text, last, other));
    }

    /** What one number proves of its file: two signs, several of one, or one that parts no thousands. */
    static Decimals proof(String cell) {
        String text = bare(cell);
        char last = lastSign(text);
        if (last == 0 || read(cell, Decimals.UNKNOWN).value() == null) return Decimals.UNKNOWN;
        boolean several = text.indexOf(last) != text.lastIndexOf(last);
        boolean comma = (last == ',') != several;
        return comma ? Decimals.COMMA : Decimals.POINT;
    }

    private static String bare(String cell) {
        if (cell.length() > LONGEST) return "?";
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Character.isWhitespace(c) && BLANKS.indexOf(c) < 0) bare.append(c == '\u2212' ? '-' : c);
        }
        return bare.toString();
    }

    private static char lastSign(String text) {
        int at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        return at < 0 ? 0 : text.charAt(at);
    }

    /** Three digits behind the only sign, one to three before it, and these no zero. */
    private static boolean mayBeGrouped(String text, char sign) {
        return isGrouped(text, sign) && text.charAt(text.startsWith("-") ? 1 : 0) != '0';
    }

    /** One to three digits, then threes. */
    private static boolean isGrouped(String text, char sign) {
        int from = text.startsWith("-") ? 1 : 0;
        boolean first = true;
        while (true) {
            int end = text.indexOf(sign, from);
            int to = end < 0 ? text.length() : end;
            boolean fits = first ? to > from && to - from <= 3 : to - from == 3;
            if (!fits || digits(text, from) != to) return false;
            if (end < 0) return true;
            from = end + 1;
            first = false;
        }
    }

    private static String plain(String text, char thousands, char decimal) {
        return text.replace(String.valueOf(thousands), "").replace(decimal, '.');
    }

    /** Digits, perhaps with a point and more of them, perhaps times a power of ten. */
    private static NumberCell of(String text) {
        int i = digits(text, text.startsWith("-") ? 1 : 0);
        boolean whole = i > (text.startsWith("-") ? 1 : 0);
        if (whole && i < text.length() && text.charAt(i) == '.') {
            int end = digits(text, i + 1);
            whole = end > i + 1;
            i = end;
        }
        if (whole && i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int from = i + 1 < text.length() && "+-".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
            int end = digits(text, from);
            whole = end > from && end - from <= 3;
            i = end;
        }
        return whole && i == text.length() ? new NumberCell(Double.valueOf(text), false) : NONE;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
        return i;
    }
}
