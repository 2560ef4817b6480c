package io.vingt.gate;

/**
 * Finds telephone numbers of people: "+" or "00" with a country code (E.164), national ones with a leading 0 as France, Germany, Sweden,
 * the United Kingdom, Switzerland and others write them, North American 3-3-4 and Spanish 3-2-2-2, and what the text itself calls a
 * number to call. Left alone: lists, amounts, sizes, numbers of orders and articles, and the numbers of services that belong to no
 * person (0800, 0900, 1-800, 08 in France, 0771 in Sweden, 900 in Spain), since tickets about a hotline must be able to name it.
 */
final class PhoneNumbers {
    private static final int FEWEST = 9;
    private static final int MOST = 15;
    private static final int FEWEST_CALLED = 7;

    private final NearbyWords around;
    private final String text;
    private final String code;
    private final int start;
    private final NumberRun run;

    private PhoneNumbers(NearbyWords around, String code, int start) {
        this.around = around;
        this.text = around.text;
        this.code = code;
        this.start = start;
        this.run = NumberRun.at(text, start, true);
    }

    /** One past the telephone number that begins at {@code i}, else -1; {@code code} is the text's language. */
    static int end(NearbyWords around, String code, int i) {
        if (around.inUrl(i) || !opens(around, i)) {
            return -1;
        }
        PhoneNumbers found = new PhoneNumbers(around, code, i);
        int end = found.run.groups == 0 || found.list() ? -1 : found.longest();
        return around.text.charAt(i) == '(' && end > 0 && !closes(around.text, i, end) ? -1 : end;
    }

    /** An opening bracket belongs to a number only if it closes within. */
    private static boolean closes(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ')') {
            at++;
        }
        return at < to;
    }

    private boolean list() {
        return !run.plus
                && run.groups > 2
                && (run.listed(run.groups) || around.measured(start, run.end[run.groups - 1]));
    }

    private static boolean opens(NearbyWords around, int i) {
        char c = around.text.charAt(i);
        if (c != '+' && c != '(' && !Ascii.digit(c)) {
            return false;
        }
        if (i > 0 && around.text.charAt(i - 1) == '#') {
            return false;
        }
        boolean second = i > 1 && around.text.charAt(i - 1) == '/' && Ascii.digit(around.text.charAt(i - 2));
        return !Identifiers.joinedBefore(around.text, i) || second || around.says(i, NearbyWords.PHONE);
    }

    /** The whole run, or what is left of it without the one or two groups at its end that belong to something else, such as a time. */
    private int longest() {
        for (int many = run.groups; many > 0; many--) {
            if (apart(many) && person(many)) {
                return run.end[many - 1];
            }
        }
        return -1;
    }

    /** Whether the first {@code many} groups can stand by themselves. */
    private boolean apart(int many) {
        int end = run.end[many - 1];
        if (many == run.groups) {
            return !run.tooLong
                    && (end >= text.length() || !Letters.letterOrDigit(text.charAt(end)))
                    && !(many == 1 && Identifiers.joinedAfter(text, end))
                    && !lettersHang(end);
        }
        boolean wide = NumberRun.plain(text.charAt(end)) == ' ' && run.before[many] != ' ';
        boolean blank = run.before[many] == ' ';
        return wide || blank && (many == 1 || run.upTo[many - 1] >= FEWEST && many >= run.groups - 2);
    }

    private boolean lettersHang(int end) {
        return end + 1 < text.length() && "-_".indexOf(text.charAt(end)) >= 0 && Letters.letter(text.charAt(end + 1));
    }

    private boolean person(int many) {
        int count = run.upTo[many - 1];
        if (count < FEWEST_CALLED || count > MOST + 2 || run.listed(many)) {
            return false;
        }
        if (run.plus) {
            return international(0, count, many);
        }
        boolean called = around.says(start, NearbyWords.PHONE);
        if (!called && (around.says(start, NearbyWords.IDENTIFIER) || Identifiers.tradeItem(run, count))) {
            return false;
        }
        if (run.digit[0] == 0 && run.digit[1] == 0) {
            return PhonePlans.dialled(run, 2, count) && international(2, count, many);
        }
        if (PhonePlans.service(code, run, run.digit[0] == 0 ? 1 : 0, count)) {
            return false;
        }
        boolean shaped = called && local(count, many)
                || national(count, many)
                || PhonePlans.american(run, many)
                || PhonePlans.spanish(run, many);
        return shaped && !around.measured(start, run.end[many - 1]);
    }

    private boolean international(int from, int count, int many) {
        int digits = count - from;
        if (digits < FEWEST || digits > MOST || run.digit[from] == 0) {
            return false;
        }
        boolean zeros = run.starts(count - 3, "000");
        boolean amount = from == 0 && zeros && (run.thousands(many) || run.starts(count - 6, "000000"));
        return !amount
                && !PhonePlans.internationalService(run, from, count)
                && !around.measured(start, run.end[many - 1]);
    }

    /** What the text calls a number to call may have any shape but an amount's. */
    private boolean local(int count, int many) {
        boolean amount =
                run.digit[0] != 0 && (count < 9 && run.thousands(many) || many == 1 && run.starts(count - 3, "000"));
        return count <= 13 && !amount;
    }

    /** A trunk 0, nine to eleven digits (twelve for German mobiles), groups of two and more, separators of a kind. */
    private boolean national(int count, int many) {
        if (run.digit[0] != 0 || count < FEWEST || run.size(0) < 2) {
            return false;
        }
        boolean mobile = run.starts(0, "015") || run.starts(0, "016") || run.starts(0, "017");
        if (count > (mobile || many > 1 && code.equals("de") ? 12 : 11)) {
            return false;
        }
        if (many == 1) {
            return count == 10 || count > 10 && (mobile || run.starts(0, "07"));
        }
        return regular(many) && !decimal(many);
    }

    /** Separators change at most twice, a slash stands once, and few groups are single digits. */
    private boolean regular(int many) {
        int changes = 0;
        int slashes = 0;
        int single = 0;
        for (int g = 1; g < many; g++) {
            changes += g > 1 && run.before[g] != run.before[g - 1] ? 1 : 0;
            slashes += run.before[g] == '/' ? 1 : 0;
            single += run.size(g) == 1 ? 1 : 0;
        }
        boolean pairs = slashes == many - 1 && many == 5 && run.size(0) == 2;
        return changes <= 2 && single <= 1 && (slashes == 0 || slashes == 1 && run.before[1] == '/' || pairs);
    }

    private boolean decimal(int many) {
        return many == 2 && run.before[1] == '.' && run.size(0) < 3 && run.size(1) > 4;
    }
}
