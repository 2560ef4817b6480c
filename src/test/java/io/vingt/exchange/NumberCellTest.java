package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read as it was meant, or not at all: never a thousand times too small or too large. */
class NumberCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16224|16224",
                "16224.0|16224",
                "1.0E7|10000000",
                "2,5|2.5",
                "-3,25|-3.25",
                "−3|-3",
                "1 234,5|1234.5",
                "1\u202f234|1234",
                "1'234.5|1234.5",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "12.500,00|12500",
                "0.125|0.125",
                "0,125|0.125",
                "1234.500|1234.5",
                "12.5000|12.5",
                "9 €|9"
            })
    void whatCanBeOneNumberOnlyIsRead(String cell, double number) {
        assertEquals(number, NumberCell.read(cell, Decimals.UNKNOWN).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a few",
                "1.2.3",
                "1-2",
                "NaN",
                "Infinity",
                "0x10",
                "1e9999x",
                "--1",
                "12,3,4",
                "1,234.567,8",
                "1.23,456.7",
                ",5",
                "5,",
                "1.234,567.8",
                "٣"
            })
    void whatIsNoNumberIsNone(String cell) {
        assertNull(NumberCell.read(cell, Decimals.UNKNOWN).value());
        assertFalse(NumberCell.read(cell, Decimals.UNKNOWN).ambiguous());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.500|12500|12.5",
                "1,234|1.234|1234",
                "125.000|125000|125",
                "-1.500|-1500|-1.5",
                "999,999|999.999|999999"
            })
    void whatMayBeTwoIsReadByWhatItsFileProvesAndElseNotAtAll(String cell, double comma, double point) {
        assertTrue(NumberCell.read(cell, Decimals.UNKNOWN).ambiguous());
        assertNull(NumberCell.read(cell, Decimals.UNKNOWN).value());
        assertEquals(comma, NumberCell.read(cell, Decimals.COMMA).value());
        assertEquals(point, NumberCell.read(cell, Decimals.POINT).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMA|12.500 1,5",
                "COMMA|1.234.567 2",
                "COMMA|1.234,50 12.500",
                "COMMA|0,125",
                "POINT|12.500 0.25",
                "POINT|1,234,567",
                "POINT|1,234.50",
                "POINT|16224.0 1.125",
                "UNKNOWN|12.500 3 a-few",
                "UNKNOWN|1,5 2.5",
                "UNKNOWN|1,234 5,678"
            })
    void aFileProvesItsSignByTheNumbersThatLeaveNoDoubt(Decimals sign, String cells) {
        assertEquals(sign, Decimals.of(Arrays.stream(cells.split(" "))));
    }
}
