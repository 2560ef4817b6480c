package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class LettersTest {
    @Test
    @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_18)
    void agreesWithTheJavaThatKnowsUnicode13() {
        assertEquals(
                0,
                differing().count(),
                () -> differing().mapToObj(Integer::toHexString).limit(20).toList() + "");
    }

    @Test
    void knowsTheAlphabetsOfTheGate() {
        "aZéßœÑдΩ漢ひ한".codePoints().forEach(cp -> assertTrue(Letters.letter(cp), Integer.toHexString(cp)));
        "09٣".codePoints().forEach(cp -> assertTrue(Letters.digit(cp) && Letters.letterOrDigit(cp)));
        "_-’ \u00a0€→½".codePoints().forEach(cp -> assertFalse(Letters.letterOrDigit(cp), Integer.toHexString(cp)));
    }

    @Test
    void makesCapitalsSmall() {
        assertTrue(Letters.capital('É'));
        assertEquals('é', Letters.small('É'));
        assertEquals('é', Letters.small('é'));
        assertEquals('ÿ', Letters.small('Ÿ'));
        assertEquals(0x10428, Letters.small(0x10400));
    }

    @Test
    void takesAnyNumber() {
        assertFalse(Letters.letter(-1) || Letters.letter(Integer.MAX_VALUE));
        assertEquals(Integer.MAX_VALUE, Letters.small(Integer.MAX_VALUE));
    }

    private static IntStream differing() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(cp -> Letters.letter(cp) != Character.isLetter(cp)
                        || Letters.digit(cp) != Character.isDigit(cp)
                        || Letters.letterOrDigit(cp) != Character.isLetterOrDigit(cp)
                        || Letters.capital(cp) != Character.isUpperCase(cp)
                        || Letters.small(cp) != Character.toLowerCase(cp));
    }
}
