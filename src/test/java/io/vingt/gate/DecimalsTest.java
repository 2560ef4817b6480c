package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimals read a number as Java does. */
class DecimalsTest {

    @Property
    void readsWhatJavaReads(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 15) int decimals,
            @ForAll @IntRange(min = -7, max = 22) int tens) {
        String plain = java.math.BigDecimal.valueOf(digits, decimals).toPlainString();
        assertEquals(Double.parseDouble(plain), Decimals.of(plain));
        String scaled = Long.toString(digits) + "e" + tens;
        assertEquals(Double.parseDouble(scaled), Decimals.of(scaled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "twenty", "1.2.3", "1e", "1e23", "1234567890123456", "20 s"})
    void refusesWhatIsNoNumber(String text) {
        assertThrows(NumberFormatException.class, () -> Decimals.of(text));
    }
}
