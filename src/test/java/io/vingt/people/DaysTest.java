package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.Edition;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.VersionIsStale;
import io.vingt.people.DaysPlan.TeamDays;
import io.vingt.people.DaysPlan.WeekDays;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The world's clock stands on Friday 20 November 2026; Purchase owns Checkout, After sales owns Orders. */
class DaysTest {

    private static final Caller ADMIN = new Caller(5, "Omar", "en", Set.of(Role.ADMIN), Set.of());
    private static final LocalDate THIS = LocalDate.of(2026, 11, 16);
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNumberForOneWeekHoldsInsteadOfTheUsualOne(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            set(world, plan(world, 2, team("Purchase", 10.0, new WeekDays(NEXT, 4)), team("After sales", null)));
            assertEquals(2 + 4, days(world), "a fifth of this week's ten, and next week's four");
            set(world, plan(world, 3, team("Purchase", 10.0, new WeekDays(NEXT, 4)), team("After sales", 5.0)));
            assertEquals(2 + 4 + 10 + 1 + 5 + 5, days(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void weeksWithoutANumberAreNotPartOfThePeriod(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            set(world, plan(world, 3, team("Purchase", null, new WeekDays(NEXT.plusDays(2), 7.5))));
            Period period = world.in(() -> world.a(ReadDays.class).ahead()).orElseThrow();
            assertEquals(7.5, period.days());
            assertEquals(LocalDate.of(2026, 11, 27), period.until());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverDidNotSeeTheLastChangeIsToldAndChangesNothing(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            DaysPlan seen = plan(world, 2, team("Purchase", 10.0));
            set(world, plan(world, 4, team("Purchase", 8.0)));
            assertThrows(VersionIsStale.class, () -> set(world, seen));
            assertEquals(4, world.in(() -> world.a(ReadDays.class).read()).weeks());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyChangeTurnsTheEditionThatAnswersAreKeptBy(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long before = world.in(() -> world.a(Edition.class).now());
            set(world, plan(world, 2, team("Purchase", 10.0)));
            assertEquals(before + 1, world.in(() -> world.a(Edition.class).now()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeIsRefusedByName(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            refuses(world, "weeks", 27, team("Purchase", 1.0));
            refuses(world, "team", 2, team("Nobody", 1.0));
            refuses(world, "team", 2, team("Purchase", 1.0), team("Purchase", 2.0));
            refuses(world, "everyWeek", 2, team("Purchase", -1.0));
            refuses(world, "everyWeek", 2, team("Purchase", Double.NaN));
            refuses(world, "days", 2, team("Purchase", 1.0, new WeekDays(THIS, 1_001)));
            refuses(world, "week", 2, team("Purchase", 1.0, new WeekDays(THIS, 1), new WeekDays(THIS.plusDays(4), 2)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyAdminsEnterThem(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            DaysPlan plan = plan(world, 2, team("Purchase", 10.0));
            assertThrows(
                    NotAllowed.class,
                    () -> world.run(() -> world.a(SetDays.class).set(cast.mara, plan)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWeekStaysTheSameWeekWhenTheCompanyBeginsItOnSunday(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            set(world, plan(world, 2, team("Purchase", 5.0, new WeekDays(NEXT, 4))));
            world.ask(e -> e.createNativeQuery("insert into company (id, name, time_zone, first_day_of_week, currency,"
                            + " class_average, version) values (1, 'Shop', 'Europe/Paris', 'SUNDAY', 'EUR', 50000, 1)")
                    .executeUpdate());
            assertEquals(1 + 4, days(world));
        }
    }

    private static void refuses(World world, String field, int weeks, TeamDays... teams) {
        DaysPlan plan = plan(world, weeks, teams);
        assertEquals(field, assertThrows(BadInput.class, () -> set(world, plan)).field());
    }

    private static TeamDays team(String name, Double everyWeek, WeekDays... weeks) {
        return new TeamDays(name, everyWeek, List.of(weeks));
    }

    private static DaysPlan plan(World world, int weeks, TeamDays... teams) {
        long version = world.in(() -> world.a(ReadDays.class).read()).version();
        return new DaysPlan(weeks, List.of(teams), version);
    }

    private static void set(World world, DaysPlan plan) {
        world.run(() -> world.a(SetDays.class).set(ADMIN, plan));
    }

    private static double days(World world) {
        return world.in(() -> world.a(ReadDays.class).ahead()).orElseThrow().days();
    }
}
