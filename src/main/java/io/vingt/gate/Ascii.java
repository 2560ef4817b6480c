package io.vingt.gate;

/** Questions about plain characters that several scanners ask. */
final class Ascii {
    private Ascii() {}

    static boolean letterOrDigit(char c) {
        return letter(c) || digit(c);
    }

    static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean hex(int c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean startsAddress(String text, int i) {
        return starts(text, i, "http://") || starts(text, i, "https://") || starts(text, i, "www.");
    }

    static boolean starts(String text, int i, String lower) {
        if (i + lower.length() > text.length()) {
            return false;
        }
        for (int k = 0; k < lower.length(); k++) {
            char c = text.charAt(i + k);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lower.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** An emoji or pictograph; arrows and typographic signs are none. */
    static boolean emoji(int cp) {
        return cp >= 0x1F000 && cp <= 0x1FAFF && (cp < 0x1F3FB || cp > 0x1F3FF)
                || cp >= 0x2600 && cp <= 0x27BF && !(cp >= 0x2794 && cp <= 0x27AF)
                || cp == 0x2B50
                || cp == 0x2B55
                || cp == 0x231A
                || cp == 0x231B
                || cp == 0x23F0
                || cp == 0x23F3;
    }

    /** Han and Kana: one sign at a time, without blanks between words. */
    static boolean ideograph(int cp) {
        return cp >= 0x3040 && cp <= 0x30FF
                || cp >= 0x3400 && cp <= 0x4DBF
                || cp >= 0x4E00 && cp <= 0x9FFF
                || cp >= 0xF900 && cp <= 0xFAFF
                || cp >= 0xFF66 && cp <= 0xFF9F
                || cp >= 0x20000 && cp <= 0x3134F;
    }
}
