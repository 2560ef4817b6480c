package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Status;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.ReEstimate;
import io.vingt.ticket.ReadHistory;
import io.vingt.ticket.Sign;
import io.vingt.ticket.Step;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 17: customers lose 30,000 a year and the company gains 200,000: unranked until a named lead signs. */
class HarmGuardTest {

    private static final String WHY = "The law asks for this from January on and we tell customers in time.";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsFoundWhileItWaitsAndRankedOnceSigned(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = harmful(cast);
            assertNull(world.in(() -> world.a(Ranks.class).of(number)));
            UnrankedRow row = waiting(world).get(0);
            assertEquals(List.of(number, "Lina"), List.of(row.number(), row.filedBy()));
            assertEquals(-30_000, row.customerEurPerYear());
            assertEquals(200_000, row.companyEurPerYear());
            world.run(() -> world.a(Sign.class).sign(cast.mara, number, WHY));
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(number)));
            assertEquals(List.of(), waiting(world));
            HistoryRow told = world.in(() -> world.a(ReadHistory.class).read(cast.lina, number, null, 1))
                    .items()
                    .get(0);
            assertEquals(
                    List.of(Step.SIGNED, WHY, "Mara"),
                    List.of(told.what(), told.why(), told.by().name()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "The law asks for this from January on, truly."})
    void aSignatureNeedsTenWords(String reason) {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = harmful(cast);
            BadInput refused = assertThrows(
                    BadInput.class, () -> world.run(() -> world.a(Sign.class).sign(cast.mara, number, reason)));
            assertEquals(List.of("reason", "tenWordsOfHarm"), List.of(refused.field(), refused.reason()));
            assertNull(world.in(() -> world.a(Ranks.class).of(number)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLaterEstimateByWhichCustomersLoseMoreNeedsANewSignature(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = harmful(cast);
            world.run(() -> world.a(Sign.class).sign(cast.mara, number, WHY));
            estimate(world, cast, number, -2.9, 20);
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(number)), "they lose less");
            estimate(world, cast, number, -3, 25);
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(number)), "they lose what was signed for");
            estimate(world, cast, number, -3.1, 20);
            assertNull(world.in(() -> world.a(Ranks.class).of(number)), "they lose more");
            assertEquals(1, waiting(world).size());
            world.run(() -> world.a(Sign.class).sign(cast.mara, number, WHY));
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(number)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyKindIsListedPageByPageAndCounted(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            List<Long> filed = new ArrayList<>();
            for (int i = 0; i < 5; i++) filed.add(0, harmful(cast));
            cast.filed(cast.lina, numbers(-5, 5));
            List<Long> read = new ArrayList<>();
            String after = null;
            do {
                String from = after;
                var slice = world.in(() -> world.a(ReadUnranked.class).page(Status.NEEDS_SIGNATURE, from, 2));
                slice.items().forEach(row -> read.add(row.number()));
                after = slice.next();
            } while (after != null);
            assertEquals(filed, read);
            assertEquals(new ReadUnranked.Counts(5, 0, 1), world.in(() -> world.a(ReadUnranked.class)
                    .count()));
        }
    }

    @Test
    void aPageIsOneStatementHoweverManyRows() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < 6; i++) harmful(cast);
            assertEquals(1, world.statementsOf(() -> waitingOf(world)));
            assertTrue(world.statementsOf(() -> world.a(ReadUnranked.class).count()) <= 1);
        }
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        try (World world = new World(Databases.H2)) {
            assertThrows(
                    BadInput.class,
                    () -> world.in(() -> world.a(ReadUnranked.class).page(Status.RANKED, null, 5)));
            assertThrows(
                    BadInput.class,
                    () -> world.in(() -> world.a(ReadUnranked.class).page(Status.RECONCILE, "' or 1=1", 5)));
        }
    }

    private static List<UnrankedRow> waiting(World world) {
        return world.in(() -> waitingOf(world));
    }

    private static List<UnrankedRow> waitingOf(World world) {
        return world.a(ReadUnranked.class)
                .page(Status.NEEDS_SIGNATURE, null, 50)
                .items();
    }

    private static long harmful(Cast cast) {
        return cast.filed(cast.lina, numbers(-3, 20));
    }

    private static io.vingt.ticket.DraftContent numbers(double customer, double company) {
        return Cast.content(
                Cast.payButton().title(),
                Cast.payButton().insight(),
                Cast.payButton().fix(),
                "Checkout",
                Cast.answers(10_000, customer, company, 2, 1, 2, EvidenceKind.ANALYTICS));
    }

    private static void estimate(World world, Cast cast, long number, double customer, double company) {
        world.in(() -> world.a(ReEstimate.class)
                .reEstimate(
                        cast.lina,
                        number,
                        Cast.answers(10_000, customer, company, 2, 1, 2, EvidenceKind.ANALYTICS),
                        "en"));
    }
}
