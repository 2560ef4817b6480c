package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.KeepTicket;
import io.vingt.ticket.MyWork;
import io.vingt.ticket.ReadHistory;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.Step;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketState;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to tickets below the line that nobody speaks of, day by day. */
class LettingGoTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void after45QuietDaysTheAuthorIsAskedAndAWeekLaterItIsLetGo(Databases database) {
        try (Town town = new Town(database)) {
            town.pass(44);
            assertEquals(List.of(Step.FILED), town.steps(town.below));
            town.pass(1);
            assertEquals(List.of(Step.ASKED, Step.FILED), town.steps(town.below));
            assertEquals(town.below, town.asked(town.cast.lina).get(0).number());
            town.pass(6);
            assertEquals(TicketState.OPEN, town.read(town.below).state());
            town.pass(1);
            assertEquals(TicketState.LET_GO, town.read(town.below).state());
            assertEquals("Vingt", town.history(town.below).get(0).by().name());
            assertEquals(TicketState.OPEN, town.read(town.above).state());
            assertEquals(List.of(Step.FILED), town.steps(town.above));
            assertEquals(1, town.world.in(() -> town.world.a(Ranks.class).total()));
            assertTrue(town.asked(town.cast.lina).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void evidenceOnDay44BeginsTheDaysAnew(Databases database) {
        try (Town town = new Town(database)) {
            town.pass(44);
            town.evidence(town.below);
            town.pass(44);
            assertNull(town.read(town.below).stillTrue());
            town.pass(2);
            assertNotNull(town.read(town.below).stillTrue());
        }
    }

    @Test
    void theAuthorOrALeadSaysThatItIsStillTrueAndNobodyElse() {
        try (Town town = new Town(Databases.H2)) {
            town.pass(46);
            assertThrows(NotAllowed.class, () -> town.keep(town.cast.jonas));
            town.keep(town.cast.lina);
            town.pass(44);
            assertNull(town.read(town.below).stillTrue());
            town.pass(2);
            town.keep(town.cast.mara);
            town.pass(30);
            assertEquals(
                    List.of(Step.STILL_TRUE, Step.ASKED, Step.STILL_TRUE, Step.ASKED, Step.FILED),
                    town.steps(town.below));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void newEvidenceBringsBackWhatWasLetGo(Databases database) {
        try (Town town = new Town(database)) {
            town.pass(46);
            town.pass(7);
            assertEquals(TicketState.LET_GO, town.read(town.below).state());
            town.evidence(town.below);
            assertEquals(TicketState.OPEN, town.read(town.below).state());
            assertEquals(
                    List.of(Step.REVIVED, Step.EVIDENCE_ADDED, Step.LET_GO),
                    town.steps(town.below).subList(0, 3));
            assertEquals(2, town.world.in(() -> town.world.a(Ranks.class).total()));
            town.pass(44);
            assertNull(town.read(town.below).stillTrue());
        }
    }

    @Test
    void aLeadOpensAgainWhatWasLetGo() {
        try (Town town = new Town(Databases.H2)) {
            town.pass(46);
            town.pass(7);
            town.world.run(() ->
                    town.world.a(Reopen.class).reopen(town.cast.mara, town.below, "the supplier asked for it again"));
            assertEquals(TicketState.OPEN, town.read(town.below).state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whileNoEngineeringDaysAreEnteredNothingIsLetGo(Databases database) {
        try (Town town = new Town(database)) {
            town.pass(46);
            town.world.ask(e -> e.createNativeQuery("delete from usual_days").executeUpdate());
            town.pass(400);
            assertEquals(TicketState.OPEN, town.read(town.below).state());
            assertNull(town.read(town.below).stillTrue(), "the question is void as well");
        }
    }

    @Test
    void whatRisesAboveTheLineIsNotAskedAboutAnyMore() {
        try (Town town = new Town(Databases.H2)) {
            town.pass(46);
            town.world.ask(
                    e -> e.createNativeQuery("update usual_days set days = 200").executeUpdate());
            town.pass(1);
            assertNull(town.read(town.below).stillTrue());
            town.pass(60);
            assertEquals(TicketState.OPEN, town.read(town.below).state());
            town.world.ask(
                    e -> e.createNativeQuery("update usual_days set days = 5").executeUpdate());
            town.pass(44);
            assertNull(town.read(town.below).stillTrue(), "the days begin when it falls again");
        }
    }

    @Test
    void noteTakingSendsNoMoreStatementsForMoreTicketsAndChangesNoVersion() {
        try (Town town = new Town(Databases.H2)) {
            long version = town.read(town.below).version();
            int few = town.world.statementsOf(town::look);
            for (int i = 0; i < 20; i++) town.cast.worth(town.cast.lina, 1_000 + i, 5);
            int many = town.world.statementsOf(town::look);
            assertTrue(many <= few + 1, many + " statements, " + few + " before");
            assertEquals(21, town.world.number("select count(*) from ticket where quiet_since is not null"));
            assertEquals(version, town.read(town.below).version());
        }
    }

    /** Two tickets with the line between them. */
    private static final class Town implements AutoCloseable {

        final World world;
        final Cast cast;
        final long above;
        final long below;

        Town(Databases database) {
            world = new World(database);
            cast = new Cast(world);
            LineTest.usual(world, "Purchase", 5);
            above = cast.worth(cast.lina, 90_000, 2);
            below = cast.worth(cast.lina, 40_000, 30);
            world.run(this::look);
        }

        /** The clockwork looks on the last two of the days, as it does on all others. */
        void pass(int days) {
            for (int some : new int[] {days - 1, 1}) {
                world.clock.pass(Duration.ofDays(some));
                world.run(this::look);
            }
        }

        void look() {
            world.a(KeepHonest.class).run();
        }

        void evidence(long number) {
            world.run(() -> world.a(AddEvidence.class)
                    .add(
                            cast.amelie,
                            number,
                            new Evidence(EvidenceKind.QUOTE, null, null, null, "It happened again.")));
        }

        void keep(Caller by) {
            world.run(() -> world.a(KeepTicket.class).keep(by, below));
        }

        TicketRecord read(long number) {
            return world.in(() -> world.a(ReadTicket.class).read(cast.mara, number));
        }

        List<io.vingt.ticket.Asked> asked(Caller me) {
            return world.in(() -> world.a(MyWork.class).asked(me));
        }

        List<HistoryRow> history(long number) {
            return world.in(() -> world.a(ReadHistory.class).read(cast.mara, number, null, 50))
                    .items();
        }

        List<Step> steps(long number) {
            return history(number).stream().map(HistoryRow::what).toList();
        }

        @Override
        public void close() {
            world.close();
        }
    }
}
