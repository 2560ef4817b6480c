package io.vingt.gate;

import java.util.HashMap;
import java.util.Map;

/** Finds bank accounts: a country of the IBAN registry, exactly its length, remainder 1 of 97 (ISO 13616), digits for a third at least. */
final class Ibans {
    private static final String LENGTHS =
            "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29"
                    + "ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25"
                    + "MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23"
                    + "ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

    private static final Map<String, Integer> LENGTH = new HashMap<>();

    static {
        for (int i = 0; i < LENGTHS.length(); i += 4) {
            LENGTH.put(LENGTHS.substring(i, i + 2), Integer.valueOf(LENGTHS.substring(i + 2, i + 4)));
        }
    }

    private static final int WIDEST_GAP = 3;

    private Ibans() {}

    /** One past the account number that begins at {@code i}, else -1. */
    static int end(String text, int i) {
        int length = opens(text, i) ? length(text, i) : 0;
        if (length == 0) {
            return -1;
        }
        int head = remainder(
                remainder(remainder(remainder(0, text.charAt(i)), text.charAt(i + 1)), text.charAt(i + 2)),
                text.charAt(i + 3));
        int body = 0;
        int digits = 0;
        int at = i + 4;
        for (int count = 4; count < length; count++) {
            at = next(text, at);
            if (at < 0) {
                return -1;
            }
            body = remainder(body, text.charAt(at));
            digits += Ascii.digit(text.charAt(at)) ? 1 : 0;
            at++;
        }
        int power = 1_000_000 % 97;
        boolean valid = (body * power + head) % 97 == 1 && digits * 3 >= length - 4;
        return valid && ends(text, at) ? at : -1;
    }

    private static boolean opens(String text, int i) {
        return i + 15 <= text.length()
                && Ascii.letter(text.charAt(i))
                && Ascii.letter(text.charAt(i + 1))
                && Ascii.digit(text.charAt(i + 2))
                && Ascii.digit(text.charAt(i + 3));
    }

    private static int length(String text, int i) {
        char[] country = {capital(text.charAt(i)), capital(text.charAt(i + 1))};
        return LENGTH.getOrDefault(new String(country), 0);
    }

    private static char capital(char c) {
        return c >= 'a' ? (char) (c - 32) : c;
    }

    /** Where the next letter or digit stands, past blanks and at most one other sign, or -1. */
    private static int next(String text, int from) {
        int at = from;
        int signs = 0;
        while (at < text.length() && at - from <= WIDEST_GAP && !Ascii.letterOrDigit(text.charAt(at))) {
            char sign = NumberRun.plain(text.charAt(at));
            signs += sign == ' ' ? 0 : 1;
            if (sign == 0 || signs > 1) {
                return -1;
            }
            at++;
        }
        return at < text.length() && Ascii.letterOrDigit(text.charAt(at)) ? at : -1;
    }

    /** Nothing follows that makes a longer name of it, such as a host's. */
    private static boolean ends(String text, int at) {
        return at >= text.length() || !Letters.letterOrDigit(text.charAt(at)) && !Identifiers.joinedAfter(text, at);
    }

    private static int remainder(int before, char c) {
        if (Ascii.digit(c)) {
            return (before * 10 + c - '0') % 97;
        }
        return (before * 100 + (c >= 'a' ? c - 'a' : c - 'A') + 10) % 97;
    }
}
