package io.vingt.it;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an estimate came to, in every rounding and notation that a page or an answer might tell it in. */
final class Figures {

    private static final List<String> NAMES =
            List.of("countedEurPerYear", "customerEurPerYear", "companyEurPerYear", "expectedDays", "eurPerYearPerDay");

    private record Figure(String what, Pattern told) {}

    private final List<Figure> figures = new ArrayList<>();

    /** @param made the estimate as its author's ticket shows it */
    Figures(JsonObject made) {
        for (String name : NAMES) add(name, made.getJsonNumber(name).bigDecimalValue());
        add("ratio", ratio(made.getJsonNumber("customerEurPerYear"), made.getJsonNumber("companyEurPerYear")));
    }

    private static BigDecimal ratio(jakarta.json.JsonNumber a, jakarta.json.JsonNumber b) {
        return BigDecimal.valueOf(a.doubleValue() / (a.doubleValue() + b.doubleValue()));
    }

    private void add(String name, BigDecimal exact) {
        for (int digits = 3; digits <= 8; digits++) {
            String plain =
                    exact.round(new MathContext(digits)).stripTrailingZeros().toPlainString();
            if (plain.replaceAll("\\D", "").replaceAll("^0+", "").length() < 3) continue;
            String cut = digits > 5 ? "" : "(?![0-9])";
            figures.add(new Figure(name, Pattern.compile("(?<![0-9.:-])(?<![0-9],)" + grouped(plain) + cut)));
        }
    }

    /** 122,000.5 and 122 000,5 as well. */
    private static String grouped(String plain) {
        String whole = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) pattern.append("[,.’\\s\u00a0\u202f]?");
            pattern.append(whole.charAt(i));
        }
        String rest = plain.substring(whole.length());
        return pattern + (rest.isEmpty() ? "" : "[.,]" + rest.substring(1));
    }

    /** @return which figure a text tells, empty for none */
    String toldBy(String text) {
        for (Figure figure : figures) {
            var found = figure.told().matcher(text);
            if (found.find()) return figure.what() + " as " + found.group();
        }
        return "";
    }
}
