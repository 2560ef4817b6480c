package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void pagesFollowOneAnotherWithoutGapOrRepetition(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Random random = new Random(7);
            for (int i = 0; i < 60; i++) cast.worth(cast.lina, 1_000 * (1 + random.nextInt(6)), 1);
            List<BacklogRow> all = new ArrayList<>();
            String after = null;
            do {
                String from = after;
                BacklogSlice slice = world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, from, 7, "en"));
                all.addAll(slice.items());
                after = slice.next();
            } while (after != null);
            assertEquals(
                    LongStream.rangeClosed(1, 60).boxed().toList(),
                    all.stream().map(BacklogRow::rank).toList());
            assertEquals(60, all.stream().map(BacklogRow::number).distinct().count());
            for (int i = 1; i < all.size(); i++) {
                if (all.get(i).eurPerYearPerDay() == all.get(i - 1).eurPerYearPerDay()) {
                    assertEquals(
                            -1, Long.compare(all.get(i - 1).number(), all.get(i).number()), "older first");
                }
            }
        }
    }

    @Tag("scenario-11")
    @Test
    void tenThousandStandInOneOrderForEverybodyAndAfterARestart() throws Exception {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < 10; i++) cast.worth(cast.lina, 1_000 * (1 + i % 4), 1);
            new ManyOfTheSame(world).fillUpTo(10_000);
            List<Long> english = everything(world, "en");
            assertEquals(10_000, english.stream().distinct().count());
            assertEquals(english, everything(world, "fr"));
            try (World again = world.restarted()) {
                assertEquals(english, everything(again, "en"));
            }
        }
    }

    private static List<Long> everything(World world, String language) {
        List<Long> numbers = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            BacklogSlice slice = world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, from, 200, language));
            slice.items().forEach(row -> numbers.add(row.number()));
            after = slice.next();
        } while (after != null);
        return numbers;
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFilterShowsFewerRowsButNeverRenumbersThem(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            cast.worth(cast.lina, 9_000, 1);
            long orders = cast.filed(cast.lina, Cast.orderHistory());
            cast.worth(cast.lina, 90_000, 1);
            BacklogSlice slice = world.in(
                    () -> world.a(Backlog.class).page(new BacklogFilter("Orders", null, null), null, 50, "en"));
            assertEquals(
                    List.of(orders),
                    slice.items().stream().map(BacklogRow::number).toList());
            assertEquals(2, slice.items().get(0).rank());
            assertEquals(3, slice.total());
            assertNull(slice.next());
            BacklogFilter odd = new BacklogFilter("Orders\0", null, "e\0");
            assertEquals(
                    List.of(),
                    world.in(() -> world.a(Backlog.class).page(odd, null, 50, "en"))
                            .items());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCountersAgreeWithTheRows(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < 30; i++) cast.worth(cast.lina, 1_000 + 100 * (i % 5), 1 + i % 3);
            List<BacklogRow> rows = world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, null, 50, "en"))
                    .items();
            for (BacklogRow row : rows) {
                assertEquals(row.rank(), world.in(() -> world.a(Ranks.class).of(row.number())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCursorThatIsNoneIsBadInput(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            for (String text : List.of("", "x", "%%%", "AAAA", "' or 1=1 --")) {
                assertThrows(
                        BadInput.class,
                        () -> world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, text, 5, "en")));
            }
        }
    }
}
