package io.vingt.world;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GrowthTest {

    private int sum;

    @Test
    void findsWhatLooksAtEveryPairOfCharacters() {
        assertThrows(AssertionError.class, () -> Growth.isLinear("pairs", 1 << 18, this::pairs));
    }

    @Test
    void findsWhatStartsAgainAtEveryCharacter() {
        assertThrows(
                AssertionError.class,
                () -> Growth.isLinear("dots", 1 << 18, text -> (text + "x").replaceFirst("[.]+$", "")));
    }

    @Test
    void leavesAloneWhatGoesOverItOnce() {
        Growth.isLinear("once", 1 << 20, text -> sum += text.chars().sum());
    }

    private void pairs(String text) {
        for (int i = 0; i < text.length(); i++) for (int j = 0; j < text.length(); j++) sum += text.charAt(j);
    }
}
