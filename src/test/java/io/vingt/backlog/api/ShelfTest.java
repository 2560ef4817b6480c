package io.vingt.backlog.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Shelf shelf = new Shelf();

    @Test
    void givesBackWhatWasKeptForThatEditionOnly() {
        KeptAnswer first = answer(10);
        shelf.keep("en?", 7, first);
        assertSame(first, shelf.find("en?", 7));
        assertNull(shelf.find("en?", 8));
        assertNull(shelf.find("fr?", 7));
    }

    @Test
    void aNewerEditionTakesThePlaceOfTheOlder() {
        shelf.keep("en?", 7, answer(10));
        KeptAnswer second = answer(10);
        shelf.keep("en?", 8, second);
        assertSame(second, shelf.find("en?", 8));
        assertNull(shelf.find("en?", 7));
        assertEquals(1, shelf.size());
    }

    @Test
    void holdsSoManyAndLetsGoWhatNobodyWantedForLongest() {
        for (int i = 0; i < Shelf.MOST; i++) shelf.keep("k" + i, 1, answer(10));
        shelf.find("k0", 1);
        shelf.keep("one more", 1, answer(10));
        assertEquals(Shelf.MOST, shelf.size());
        assertNull(shelf.find("k1", 1));
        assertEquals(10 + 10 / 3, shelf.find("k0", 1).size());
    }

    @Test
    void holdsSoManyBytes() {
        int each = 1 << 20;
        for (int i = 0; i < 100; i++) shelf.keep("k" + i, 1, answer(each));
        assertEquals(Shelf.MOST_BYTES / (each + each / 3), shelf.size());
    }

    private static KeptAnswer answer(int bytes) {
        return new KeptAnswer("application/json", "\"b1-en\"", new byte[bytes]);
    }
}
