package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.gate.Consequences.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequencesTest {

    private static final Consequences TWO =
            Consequences.parse("[weights]\nquote = 41\n\n[consequences]\n300 = 41 142\n325 =  50\t130\n");

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "200, 300", "300, 300", "312, 300", "313, 325", "325, 325", "990, 1000", "1000, 1000"
    })
    void saysTheNearestMeasuredRow(int threshold, int row) {
        assertEquals(row, TWO.at(threshold).orElseThrow().threshold());
    }

    @Test
    void readsWhatTheTrainerWrites() {
        assertEquals(Optional.of(new Row(300, 41, 142)), TWO.at(300));
        Consequences file = Consequences.parse(LabelledCase.resource("score.txt"));
        assertEquals(41, file.rows().size());
    }

    @Test
    void nothingIsRefusedAtNoneAndNothingPassesAtAll() {
        assertEquals(Optional.of(new Row(0, 0, 1000)), TWO.at(0));
        assertEquals(Optional.of(new Row(1000, 1000, 0)), TWO.at(1000));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "[weights]\nquote = 41\n",
                "[consequences]\n300 = 41\n",
                "[consequences]\n300 = 41 -2\n1001 = 1 2\n",
                "[consequences]\nabc = 1 2\n = 1 2\n99999999999 = 1 2\n5 = 1 2 3\n"
            })
    void knowsNothingWhereNothingWasMeasured(String score) {
        Consequences none = Consequences.parse(score);
        assertEquals(Optional.empty(), none.at(300));
        assertEquals(List.of(), none.rows());
    }
}
