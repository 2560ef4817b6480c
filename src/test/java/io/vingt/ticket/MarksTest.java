package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.ticket.Doubt.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static final DraftContent TEXT = new DraftContent(
            "Viewport too small",
            "The viewports differ; the “Viewport” of an iPhone\u00a0SE is 320 px.",
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    @ParameterizedTest
    @ValueSource(strings = {"viewport", "VIEWPORT", " “viewport” ", "viewport?"})
    void findsAWholeWordWhateverItsCaseAndWhatWrapsIt(String word) {
        assertEquals(List.of(new Mark("title", 0, 8), new Mark("insight", 27, 35)), Marks.of(word, TEXT));
    }

    @Test
    void findsSomeWordsAcrossAnyBlank() {
        assertEquals(List.of(new Mark("insight", 43, 52)), Marks.of("iphone SE", TEXT));
    }

    @Test
    void findsAPartOfAWordWhereItIsNoWholeOne() {
        assertEquals(List.of(new Mark("title", 0, 4)), Marks.of("view", TEXT).subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "“”", "keyboard", "<b>", "${7*7}"})
    void findsNothingWhereThereIsNothing(String word) {
        assertEquals(List.of(), Marks.of(word, TEXT));
    }
}
