package io.vingt.gate;

/**
 * What reading costs, in letters (science §1.2); the figures come from gate.txt.
 *
 * @param cap most letters that one part of a token costs
 * @param codeLetter letters that a letter or digit of code costs
 * @param shortDigit letters that a digit of a number with few significant digits costs
 * @param longDigit the same for longer numbers
 * @param shortNumber most significant digits of a short number
 */
record Charges(double cap, double codeLetter, double shortDigit, double longDigit, int shortNumber) {

    double code(int letters) {
        return Math.min(cap, letters * codeLetter);
    }

    /** A fenced line's letters, or -1 for an empty line. */
    double code(String text, int from, int to) {
        int letters = 0;
        boolean blank = true;
        for (int i = from; i < to; i++) {
            letters += Letters.letterOrDigit(text.charAt(i)) ? 1 : 0;
            blank &= text.charAt(i) <= ' ';
        }
        return blank ? -1 : letters * codeLetter;
    }

    double number(String text, int from, int to) {
        int digits = 0;
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (Letters.digit(text.charAt(i))) {
                if (text.charAt(i) != '0') {
                    first = first < 0 ? digits : first;
                    last = digits;
                }
                digits++;
            }
        }
        int significant = first < 0 ? 1 : last - first + 1;
        return Math.min(cap, digits * (significant <= shortNumber ? shortDigit : longDigit));
    }

    /** A word's letters; the cap holds for each part between underscores and case changes. */
    double word(String text, int from, int to, int mark) {
        boolean code = (mark & Marks.CODE) != 0 || underscored(text, from, to);
        double weight = code ? codeLetter : 1;
        double sum = 0;
        double part = 0;
        boolean lower = false;
        int i = from;
        while (i < to) {
            int cp = text.codePointAt(i);
            boolean upper = Letters.capital(cp);
            if (cp == '_' || upper && lower) {
                sum += Math.min(cap, part);
                part = 0;
            }
            part += Letters.letterOrDigit(cp) ? weight : 0;
            lower = !upper && Letters.letter(cp);
            i += Character.charCount(cp);
        }
        return sum + Math.min(cap, part);
    }

    private static boolean underscored(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '_') {
                return true;
            }
        }
        return false;
    }
}
