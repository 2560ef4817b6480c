package io.vingt.ticket;

import static io.vingt.ticket.SecondEstimatesTest.CLOSE;
import static io.vingt.ticket.SecondEstimatesTest.LARGE;
import static io.vingt.ticket.SecondEstimatesTest.give;
import static io.vingt.ticket.SecondEstimatesTest.in;
import static io.vingt.ticket.SecondEstimatesTest.large;
import static io.vingt.ticket.SecondEstimatesTest.read;
import static io.vingt.ticket.SecondEstimatesTest.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.ListAbove;
import io.vingt.backlog.OverrideOrder;
import io.vingt.backlog.ReadCost;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looked, or belongs to those who gain, does not become impartial by a detour. */
class ImpartialTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoSawTheFirstNumbersStaysOutAlsoWhenTheyUndidWhatShowedThem(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            world.run(() -> world.a(ReEstimate.class).reEstimate(cast.mara, number, LARGE, "en"));
            world.run(() -> world.a(UndoStep.class).undo(cast.mara, number));
            assertEquals(1, read(world, cast.lina, number).estimates().size());
            assertThrows(NotImpartial.class, () -> take(world, cast.mara, number));
            assertThrows(NotImpartial.class, () -> give(world, cast.mara, number, CLOSE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whileItWaitsItStaysInItsArea(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            StepNotPossible refused =
                    assertThrows(StepNotPossible.class, () -> move(world, cast.lina, number, "Orders"));
            assertTrue(refused.key().endsWith(".areaWaits"), refused.key());
            assertEquals("Checkout", read(world, cast.lina, number).area());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void afterwardsItDoesNotGoToTheTeamThatVouchedForIt(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Caller second = in(world, cast.engineer(60), Cast.ORDERS);
            long number = large(cast);
            give(world, second, number, CLOSE);
            StepNotPossible refused =
                    assertThrows(StepNotPossible.class, () -> move(world, cast.lina, number, "Orders"));
            assertTrue(refused.key().endsWith(".areaOfSecond"), refused.key());
        }
    }

    /** What a move costs is reckoned with the days and the benefit of what stands between. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsGivingOneMovesNothingMeanwhile(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long best = cast.worth(cast.lina, 40_000, 0.25);
            long low = cast.worth(cast.lina, 10_000, 1);
            assertEquals(large(cast), take(world, cast.mara, null));
            StepNotPossible refused = assertThrows(
                    StepNotPossible.class,
                    () -> world.run(() -> world.a(OverrideOrder.class).override(cast.mara, low, best, REASON)));
            assertTrue(refused.key().endsWith(".secondBegun"), refused.key());
            assertThrows(
                    StepNotPossible.class,
                    () -> world.in(() -> world.a(ReadCost.class).read(cast.mara, low, best)));
            assertThrows(
                    StepNotPossible.class,
                    () -> world.in(() -> world.a(ListAbove.class).list(cast.mara, low, null)));
        }
    }

    private static final String REASON = "The bank audits this page on Monday and we promised that it would work.";

    private static void move(World world, Caller by, long number, String area) {
        long version = read(world, by, number).version();
        TextChange change = new TextChange(null, null, null, area, null, null);
        assertTrue(world.in(() -> world.a(EditTicket.class).edit(by, number, version, change, "en"))
                .passes());
    }
}
