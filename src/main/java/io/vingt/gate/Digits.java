package io.vingt.gate;

/** Recognises numbers that belong to a person; every look ahead stops after the longest such number. */
final class Digits {
    private static final int LONGEST_ACCOUNT = 34;

    private Digits() {}

    /** One past a payment card number that begins at {@code i}: known prefix, issuer's length, Luhn's check; else -1. */
    static int card(String text, int i) {
        int[] digits = new int[20];
        int count = 0;
        int at = i;
        if (!Ascii.digit(text.charAt(i))) {
            return -1;
        }
        while (at < text.length() && count < 20 && Ascii.digit(text.charAt(at))) {
            digits[count++] = text.charAt(at) - '0';
            at++;
            boolean groupEnds = at >= text.length() || !Letters.letterOrDigit(text.charAt(at));
            if (groupEnds && count >= 13 && issued(digits, count) && luhn(digits, count)) {
                return at;
            }
            at = at + 1 < text.length() && separator(text.charAt(at)) && Ascii.digit(text.charAt(at + 1)) ? at + 1 : at;
        }
        return -1;
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '\u00a0' || c == '\u202f';
    }

    private static boolean issued(int[] d, int count) {
        int two = d[0] * 10 + d[1];
        return switch (d[0]) {
            case 2 -> count == 16 && two >= 22 && two <= 27;
            case 3 ->
                two == 34 || two == 37
                        ? count == 15
                        : two == 35 ? count == 16 : count == 14 && (two == 30 || two == 36 || two == 38);
            case 4 -> count == 13 || count == 16 || count == 19;
            case 5 -> count == 16 && two >= 51 && two <= 55;
            case 6 -> count >= 16 && count <= 19;
            default -> false;
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

    /** One past an IBAN that begins at {@code i}: two letters, two digits, groups, remainder 1 of 97; else -1. */
    static int account(String text, int i) {
        if (!opensAccount(text, i)) {
            return -1;
        }
        int head = mod(mod(mod(mod(0, text.charAt(i)), text.charAt(i + 1)), text.charAt(i + 2)), text.charAt(i + 3));
        int power = 1_000_000 % 97;
        int body = 0;
        int count = 4;
        int at = i + 4;
        while (at < text.length() && count < LONGEST_ACCOUNT) {
            char c = text.charAt(at);
            if (!Ascii.letterOrDigit(c)) {
                if (!separator(c) || at + 1 >= text.length() || !Ascii.letterOrDigit(text.charAt(at + 1))) {
                    return -1;
                }
                at++;
                continue;
            }
            body = mod(body, c);
            count++;
            at++;
            boolean ends = at >= text.length() || !Letters.letterOrDigit(text.charAt(at));
            if (ends && count >= 15 && (body * power + head) % 97 == 1) {
                return at;
            }
        }
        return -1;
    }

    private static boolean opensAccount(String text, int i) {
        return i + 15 <= text.length()
                && Ascii.letter(text.charAt(i))
                && Ascii.letter(text.charAt(i + 1))
                && Ascii.digit(text.charAt(i + 2))
                && Ascii.digit(text.charAt(i + 3));
    }

    private static int mod(int before, char c) {
        if (Ascii.digit(c)) {
            return (before * 10 + c - '0') % 97;
        }
        return (before * 100 + (c >= 'a' ? c - 'a' : c - 'A') + 10) % 97;
    }

    /** One past a phone number: "+" and 9 to 15 digits, ten digits from 0, or (555) 123-4567; else -1. */
    static int phone(String text, int i) {
        boolean plus = text.charAt(i) == '+';
        int at = plus ? i + 1 : i;
        int digits = 0;
        int groups = 0;
        int first = 0;
        int last = at;
        boolean dashed = false;
        while (at < text.length() && digits <= 16) {
            char c = text.charAt(at);
            if (Ascii.digit(c)) {
                groups += last == at && digits > 0 ? 0 : 1;
                digits++;
                first += groups == 1 ? 1 : 0;
                last = at + 1;
            } else if (!separator(c) && c != '(' && c != ')' || at - last > 1) {
                break;
            } else {
                dashed |= c == '-' || c == ')';
            }
            at++;
        }
        if (last < text.length() && Letters.letterOrDigit(text.charAt(last))) {
            return -1;
        }
        return plausible(text, i, plus, digits, groups, first, dashed, last) ? last : -1;
    }

    private static boolean plausible(
            String text, int i, boolean plus, int digits, int groups, int first, boolean dashed, int last) {
        if (plus) {
            return digits >= 9 && digits <= 15 && !text.startsWith("000", last - 3);
        }
        char opens = text.charAt(i);
        if (opens == '0') {
            return digits >= 9
                    && digits <= 11
                    && first >= 2
                    && text.charAt(i + 1) != '0'
                    && (groups > 1 || digits == 10);
        }
        return digits == 10 && groups == 3 && first == 3 && dashed;
    }
}
