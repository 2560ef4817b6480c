package io.vingt.gate;

/**
 * Finds payment card numbers: an issuer's range and length (ISO/IEC 7812 as the networks use it) and Luhn's check. What is written in
 * groups must be grouped as cards are, three digits or more at a time on average; an unbroken number that carries an article's check
 * digit or is called an order, a parcel or the like is that, and a 13-digit number is a card only where it is called one.
 */
final class PaymentCards {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    private PaymentCards() {}

    /** One past the card number that begins at {@code i}, else -1. */
    static int end(NearbyWords around, int i) {
        String text = around.text;
        if (!Ascii.digit(text.charAt(i)) || text.charAt(i) < '2' || text.charAt(i) > '6' || inIdentifier(text, i)) {
            return -1;
        }
        NumberRun run = NumberRun.at(text, i, false);
        for (int g = 0; g < run.groups; g++) {
            int count = run.upTo[g];
            if (count >= SHORTEST && count <= LONGEST && card(run, g + 1, count) && free(around, i, run, g)) {
                return run.end[g];
            }
        }
        return -1;
    }

    /** Hangs on a group that has digits itself: part of a longer number. */
    private static boolean inIdentifier(String text, int i) {
        if (!Identifiers.joinedBefore(text, i)) {
            return false;
        }
        int at = i - 2;
        while (at >= 0 && i - at < 20 && Letters.letterOrDigit(text.charAt(at))) {
            if (Letters.digit(text.charAt(at))) {
                return true;
            }
            at--;
        }
        return false;
    }

    private static boolean card(NumberRun run, int groups, int count) {
        boolean grouped = groups == 1 || count >= 3 * groups && !run.thousands(groups) && !run.listed(groups);
        return grouped && issued(run.digit, count) && luhn(run.digit, count);
    }

    private static boolean free(NearbyWords around, int i, NumberRun run, int group) {
        int end = run.end[group];
        String text = around.text;
        if (end < text.length() && Letters.letterOrDigit(text.charAt(end)) || around.inPath(i)) {
            return false;
        }
        if (end + 1 < text.length() && "-_".indexOf(text.charAt(end)) >= 0 && Ascii.digit(text.charAt(end + 1))) {
            return false;
        }
        int count = run.upTo[group];
        if (count == SHORTEST) {
            return around.says(i, NearbyWords.CARD) && !Identifiers.tradeItem(run, count);
        }
        return group > 0 || !around.says(i, NearbyWords.IDENTIFIER);
    }

    private static boolean issued(int[] d, int count) {
        int two = d[0] * 10 + d[1];
        int four = two * 100 + d[2] * 10 + d[3];
        return switch (d[0]) {
            case 2 -> count == 16 && (four >= 2221 && four <= 2720 || four >= 2200 && four <= 2204);
            case 3 ->
                two == 34 || two == 37
                        ? count == 15
                        : two == 35
                                ? count == 16 && four >= 3528 && four <= 3589
                                : count == 14 && (two == 36 || two >= 38 || four <= 3059);
            case 4 -> count == 13 || count == 16 || count == 19;
            case 5 -> two >= 51 && two <= 55 ? count == 16 : (two == 50 || two >= 56) && count >= 16 && two != 59;
            default -> count >= 16 && two != 61 && two != 66 && two != 68 && two != 69;
        };
    }

    private static boolean luhn(int[] digits, int count) {
        int sum = 0;
        for (int k = 0; k < count; k++) {
            int digit = digits[count - 1 - k];
            int doubled = k % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
