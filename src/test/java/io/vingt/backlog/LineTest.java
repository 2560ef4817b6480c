package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.people.EngineeringDays;
import io.vingt.people.Period;
import io.vingt.ticket.Decline;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The world's clock stands on Friday 20 November 2026. */
class LineTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void thereIsNoLineWhileNobodyEnteredDays(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            cast.worth(cast.lina, 9_000, 1);
            assertEquals(Optional.empty(), line(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFirstTicketThatDoesNotFitIsBelowWithEverythingAfterIt(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            usual(world, "Purchase", 5);
            long first = cast.worth(cast.lina, 90_000, 2);
            long second = cast.worth(cast.lina, 80_000, 4);
            long third = cast.worth(cast.lina, 60_000, 5);
            long small = cast.worth(cast.lina, 1_000, 0.25);
            Reach reach = line(world).orElseThrow();
            assertEquals(2, reach.rank());
            assertEquals(6, reach.days(), "one day is left of this week, five of the next");
            assertEquals(LocalDate.of(2026, 11, 27), reach.until());
            assertEquals(
                    List.of(true, true, false, false),
                    List.of(first, second, third, small).stream()
                            .map(number -> reach.isAbove(place(world, number)))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTicketThatTakesExactlyWhatIsLeftIsAboveAndWhatLeavesMakesRoom(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            usual(world, "Purchase", 5);
            for (int i = 0; i < 12; i++) cast.worth(cast.lina, 1_000, 0.5);
            long last = cast.worth(cast.lina, 1_000, 0.5);
            assertEquals(12, line(world).orElseThrow().rank());
            world.run(() -> world.a(Decline.class).decline(cast.mara, 1, "The page is going away."));
            assertTrue(line(world).orElseThrow().isAbove(place(world, last)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLineIsWhereAddingUpOneTicketAfterTheOtherPutsIt(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Random random = new Random(20);
            for (int i = 0; i < 60; i++) {
                cast.worth(cast.lina, 1_000 * (1 + random.nextInt(9)), 0.25 + random.nextInt(40) / 10.0);
            }
            List<BacklogRow> rows = world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, null, 100, "en"))
                    .items();
            usual(world, "Purchase", 0);
            for (double days : new double[] {0, 0.1, 3, 10, 17.3, 40, 80, 200}) {
                world.ask(e -> e.createNativeQuery("update usual_days set days = " + days)
                        .executeUpdate());
                Reach reach = line(world).orElseThrow();
                assertEquals(bruteForce(rows, reach.days()), reach.rank(), "days: " + days);
                assertEquals(reach.rank(), doneInTime(world, BacklogFilter.NONE), "days: " + days);
                assertEquals(reach.rank(), doneInTime(world, new BacklogFilter("Checkout", null, null)), "filtered");
            }
        }
    }

    @Test
    void aPeriodSaysOnWhichWorkingDayWorkIsDone() {
        try (World world = new World(Databases.H2)) {
            new Cast(world);
            usual(world, "Purchase", 10);
            Period period =
                    world.in(() -> world.a(EngineeringDays.class).ahead()).orElseThrow();
            assertEquals(12, period.days());
            assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), period.doneBy(2_000_000));
            assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), period.doneBy(2_000_001));
            assertEquals(Optional.of(LocalDate.of(2026, 11, 25)), period.doneBy(7_000_000));
            assertEquals(Optional.of(LocalDate.of(2026, 11, 27)), period.doneBy(12_000_000));
            assertEquals(Optional.empty(), period.doneBy(12_000_001));
        }
    }

    private static long doneInTime(World world, BacklogFilter filter) {
        List<BacklogRow> rows = world.in(() -> world.a(Backlog.class).page(filter, null, 100, "en"))
                .items();
        return rows.stream().filter(row -> row.doneBy() != null).count();
    }

    private static long bruteForce(List<BacklogRow> rows, double days) {
        double sum = 0;
        long rank = 0;
        for (BacklogRow row : rows) {
            sum += row.expectedDays();
            if (sum > days + 1e-4) return rank;
            rank++;
        }
        return rank;
    }

    private static Optional<Reach> line(World world) {
        return world.in(() -> world.a(Line.class).now());
    }

    private static String place(World world, long number) {
        return (String) world.ask(e -> e.createNativeQuery("select place from ticket where number = " + number)
                .getSingleResult());
    }

    static void usual(World world, String team, double days) {
        world.ask(e -> e.createNativeQuery("insert into usual_days (team, days) values ('" + team + "', " + days + ")")
                .executeUpdate());
    }
}
