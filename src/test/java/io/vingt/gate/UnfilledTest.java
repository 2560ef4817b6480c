package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RES-01 on brackets and blanks that were left unfilled and on those that are names, quotations and pauses. */
class UnfilledTest {
    record Row(String kind, String field, String marked) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ", 3);
            return new Row(cells[0], cells[1], cells[2]);
        }

        String text() {
            return marked.replace("⟦", "").replace("⟧", "");
        }

        List<String> unfilled() {
            List<String> found = new ArrayList<>();
            for (int from = marked.indexOf('⟦'); from >= 0; from = marked.indexOf('⟦', from + 1)) {
                found.add(marked.substring(from + 1, marked.indexOf('⟧', from)));
            }
            return found;
        }
    }

    static Stream<Row> rows() {
        return LabelledCase.resource("unfilled.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void marksExactlyWhatWasLeftUnfilled(Row row) {
        Verdict verdict = row.field().equals("fix") ? Gates.fix(row.text()) : Gates.insight(row.text());
        List<String> marked = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            if (finding.rule().equals("RES-01")) {
                assertEquals(row.kind().equals("blank"), finding.message().startsWith("The blanks"));
                marked.add(Gates.under(finding, row.text()));
            }
        }
        assertEquals(row.unfilled(), marked);
    }
}
