package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.capture.Told;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.Slice;
import io.vingt.note.MyNotes.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one list of what a rep told merchants. */
class MyNotesTest {

    private static Slice<Row> page(Shop shop, String after, int limit) {
        return shop.world.in(() -> shop.world.a(MyNotes.class).page(shop.sara, after, limit));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasToldInPersonWaitsOnTheSameListUntilItIsFixed(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.hand();
            shop.toldInPerson(shop.ticket);
            shop.world.clock.pass(Duration.ofDays(9));
            Row waits = page(shop, null, 50).items().get(0);
            assertEquals(NoteState.TOLD, waits.state());
            assertEquals(Told.Way.IN_PERSON, waits.way());
            assertEquals("Nordic Outdoor", waits.company());
            assertEquals("nordic-outdoor.example/checkout", waits.page());
            assertEquals(
                    9,
                    Duration.between(waits.toldAt(), shop.world.clock.instant()).toDays());
            assertFalse(waits.byNote() || waits.withUs() || waits.pageOpen());
            shop.fixedByThem();
            Row done = page(shop, null, 50).items().get(0);
            assertEquals(NoteState.FIXED, done.state());
            assertEquals(9, Duration.between(done.toldAt(), done.fixedAt()).toDays());
            assertEquals(0, shop.world.in(() -> shop.world.a(MyNotes.class).waiting(shop.sara)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNoteIsThereOnceAndTheLatestComesFirst(Databases database) {
        try (Shop shop = new Shop(database)) {
            long second = shop.another(2);
            long third = shop.another(3);
            shop.toldInPerson(second);
            shop.world.clock.pass(Duration.ofHours(1));
            shop.told();
            shop.world.clock.pass(Duration.ofHours(1));
            shop.toldInPerson(third);
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                Slice<Row> page = page(shop, after, 1);
                page.items().forEach(row -> seen.add(row.ticket()));
                after = page.next();
            } while (after != null);
            assertEquals(List.of(third, shop.ticket, second), seen);
            assertEquals(
                    1, shop.world.statementsOf(() -> shop.world.a(MyNotes.class).page(shop.sara, null, 50)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOursSaysSoAndWhatAnotherToldIsNotListed(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.toldInPerson(shop.ticket);
            assertEquals(true, page(shop, null, 50).items().get(0).withUs());
            Slice<Row> others = shop.world.in(() -> shop.world.a(MyNotes.class).page(shop.cast.mara, null, 50));
            assertEquals(List.of(), others.items());
            assertNull(others.next());
            for (String none : new String[] {"x", "1.2", "1.2.3.4", "1..2", "1.2.zzzzzzzzzzzz", "-1.2.3"}) {
                assertThrows(BadInput.class, () -> page(shop, none, 50), none);
            }
        }
    }
}
