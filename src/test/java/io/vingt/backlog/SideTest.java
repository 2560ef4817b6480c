package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Lever;
import io.vingt.kernel.Databases;
import io.vingt.ticket.ReEstimate;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One day is left of this week and five of the next: six days in all. */
class SideTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aboveTheLineItSaysWhenItIsDone(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long first = cast.worth(cast.lina, 90_000, 2);
            assertEquals(Optional.empty(), side(world, first), "no line, no side");
            LineTest.usual(world, "Purchase", 5);
            Side side = side(world, first).orElseThrow();
            assertTrue(side.above());
            assertEquals(LocalDate.of(2026, 11, 23), side.doneBy());
            assertEquals(List.of(), side.steps());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void belowItSaysWhatEachStepWouldBringAndThatIsWhatItBrings(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            LineTest.usual(world, "Purchase", 5);
            cast.worth(cast.lina, 90_000, 4);
            long below = cast.filed(
                    cast.lina,
                    Cast.content(
                            "Pay button hidden behind the keyboard on iPhone SE",
                            "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open.",
                            "Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.",
                            "Checkout",
                            Cast.answers(80_000, 1, 0, 4, 1, 8, EvidenceKind.ANECDOTE)));
            Side side = side(world, below).orElseThrow();
            assertFalse(side.above());
            assertEquals(2, side.rank());
            assertTrue(side.needsEurPerDay() > 20_000, side.toString());
            assertEquals(Lever.DAYS, side.steps().get(0).input(), side.steps().toString());
            for (Side.Step step : side.steps()) promiseIsKept(world, cast, below, step);
        }
    }

    /** Takes the step, and finds the ticket where it was said to be. */
    private static void promiseIsKept(World world, Cast cast, long number, Side.Step step) {
        var e = step.estimate();
        world.in(() -> world.a(ReEstimate.class)
                .reEstimate(
                        cast.lina,
                        number,
                        Cast.answers(
                                e.eventsPerYear(),
                                e.customerEurPerEvent(),
                                e.companyEurPerEvent(),
                                e.benefitFactor90(),
                                e.daysLow(),
                                e.daysHigh(),
                                e.evidence()),
                        "en"));
        Side then = side(world, number).orElseThrow();
        assertEquals(step.rank(), then.rank(), step.toString());
        assertEquals(step.above(), then.above(), step.toString());
    }

    private static Optional<Side> side(World world, long number) {
        return world.in(() -> world.a(ReadSide.class).read(number));
    }
}
