package io.vingt.gate;

/** Digits that are part of something else: UUIDs and hashes, network addresses, coordinates, numbers of articles with a check digit. */
final class Identifiers {
    private static final int[] UUID = {8, 4, 4, 4, 12};
    private static final int SHORTEST_HASH = 16;
    private static final int LONGEST_HASH = 128;

    private Identifiers() {}

    /** One past the hash, network address or pair of coordinates that begins at {@code i}, else -1. */
    static int end(String text, int i) {
        int end = hash(text, i);
        end = end < 0 ? ipAddress(text, i) : end;
        return end < 0 ? coordinates(text, i) : end;
    }

    static int uuid(String text, int i) {
        int at = i;
        for (int g = 0; g < UUID.length; g++) {
            int end = at + UUID[g];
            if (end > text.length()
                    || !allHex(text, at, end)
                    || g < 4 && (end == text.length() || text.charAt(end) != '-')) {
                return -1;
            }
            at = end + 1;
        }
        return ends(text, at - 1) ? at - 1 : -1;
    }

    private static boolean allHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Ascii.hex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A long unbroken run of hexadecimal digits with letters among them. */
    private static int hash(String text, int i) {
        int at = i;
        boolean letter = false;
        boolean digit = false;
        while (at < text.length() && at - i <= LONGEST_HASH && Ascii.hex(text.charAt(at))) {
            letter |= Ascii.letter(text.charAt(at));
            digit |= Ascii.digit(text.charAt(at));
            at++;
        }
        return letter && digit && at - i >= SHORTEST_HASH && ends(text, at) ? at : -1;
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || !Letters.letterOrDigit(text.charAt(at));
    }

    /** Four numbers up to 255 without leading zeros and with full stops, then a port or a mask. */
    private static int ipAddress(String text, int i) {
        int at = i;
        for (int g = 0; g < 4; g++) {
            int end = digits(text, at);
            if (end == at || end - at > 3 || end - at > 1 && text.charAt(at) == '0' || value(text, at, end) > 255) {
                return -1;
            }
            if (g < 3 && (end >= text.length() || text.charAt(end) != '.')) {
                return -1;
            }
            at = end + 1;
        }
        int end = at - 1;
        if (!ends(text, end)
                || end + 1 < text.length() && text.charAt(end) == '.' && Ascii.digit(text.charAt(end + 1))) {
            return -1;
        }
        boolean port = end + 1 < text.length() && ":/".indexOf(text.charAt(end)) >= 0;
        return port ? digits(text, end + 1) : end;
    }

    /** Latitude and longitude, or the other way round, with at least three decimals each. */
    private static int coordinates(String text, int i) {
        int first = coordinate(text, i);
        if (first < 0) {
            return -1;
        }
        int at = first;
        while (at < text.length() && at - first < 4 && ",;/ \u00a0\u202f\u00b0NSnsEWO".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == first ? -1 : coordinate(text, at);
    }

    private static int coordinate(String text, int i) {
        int from = i < text.length() && "+-\u2212".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
        int whole = digits(text, from);
        boolean point = whole > from && whole - from <= 3 && whole < text.length() && text.charAt(whole) == '.';
        if (!point || whole - from > 1 && text.charAt(from) == '0' || value(text, from, whole) > 180) {
            return -1;
        }
        int end = digits(text, whole + 1);
        return end - whole > 3 && ends(text, end) ? end : -1;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 20 && Ascii.digit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** Whether an unbroken number has the length and the check digit of a GTIN: EAN-8, UPC, EAN-13, ISBN-13, GTIN-14. */
    static boolean tradeItem(NumberRun run, int count) {
        if (run.size(0) != count || count != 8 && count != 12 && count != 13 && count != 14) {
            return false;
        }
        int sum = 0;
        for (int k = 0; k < count; k++) {
            sum += run.digit[count - 1 - k] * (k % 2 == 1 ? 3 : 1);
        }
        return sum % 10 == 0;
    }

    /** Whether the group at {@code start} hangs by "-", "_" and the like on a word or number before it, as in "INV-0123" or "/p/0612". */
    static boolean joinedBefore(String text, int start) {
        return start > 1
                && "-_/.=#&?\u2011".indexOf(text.charAt(start - 1)) >= 0
                && Letters.letterOrDigit(text.charAt(start - 2));
    }

    /** Whether the group that ends before {@code end} goes on into a word or number: "0123-AB", "4111.png". */
    static boolean joinedAfter(String text, int end) {
        return end + 1 < text.length()
                && "-_/.".indexOf(text.charAt(end)) >= 0
                && Letters.letterOrDigit(text.charAt(end + 1));
    }
}
