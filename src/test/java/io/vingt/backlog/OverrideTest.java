package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.AverageChanged;
import io.vingt.people.Caller;
import io.vingt.ticket.Decline;
import io.vingt.ticket.HandBack;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.PutBack;
import io.vingt.ticket.ReEstimate;
import io.vingt.ticket.ReadHistory;
import io.vingt.ticket.ReckonAgain;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.Step;
import io.vingt.ticket.StepNotPossible;
import io.vingt.world.Cast;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverrideTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-16")
    void itStandsJustAboveTheOtherForSevenDaysAndIsThenBackByItself(Databases database) {
        try (Scene s = new Scene(database)) {
            s.override(s.cast.mara, s.at(3), s.at(1));
            assertEquals(List.of(s.at(0), s.at(3), s.at(1), s.at(2)), s.order());
            s.world.clock.pass(Duration.ofDays(6));
            assertFalse(s.world.in(() -> s.world.a(ReturnOverrides.class).inTime())
                    && s.order().get(1) != s.at(3));
            s.world.clock.pass(Duration.ofDays(1));
            assertTrue(s.world.in(() -> s.world.a(ReturnOverrides.class).inTime()));
            assertEquals(s.numbers, s.order());
            assertEquals(List.of(Step.OVERRIDE_ENDED, Step.OVERRIDDEN, Step.FILED), s.steps(s.at(3)));
            s.world.run(() -> s.world.a(ReturnOverrides.class).run());
            assertEquals(3, s.steps(s.at(3)).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-16")
    void theCostIsTheDelayOfThePassedTickets(Databases database) {
        try (Scene s = new Scene(database)) {
            OverrideCost cost = s.world.in(() -> s.world.a(ReadCost.class).read(s.cast.mara, s.at(3), s.at(0)));
            double days = s.world
                    .in(() -> s.world.a(Backlog.class).page(BacklogFilter.NONE, null, 50, "en"))
                    .items()
                    .get(3)
                    .expectedDays();
            assertEquals((40_000 + 30_000 + 20_000) * days / 220, cost.costEur(), 1e-6);
            assertEquals(3, cost.passed());
            assertEquals(List.of(4L, 1L), List.of(cost.rank(), cost.wouldBe()));
            s.override(s.cast.mara, s.at(3), s.at(0));
            HistoryRow told = s.world
                    .in(() -> s.world.a(ReadHistory.class).read(s.cast.lina, s.at(3), null, 1))
                    .items()
                    .get(0);
            assertEquals(Scene.REASON, told.why());
            assertTrue(told.to().startsWith("V-" + s.at(0) + " · 2026-11-27T"), told.to());
            assertTrue(told.to().endsWith(" · " + Math.round(cost.costEur())), told.to());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNextPullFollowsItAndTheScoreDoesNot(Databases database) {
        try (Scene s = new Scene(database)) {
            List<BacklogRow> before = rows(s);
            s.override(s.cast.mara, s.at(3), s.at(0));
            BacklogRow moved = rows(s).get(0);
            assertEquals(before.get(3).eurPerYearPerDay(), moved.eurPerYearPerDay());
            assertEquals(before.get(3).sentence(), moved.sentence());
            assertEquals(List.of("OVERRIDDEN"), moved.flags());
            assertEquals(s.at(3), pull(s, s.cast.jonas));
            s.world.run(() -> s.world.a(HandBack.class).handBack(s.cast.jonas, s.at(3), "needs Android too"));
            assertEquals(s.at(3), s.order().get(0), "handed back it is where the lead put it");
            assertEquals(s.at(3), pull(s, s.cast.omar));
            s.weekPasses();
            assertEquals(s.at(0), pull(s, s.cast.amelie));
            assertEquals(Step.OVERRIDE_ENDED, s.steps(s.at(3)).get(0), "also while somebody holds it");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anyLeadTakesItBackAndNobodyElse(Databases database) {
        try (Scene s = new Scene(database)) {
            s.override(s.cast.mara, s.at(3), s.at(0));
            assertThrows(NotAllowed.class, () -> putBack(s, s.cast.lina));
            Caller other = new Caller(s.cast.omar.id(), "Omar", "en", s.cast.mara.roles(), Set.of());
            putBack(s, other);
            assertEquals(s.numbers, s.order());
            assertThrows(StepNotPossible.class, () -> putBack(s, other));
            assertEquals(Step.OVERRIDE_TAKEN_BACK, s.steps(s.at(3)).get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-16")
    void whatCannotBeMovedIsRefused(Databases database) {
        try (Scene s = new Scene(database)) {
            assertThrows(NotAllowed.class, () -> s.override(s.cast.lina, s.at(3), s.at(0)));
            assertThrows(StepNotPossible.class, () -> s.override(s.cast.mara, s.at(0), s.at(3)), "never down");
            assertThrows(StepNotPossible.class, () -> s.override(s.cast.mara, s.at(3), s.at(3)), "not above itself");
            assertThrows(NotThere.class, () -> s.override(s.cast.mara, s.at(3), 4711));
            assertThrows(NotThere.class, () -> s.override(s.cast.mara, 4711, s.at(0)));
            for (String few : List.of("", "because I say so", "one two three four five six seven eight nine!"))
                assertThrows(
                        BadInput.class,
                        () -> s.world.run(
                                () -> s.world.a(OverrideOrder.class).override(s.cast.mara, s.at(3), s.at(0), few)));
            s.world.run(() -> s.world.a(Decline.class).decline(s.cast.mara, s.at(0), "The page goes away."));
            assertThrows(StepNotPossible.class, () -> s.override(s.cast.mara, s.at(3), s.at(0)));
            s.override(s.cast.mara, s.at(3), s.at(1));
            assertThrows(StepNotPossible.class, () -> s.override(s.cast.mara, s.at(3), s.at(1)), "moved already");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void laterOnesStandNearerToTheirTargetAndOneMayStandAboveAMovedOne(Databases database) {
        try (Scene s = new Scene(database)) {
            s.override(s.cast.mara, s.at(2), s.at(0));
            s.override(s.cast.mara, s.at(3), s.at(0));
            assertEquals(List.of(s.at(2), s.at(3), s.at(0), s.at(1)), s.order());
            putBack(s, s.cast.mara);
            s.override(s.cast.mara, s.at(3), s.at(2));
            assertEquals(List.of(s.at(3), s.at(2), s.at(0), s.at(1)), s.order());
            s.weekPasses();
            assertEquals(s.numbers, s.order());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBetterEstimateLiftsItFurtherAndAWorseOneLeavesItWhereTheLeadPutIt(Databases database) {
        try (Scene s = new Scene(database)) {
            s.override(s.cast.mara, s.at(3), s.at(1));
            estimate(s, s.at(3), 500);
            assertEquals(List.of(s.at(0), s.at(3), s.at(1), s.at(2)), s.order());
            estimate(s, s.at(3), 45_000);
            assertEquals(List.of(s.at(3), s.at(0), s.at(1), s.at(2)), s.order());
            assertEquals(List.of(), rows(s).get(0).flags(), "now it stands there by itself");
            estimate(s, s.at(3), 10_000);
            assertEquals(List.of(s.at(0), s.at(3), s.at(1), s.at(2)), s.order());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereItsTargetGoesItStaysAndWhenItIsDeclinedItIsOver(Databases database) {
        try (Scene s = new Scene(database)) {
            s.override(s.cast.mara, s.at(3), s.at(1));
            s.world.run(() -> s.world.a(Decline.class).decline(s.cast.mara, s.at(1), "The page goes away."));
            assertEquals(List.of(s.at(0), s.at(3), s.at(2)), s.order());
            s.world.run(() -> s.world.a(Decline.class).decline(s.cast.mara, s.at(3), "The page goes away."));
            s.world.run(() -> s.world.a(Reopen.class).reopen(s.cast.mara, s.at(3), "It stays after all."));
            assertEquals(List.of(s.at(0), s.at(2), s.at(3)), s.order());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTwoLeadsAtOnceOneMovesIt(Databases database) throws Exception {
        try (Scene s = new Scene(database)) {
            var both = Executors.newFixedThreadPool(2);
            List<Callable<Boolean>> leads = List.of(() -> moves(s, 0), () -> moves(s, 1));
            int won = 0;
            for (Future<Boolean> one : both.invokeAll(leads)) if (one.get()) won++;
            both.shutdown();
            assertEquals(1, won);
            assertEquals(2, s.steps(s.at(3)).size());
            assertEquals(4, s.order().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void afterAnotherClassAverageItStandsAboveItsTargetStill(Databases database) {
        try (Scene s = new Scene(database)) {
            long big = s.cast.worth(s.cast.lina, 400_000, 2);
            s.override(s.cast.mara, s.at(3), big);
            s.world.ask(e -> e.createNativeQuery(
                            "insert into company (id, name, time_zone, first_day_of_week, currency, class_average, version)"
                                    + " values (1, 'Tilleul', 'Europe/Paris', 'MONDAY', 'EUR', 500000, 1)")
                    .executeUpdate());
            s.world.run(() -> s.world.a(ReckonAgain.class).all(new AverageChanged(50_000, 500_000)));
            List<Long> order = s.order();
            assertEquals(order.indexOf(big) - 1, order.indexOf(s.at(3)));
        }
    }

    private static boolean moves(Scene s, int above) {
        try {
            s.override(s.cast.mara, s.at(3), s.at(above));
            return true;
        } catch (StepNotPossible lost) {
            return false;
        }
    }

    private static List<BacklogRow> rows(Scene s) {
        return s.world
                .in(() -> s.world.a(Backlog.class).page(BacklogFilter.NONE, null, 50, "en"))
                .items();
    }

    private static long pull(Scene s, Caller by) {
        return s.world.in(() -> s.world.a(PullNext.class).pull(by, Set.of())).orElseThrow();
    }

    private static void putBack(Scene s, Caller by) {
        s.world.run(() -> s.world.a(PutBack.class).putBack(by, s.at(3), null));
    }

    private static void estimate(Scene s, long number, double eurPerYear) {
        s.world.in(() -> s.world
                .a(ReEstimate.class)
                .reEstimate(
                        s.cast.lina,
                        number,
                        Cast.answers(eurPerYear, 1, 0, 1, 1, 1, io.vingt.estimate.EvidenceKind.EXPERIMENT),
                        "en"));
    }
}
