package io.vingt.search;

import io.vingt.world.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is looked for, or filed and made comparable, twice as much of it takes twice the time. */
class TextGrowthTest {

    private static final int LONGEST = 1 << 18;

    @Test
    void wordsAreTakenInLinearTime() {
        Growth.isLinear("words", LONGEST, PlainWords::of);
        Growth.isLinear("words as typed", LONGEST, PlainWords::asTyped);
        Growth.isLinear("shingles", LONGEST, text -> Shingles.of(PlainWords.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "sv", "de", "es", "xx"})
    void stemsAreTakenInLinearTime(String language) {
        Growth.isLinear("stems of " + language, LONGEST, text -> Stems.of(language, text));
    }
}
