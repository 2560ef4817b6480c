package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PII-01 on a table of data and of what only looks like it, in five languages. */
class PersonalDataTest {
    record Row(String kind, String language, String marked) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ", 3);
            return new Row(cells[0], cells[1], cells[2].replace('␣', '\u00a0').replace('⍽', '\u202f'));
        }

        String text() {
            return marked.replace("{", "").replace("}", "");
        }

        List<String> data() {
            List<String> data = new ArrayList<>();
            for (int from = marked.indexOf('{'); from >= 0; from = marked.indexOf('{', from + 1)) {
                data.add(marked.substring(from + 1, marked.indexOf('}', from)));
            }
            return data;
        }
    }

    static Stream<Row> rows() {
        return LabelledCase.resource("personal_data.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void marksExactlyWhatBelongsToSomebody(Row row) {
        Draft draft = new Draft(null, row.text(), null, row.language(), null, null, null, null);
        List<String> marked = new ArrayList<>();
        for (Finding finding : Gates.judge(draft).findings()) {
            if (finding.rule().equals("PII-01")) {
                assertEquals(Level.BLOCK, finding.level());
                marked.add(Gates.under(finding, row.text()));
            }
        }
        assertEquals(row.data(), marked);
    }
}
