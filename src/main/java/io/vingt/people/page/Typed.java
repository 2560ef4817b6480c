package io.vingt.people.page;

import io.vingt.kernel.BadInput;
import java.math.BigDecimal;

/** Numbers as people type them in English and French, and as a field shows them. */
public final class Typed {

    private static final String NOISE = "[\\s\\u00a0\\u202f\\u2009'’€$£¥×÷]";

    private Typed() {}

    /** @return null where there is no number */
    public static Double number(String typed) {
        if (typed == null) return null;
        String bare = typed.replaceAll(NOISE, "").replace('−', '-');
        boolean comma = bare.indexOf('.') < 0 && bare.matches("-?\\d*,\\d+");
        String plain = comma ? bare.replace(',', '.') : bare.replace(",", "");
        return plain.matches("-?\\d{0,15}(\\.\\d{1,15})?") && !plain.isEmpty() ? Double.valueOf(plain) : null;
    }

    /** @throws BadInput where there is no number, naming the field */
    public static double number(String field, String typed) {
        Double number = number(typed);
        if (number == null) throw new BadInput(field, "notANumber");
        return number;
    }

    /** As a field shows it, with the language's decimal sign. */
    public static String shown(Double value, String language) {
        String plain = plain(value);
        return "fr".equals(language) ? plain.replace('.', ',') : plain;
    }

    /** As scripts read it. */
    public static String plain(Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
