package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report adds for engineers is told apart from the reporter's words and steps. */
class SightingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“1. Checkout · Nordic”/iPhone · 390 × 844/1. Type 123 45/2. Press Pay|Type 123 45/Press Pay",
                "“1. Checkout”/iPhone|''",
                "1. Checkout · Nordic/iPhone · 390 × 844/S2/1. Type 123 45/2. Press Pay|Type 123 45/Press Pay",
                "iPhone/1. Type 123 45/2. 2. Press Pay/error: 3. no such host|Type 123 45/2. Press Pay",
                "1. Type 123 45/2. Press Pay/https://nordic.example/rates → 500/3. of something else|Type 123 45/Press Pay",
                "iPhone|''"
            })
    void stepsAreAsGivenWhateverThePageIsCalled(String facts, String steps) {
        assertEquals(
                steps.replace('/', '\n'),
                Sighting.steps(facts.replace("//", "\u0000").replace('/', '\n').replace("\u0000", "//")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pay is grey./boutique-des-cafés.example~fr · iPhone|boutique-des-cafés.example~fr",
                "Pay is grey./xn--boutique-des-cafs-qtb.example~fr · iPhone|boutique-des-cafés.example~fr",
                "Pay is grey./https:~~boutique-des-cafés.example~fr|boutique-des-cafés.example~fr"
            })
    void thePlaceIsNotToldHoweverItIsWritten(String words, String place) {
        String text = words.replace('/', '\n').replace('~', '/');
        assertEquals("Pay is grey.", Sighting.without(text, place.replace('~', '/'), "iPhone"));
    }
}
