package io.vingt.estimate;

/**
 * Figures as they are read in English and French, with the company's currency. Spaces inside a figure do not break.
 *
 * <p>Rounds half up to significant digits; trailing zeros are dropped, cents come in pairs.
 */
public final class Figures {
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';
    private static final char MINUS = '\u2212';
    private static final int SHOWN = 2;

    private final boolean french;
    private final String symbol;

    private Figures(boolean french, String symbol) {
        this.french = french;
        this.symbol = symbol;
    }

    /** Figures for a language ("fr..." is French, everything else English) and an ISO 4217 currency code. */
    public static Figures of(String language, String currency) {
        return new Figures(isFrench(language), symbol(currency));
    }

    static boolean isFrench(String language) {
        return language != null && language.length() >= 2 && "fr".equalsIgnoreCase(language.substring(0, 2));
    }

    /** An amount to two significant digits: "€60,000", "60 000 €". */
    public String rough(double amount) {
        return amount(amount, SHOWN);
    }

    /** An amount to the whole unit, or to two digits below ten: "€178,464". */
    public String whole(double amount) {
        return money(Decimal.whole(amount));
    }

    /** An amount to so many significant digits, 1 to 15. */
    public String amount(double amount, int digits) {
        return money(Decimal.of(amount, digits));
    }

    /** A plain number to so many significant digits, 1 to 15: "16,000", "16 000". */
    public String number(double value, int digits) {
        return plain(Decimal.of(value, digits));
    }

    /** A plain number with all the digits that it has, 15 at most. */
    public String number(double value) {
        return number(value, Decimal.MOST_DIGITS);
    }

    /** Days to two significant digits: "2 days", "0.65 day", "1,3 jour". */
    public String days(double days) {
        return days(days, SHOWN);
    }

    /** Days to so many significant digits. */
    public String days(double days, int digits) {
        Decimal shown = Decimal.of(days, digits);
        double value = shown.value();
        boolean one = french ? value < 2 : value <= 1;
        return plain(shown) + space() + (french ? one ? "jour" : "jours" : one ? "day" : "days");
    }

    /** A share of 1 as whole percent: "70 %". */
    public String percent(double share) {
        return plain(Decimal.of(StrictMath.floor(share * 100 + 0.5), Decimal.MOST_DIGITS)) + NO_BREAK + "%";
    }

    /** Seconds, whole from ten on, else to a tenth where it has one: "9 s", "9,1 s". */
    public String seconds(double seconds) {
        double shown = seconds < 10 ? StrictMath.floor(seconds * 10 + 0.5) / 10 : StrictMath.floor(seconds + 0.5);
        return number(shown) + NO_BREAK + "s";
    }

    /** Minutes and seconds: "3 min 10 s", "50 s". */
    public String clock(int seconds) {
        String rest = seconds % 60 + String.valueOf(NO_BREAK) + "s";
        if (seconds < 60) return rest;
        String minutes = seconds / 60 + String.valueOf(NO_BREAK) + "min";
        return seconds % 60 == 0 ? minutes : minutes + NO_BREAK + rest;
    }

    String money(Decimal amount) {
        boolean below = amount.mantissa() < 0;
        String digits = digits(new Decimal(StrictMath.abs(amount.mantissa()), amount.exponent()), true);
        String sign = below ? String.valueOf(MINUS) : "";
        if (french) {
            return sign + digits + NO_BREAK + symbol;
        }
        return sign + symbol + (Character.isLetter(symbol.charAt(0)) ? String.valueOf(NO_BREAK) : "") + digits;
    }

    String plain(Decimal number) {
        String digits = digits(new Decimal(StrictMath.abs(number.mantissa()), number.exponent()), false);
        return number.mantissa() < 0 ? MINUS + digits : digits;
    }

    private String digits(Decimal number, boolean cents) {
        String all = Long.toString(number.mantissa());
        int behind = StrictMath.max(0, -number.exponent());
        StringBuilder text = new StringBuilder(all);
        for (int i = 0; i < number.exponent(); i++) {
            text.append('0');
        }
        while (text.length() <= behind) {
            text.insert(0, '0');
        }
        int point = text.length() - behind;
        if (behind > 0) {
            text.insert(point, french ? ',' : '.');
            if (cents && behind == 1) {
                text.append('0');
            }
        }
        for (int at = point - 3; at > 0; at -= 3) {
            text.insert(at, french ? NARROW_NO_BREAK : ',');
        }
        return text.toString();
    }

    private char space() {
        return french ? NO_BREAK : ' ';
    }

    private static String symbol(String currency) {
        String code = currency == null || currency.isEmpty() ? "EUR" : currency;
        return switch (code) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> code;
        };
    }
}
