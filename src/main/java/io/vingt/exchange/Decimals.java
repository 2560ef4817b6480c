package io.vingt.exchange;

import java.util.stream.Stream;

/** Which sign a file writes before decimals, as far as its numbers prove it. */
enum Decimals {
    COMMA,
    POINT,
    UNKNOWN;

    /** @param cells of all columns that hold numbers */
    static Decimals of(Stream<String> cells) {
        Decimals[] proven = {null};
        boolean[] mixed = {false};
        cells.map(NumberCell::proof).filter(one -> one != UNKNOWN).forEach(one -> {
            mixed[0] |= proven[0] != null && proven[0] != one;
            proven[0] = one;
        });
        return mixed[0] || proven[0] == null ? UNKNOWN : proven[0];
    }

    char sign() {
        return this == COMMA ? ',' : '.';
    }
}
