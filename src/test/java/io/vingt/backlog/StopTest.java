package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.Ends;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Model;
import io.vingt.estimate.Place;
import io.vingt.estimate.ValueModel;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stop sign shows exactly when both ends of the range lie on one side of the line. */
class StopTest {

    private final ValueModel model = new ValueModel(Model.STANDARD);
    private final Random random = new Random(9);

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-9")
    void itShowsExactlyWhenBothEndsAreOnOneSideOfALineAddedUpByHand(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < 40; i++) {
                cast.worth(cast.lina, 2_000 * (1 + random.nextInt(20)), 0.5 + random.nextInt(20) / 4.0);
            }
            LineTest.usual(world, "Purchase", 30);
            List<BacklogRow> rows = world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, null, 100, "en"))
                    .items();
            int stops = 0;
            int goes = 0;
            for (int i = 0; i < 150; i++) {
                Estimate one = any();
                Ends ends = model.ends(one, false);
                boolean expected = byHand(rows, ends.best(), one) == byHand(rows, ends.worst(), one);
                assertEquals(
                        expected,
                        world.in(() -> world.a(Comparison.class).of(null).stop(one, ends)),
                        one.toString());
                if (expected) stops++;
                else goes++;
            }
            assertTrue(stops > 20 && goes > 20, stops + " stops, " + goes + " goes");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTicketIsNotInItsOwnWay(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            LineTest.usual(world, "Purchase", 5);
            long only = cast.worth(cast.lina, 20_000, 5);
            Estimate same = new Estimate(20_000, 1, 0, 1, 5, 5, EvidenceKind.EXPERIMENT);
            Estimate longer = new Estimate(20_000, 1, 0, 1, 5, 7, EvidenceKind.EXPERIMENT);
            assertTrue(stop(world, same, only), "five of six days, both ways");
            assertFalse(stop(world, longer, only), "seven do not fit");
            assertTrue(stop(world, longer, null), "behind the other neither end fits");
            assertEquals(
                    1, world.in(() -> world.a(Comparison.class).of(only).rank(same, model.worth(same, false, false))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void thereIsNoStopWithoutALineAndNothingToWorkOnWithoutABenefit(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            Estimate loss = new Estimate(1_000, 1, -2, 2, 1, 2, EvidenceKind.COUNT);
            assertFalse(stop(world, loss, null));
            LineTest.usual(world, "Purchase", 5);
            assertTrue(stop(world, loss, null));
        }
    }

    private boolean stop(World world, Estimate one, Long ticket) {
        return world.in(() -> world.a(Comparison.class).of(ticket).stop(one, model.ends(one, false)));
    }

    private Estimate any() {
        double low = 0.25 + random.nextInt(16) / 4.0;
        return new Estimate(
                1_000 * (1 + random.nextInt(60)),
                1,
                random.nextInt(4) / 2.0,
                1 + random.nextInt(30) / 20.0,
                low,
                low * (1 + random.nextInt(5) / 8.0),
                EvidenceKind.values()[random.nextInt(5)]);
    }

    /** A fifth of thirty days is left this week, and next week's thirty. */
    private static boolean byHand(List<BacklogRow> rows, Ends.End end, Estimate one) {
        TreeMap<String, Double> daysByPlace = new TreeMap<>();
        for (BacklogRow row : rows) daysByPlace.put(place(row), row.expectedDays());
        String itself =
                Place.key(end.eurPerYearPerDay(), one.evidence(), end.expectedDays(), Long.MAX_VALUE, Long.MAX_VALUE);
        double before = daysByPlace.headMap(itself).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return before + end.expectedDays() <= 36 + 1e-5;
    }

    private static String place(BacklogRow row) {
        return Place.key(
                row.eurPerYearPerDay(),
                row.evidenceKind(),
                row.expectedDays(),
                row.filedAt().toEpochMilli(),
                row.number());
    }
}
