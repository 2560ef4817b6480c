package io.vingt.gate;

/** What one sees nothing of: every kind of blank, no-break ones too, alike on every machine. */
final class Blanks {
    private Blanks() {}

    static boolean is(int cp) {
        return cp <= ' '
                || cp == 0x85
                || cp == 0xA0
                || cp == 0x1680
                || cp >= 0x2000 && cp <= 0x200B
                || cp == 0x2028
                || cp == 0x2029
                || cp == 0x202F
                || cp == 0x205F
                || cp == 0x3000
                || cp == 0xFEFF;
    }

    static boolean only(String text) {
        return stripped(text).isEmpty();
    }

    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
