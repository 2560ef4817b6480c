package io.vingt.ticket.api;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front; a
 * number stays a number.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20";

    private final PrintWriter out;

    Csv(PrintWriter out) {
        this.out = out;
    }

    void row(Object... cells) {
        out.print(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")));
        out.print("\r\n");
    }

    static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof Number) return value.toString();
        String text = value.toString();
        boolean risky = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (risky ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
