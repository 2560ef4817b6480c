package io.vingt.gate;

/**
 * Reads numbers of data files. Up to fifteen digits and powers of ten up to 22 are exact, so that a division or product of the two is
 * what {@code Double.parseDouble} gives, on every machine and without the tables that it would bring into the browser.
 */
final class Decimals {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_TENS = 22;

    private Decimals() {}

    /** @throws NumberFormatException if the text is no number such as "12", "0.95", "-3" or "1e12", or a longer one */
    static double of(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        int end = e < 0 ? text.length() : e;
        double digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (Ascii.digit(c)) {
                digits = digits * 10 + (c - '0');
                count += digits > 0 ? 1 : 0;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                throw new NumberFormatException(text);
            }
        }
        int tens = (e < 0 ? 0 : Integer.parseInt(text.substring(e + 1))) - Math.max(0, decimals);
        if (end == at || count > MOST_DIGITS || tens > MOST_TENS || tens < -MOST_TENS) {
            throw new NumberFormatException(text);
        }
        double value = tens < 0 ? digits / power(-tens) : digits * power(tens);
        return at > 0 ? -value : value;
    }

    private static double power(int tens) {
        double power = 1;
        for (int i = 0; i < tens; i++) {
            power *= 10;
        }
        return power;
    }
}
