package io.vingt.ticket.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "\uff1d1+1",
                "=HYPERLINK(\"http://x\")"
            })
    void noTextBecomesAFormula(String text) {
        assertTrue(Csv.cell(text).startsWith("\"'"), Csv.cell(text));
    }

    @Test
    void quotesByRfc4180() {
        StringWriter out = new StringWriter();
        new Csv(new PrintWriter(out)).row("a,b", "say \"no\"", "two\nlines", "", null, "é");
        assertEquals("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"\",,\"é\"\r\n", out.toString());
    }

    @Test
    void numbersStayNumbers() {
        assertEquals("-2.5", Csv.cell(-2.5));
        assertEquals("118", Csv.cell(118L));
    }
}
