package io.vingt.merchant.address;

/** What may be kept of a value in an address: never what could be a key, a session or a person. */
final class Secrets {

    private static final int LONGEST = 80;
    private static final int LONGEST_NUMBER = 13;
    private static final int TOKEN = 16;
    private static final int LEAST_TURNS = 5;

    private Secrets() {}

    /** Letters, digits and what joins them; no long number, nothing that looks drawn by lot. */
    static boolean canBeKept(String value) {
        if (value.isEmpty() || value.length() > LONGEST || isUuid(value)) return false;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            boolean within = i < value.length() && Character.isLetterOrDigit(value.charAt(i));
            if (within) continue;
            if (i < value.length() && "-_.~/:,".indexOf(value.charAt(i)) < 0) return false;
            if (isDrawn(value, from, i)) return false;
            from = i + 1;
        }
        return true;
    }

    /** Words change between letters and digits, or from small letters to capitals, far less often than tokens. */
    private static boolean isDrawn(String value, int from, int to) {
        int turns = 0;
        int digits = Character.isDigit(value.charAt(Math.min(from, value.length() - 1))) ? 1 : 0;
        for (int i = from + 1; i < to; i++) {
            char before = value.charAt(i - 1);
            char here = value.charAt(i);
            if (Character.isDigit(here)) digits++;
            boolean turns1 = Character.isDigit(before) != Character.isDigit(here);
            boolean rises = Character.isLowerCase(before) && Character.isUpperCase(here);
            if (turns1 || rises) turns++;
        }
        int length = to - from;
        return digits > LONGEST_NUMBER || length >= TOKEN && turns >= LEAST_TURNS && turns * 4 >= length;
    }

    private static boolean isUuid(String value) {
        if (value.length() != 36) return false;
        for (int i = 0; i < 36; i++) {
            char c = value.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0) return false;
        }
        return true;
    }
}
