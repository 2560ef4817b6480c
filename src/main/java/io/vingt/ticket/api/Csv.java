package io.vingt.ticket.api;

import io.vingt.ticket.CellText;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front; a
 * number stays a number.
 */
final class Csv {

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
        return '"' + CellText.safe(value.toString()).replace("\"", "\"\"") + '"';
    }
}
