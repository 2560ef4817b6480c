package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign that keeps formulas asleep is no part of a text, whoever put it there. */
class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'<Checkout> fails|<Checkout> fails",
                "';semi|;semi",
                "'≤ 3 clicks|≤ 3 clicks",
                "'=1+1|=1+1",
                "'@home|@home",
                "'＜wide＞|＜wide＞",
                "'quoted'|'quoted'",
                "it's|it's"
            })
    void theGuardOfOtherTrackersIsTakenOff(String cell, String text) {
        assertEquals(text, CellText.plain(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>", "'<b>", "''<b>", "=1", "'=1", "''=1", ";x", "';x", "'a", "", "'", "−3", "× 2", "'× 2"})
    void whatGoesOutComesBackAsItWas(String text) {
        assertEquals(text, CellText.plain(CellText.safe(text)));
    }
}
