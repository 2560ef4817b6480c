package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.Why.Input;
import io.vingt.backlog.Why.Move;
import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.people.AverageChanged;
import io.vingt.people.Caller;
import io.vingt.ticket.HandBack;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.ReEstimate;
import io.vingt.ticket.ReckonAgain;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMoveSaysFromWhereToWhereAndWhatDidIt(Databases database) {
        try (Scene s = new Scene(database)) {
            long pay = s.cast.filed(s.cast.lina, Cast.payButton());
            estimate(s.world, s.cast.lina, pay, 60, 90);
            List<Move> moves = why(s, pay).moves();
            assertEquals(List.of("#1 → #5 ESTIMATED", "#null → #1 FILED"), told(moves));
            assertEquals("Lina re-estimated days 1–3 → 60–90", moves.get(0).because());
            assertEquals("Lina filed it", moves.get(1).because());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatOthersDidStandsBetweenItsOwnMoves(Databases database) {
        try (Scene s = new Scene(database)) {
            long first = s.at(0);
            s.override(s.cast.mara, s.at(3), first);
            assertEquals(
                    List.of("#1 → #2 OTHERS", "#null → #1 FILED"),
                    told(why(s, first).moves()));
            List<Move> lifted = why(s, s.at(3)).moves();
            assertEquals("#4 → #1 OVERRIDDEN", told(lifted).get(0));
            assertEquals(
                    "Mara moved it up: “" + Scene.REASON + "”", lifted.get(0).because());
            s.weekPasses();
            assertEquals("#1 → #4 OVERRIDE_ENDED", told(why(s, s.at(3)).moves()).get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void fiveOfItsOwnAtMostAndWhatIsHandedBackComesInAgain(Databases database) {
        try (Scene s = new Scene(database)) {
            for (int i = 0; i < 4; i++) {
                s.world.in(() -> s.world.a(PullNext.class).pull(s.cast.jonas, Set.of()));
                s.world.run(() -> s.world.a(HandBack.class).handBack(s.cast.jonas, s.at(0), "needs Android too"));
                estimate(s.world, s.cast.mara, s.at(0), 1, 1 + i);
            }
            List<Move> moves = why(s, s.at(0)).moves();
            assertTrue(
                    told(moves).contains("#null → #1 HANDED_BACK"), told(moves).toString());
            assertEquals(
                    5,
                    moves.stream().filter(one -> !one.cause().equals("OTHERS")).count());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherClassAverageIsACauseOfItsOwn(Databases database) {
        try (Scene s = new Scene(database)) {
            long big = s.cast.worth(s.cast.lina, 400_000, 12);
            s.world.ask(e -> e.createNativeQuery(
                            "insert into company (id, name, time_zone, first_day_of_week, currency, class_average, version)"
                                    + " values (1, 'Tilleul', 'Europe/Paris', 'MONDAY', 'EUR', 500, 1)")
                    .executeUpdate());
            AverageChanged change = new AverageChanged(50_000, 500);
            Long before = why(s, big).rank();
            // Claims above ten times the new average are sealed for all but their author.
            s.world.run(() -> {
                s.world.a(KeepMoves.class).before(change);
                s.world.a(ReckonAgain.class).all(change);
                s.world.a(KeepMoves.class).after(change);
            });
            Why after = s.world.in(() -> s.world.a(ReadWhy.class).read(s.cast.lina, big, "en"));
            assertEquals(
                    "#" + before + " → #" + after.rank() + " AVERAGE",
                    told(after.moves()).get(0));
            assertEquals(0, s.world.number("select count(*) from rank_before"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyInputSaysWhoGaveItItsValueAndWhereFrom(Databases database) {
        try (Scene s = new Scene(database)) {
            long pay = s.cast.filed(s.cast.lina, Cast.payButton());
            estimate(s.world, s.cast.mara, pay, 6, 9);
            List<Input> inputs = why(s, pay).inputs();
            assertEquals(
                    List.of("16,224 Lina", "€2 Lina", "€9 Lina", "2 Lina", "6–9 Mara", "analytics Lina"),
                    inputs.stream().map(one -> one.value() + " " + one.by()).toList());
            assertEquals("checkout funnel, week 46", inputs.get(0).source());
        }
    }

    @Test
    void theReckoningGoesToTheEuro() {
        try (Scene s = new Scene(Databases.H2)) {
            long pay = s.cast.filed(s.cast.lina, Cast.payButton());
            List<String> lines = why(s, pay).reckoning().lines();
            assertEquals("What counts: €50,000 × (€178,464 ÷ €50,000) ^ 0.699478 = €121,755", lines.get(1));
            assertEquals("Per engineering day: €121,755 ÷ 2.04422 days = €59,561, shown as €60,000", lines.get(2));
            String french = s.world
                    .in(() -> s.world.a(ReadWhy.class).read(s.cast.lina, pay, "fr"))
                    .reckoning()
                    .lines()
                    .get(2);
            assertTrue(french.contains("121\u202f755\u00a0€ ÷ 2,04422\u00a0jours = 59\u202f561\u00a0€"), french);
        }
    }

    @Test
    void readersAreToldAndNobodyWhoHasNotRead() {
        try (Scene s = new Scene(Databases.H2)) {
            assertNull(why(s, s.at(0)).understood());
            s.world.run(() -> s.world.a(HearReader.class).gotIt(s.cast.jonas, s.at(0), 14.0));
            assertEquals(new Why.Understood(1, 0, 14.0), why(s, s.at(0)).understood());
        }
    }

    @Test
    void itIsAsManyStatementsHoweverLongItsHistoryIs() {
        try (Scene s = new Scene(Databases.H2)) {
            int few = s.world.statementsOf(() -> s.world.a(ReadWhy.class).read(s.cast.mara, s.at(0), "en"));
            for (int i = 0; i < 12; i++) estimate(s.world, s.cast.mara, s.at(0), 1, 1 + i);
            assertEquals(
                    few, s.world.statementsOf(() -> s.world.a(ReadWhy.class).read(s.cast.mara, s.at(0), "en")));
            assertTrue(few <= 16, "statements: " + few);
        }
    }

    @Test
    void filingKeepsItsMoveInOneStatement() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            cast.worth(cast.lina, 9_000, 1);
            int moves = (int) world.number("select count(*) from rank_move");
            cast.worth(cast.lina, 8_000, 1);
            assertEquals(moves + 1, world.number("select count(*) from rank_move"));
            assertEquals(2, world.number("select max(to_rank) from rank_move"));
        }
    }

    private static List<String> told(List<Move> moves) {
        return moves.stream()
                .map(one -> "#" + one.from() + " → #" + one.to() + " " + one.cause())
                .toList();
    }

    private static Why why(Scene s, long number) {
        return s.world.in(() -> s.world.a(ReadWhy.class).read(s.cast.mara, number, "en"));
    }

    private static void estimate(World world, Caller by, long number, double low, double high) {
        world.in(() -> world.a(ReEstimate.class)
                .reEstimate(by, number, Cast.answers(16_224, 2, 9, 2, low, high, EvidenceKind.ANALYTICS), "en"));
    }
}
