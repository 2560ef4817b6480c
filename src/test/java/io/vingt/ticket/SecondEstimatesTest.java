package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.PullNext;
import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Status;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondEstimatesTest {

    /** Ten times the average of 50,000 and more; the days are told apart from every other figure. */
    static final Answers LARGE = Cast.answers(1_234_567, 3, 4, 2, 3, 5, EvidenceKind.COUNT);

    static final Answers CLOSE = Cast.answers(400_000, 5, 5, 2, 2, 4, EvidenceKind.COUNT);
    static final Answers FAR = Cast.answers(100_000, 1, 1, 2, 2, 4, EvidenceKind.COUNT);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTwoSayTogetherCountsAndCanBePulled(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            assertTrue(world.in(() -> world.a(PullNext.class).pull(cast.omar, Set.of()))
                    .isEmpty());
            double waiting = read(world, cast.lina, number).worth().countedEurPerYear();
            assertEquals(number, take(world, cast.omar, null));
            give(world, cast.omar, number, CLOSE);
            TicketRecord ticket = read(world, cast.omar, number);
            assertEquals(Status.RANKED, ticket.worth().status());
            assertEquals(Set.of(), ticket.worth().flags());
            assertEquals(Math.sqrt(8_641_969.0 * 4_000_000), ticket.worth().claimedEurPerYear(), 0.01);
            assertTrue(ticket.worth().countedEurPerYear() > waiting);
            assertEquals(EstimatorKind.SECOND, ticket.estimates().get(1).kind());
            assertEquals(
                    number,
                    world.in(() -> world.a(PullNext.class).pull(cast.omar, Set.of()))
                            .orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void neitherTheAuthorNorTheirColleaguesNorTheTeamOfTheAreaGiveIt(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Caller colleague = in(world, cast.engineer(50), Cast.ORDERS);
            Caller author = in(world, cast.engineer(51), Cast.ORDERS);
            Caller builder = in(world, cast.engineer(52), Cast.CHECKOUT);
            Caller outsider = cast.engineer(53);
            long number = cast.filed(author, Cast.content(TITLE, INSIGHT, FIX, "Checkout", LARGE));
            for (Caller one : new Caller[] {author, colleague, builder}) {
                assertNull(take(world, one, null), one.name());
                assertThrows(NotImpartial.class, () -> take(world, one, number), one.name());
                assertThrows(NotImpartial.class, () -> give(world, one, number, CLOSE), one.name());
            }
            assertEquals(number, take(world, outsider, number));
        }
    }

    @Test
    void whoPutNumbersOnItKnowsThemAndIsNotAsked() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            world.run(() -> world.a(ReEstimate.class).reEstimate(cast.mara, number, LARGE, "en"));
            assertThrows(NotImpartial.class, () -> give(world, cast.mara, number, CLOSE));
            assertEquals(Sight.OPEN, read(world, cast.mara, number).sight());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDayLaterItIsOthersToTake(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            take(world, cast.omar, number);
            assertThrows(StepNotPossible.class, () -> take(world, cast.mara, number));
            assertThrows(StepNotPossible.class, () -> give(world, cast.mara, number, CLOSE));
            assertNull(take(world, cast.mara, null));
            world.clock.pass(Duration.ofHours(24));
            assertEquals(number, take(world, cast.mara, null));
            assertThrows(StepNotPossible.class, () -> give(world, cast.omar, number, CLOSE));
            give(world, cast.mara, number, CLOSE);
            assertEquals(0, world.number("select count(*) from second_estimate"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneAtATimeUntilItIsAnsweredOrGivenBack(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long first = large(cast);
            long second = large(cast);
            assertEquals(first, take(world, cast.omar, null));
            assertThrows(StepNotPossible.class, () -> take(world, cast.omar, second));
            assertThrows(StepNotPossible.class, () -> give(world, cast.omar, second, CLOSE));
            world.run(() -> world.a(GiveBackSecondEstimate.class).giveBack(cast.omar, first));
            assertEquals(second, take(world, cast.omar, second));
            assertThrows(
                    NotYourSecondEstimate.class,
                    () -> world.run(() -> world.a(GiveBackSecondEstimate.class).giveBack(cast.omar, first)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClaimThatShrankWaitsForNobodyAndBindsNobody(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            long other = large(cast);
            take(world, cast.omar, number);
            world.run(() -> world.a(ReEstimate.class).reEstimate(cast.lina, number, FAR, "en"));
            assertThrows(StepNotPossible.class, () -> give(world, cast.omar, number, CLOSE));
            assertEquals(other, take(world, cast.omar, null));
        }
    }

    @Test
    void reckoningAgainKeepsBoth() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, CLOSE);
            double before = read(world, cast.lina, number).worth().countedEurPerYear();
            world.run(() -> world.a(ReckonAgain.class).all(null));
            assertEquals(before, read(world, cast.lina, number).worth().countedEurPerYear());
        }
    }

    @Test
    void theListIsShortAndAskedWithTheSameFewStatementsHoweverManyWait() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long first = large(cast);
            int one = world.statementsOf(() -> offers(world, cast.omar));
            for (int i = 0; i < 8; i++) large(cast);
            assertEquals(one, world.statementsOf(() -> offers(world, cast.omar)));
            var offered = world.in(() -> offers(world, cast.omar));
            assertEquals(OfferSecondEstimates.SHORT, offered.free().size());
            assertEquals(first, offered.free().get(0).number());
            assertEquals(0, world.in(() -> offers(world, cast.lina)).free().size());
        }
    }

    private static OfferSecondEstimates.Offers offers(World world, Caller who) {
        return world.a(OfferSecondEstimates.class).offer(who);
    }

    @Test
    void numbersThatDoNotPassTheGateChangeNothing() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            Answers negative = Cast.answers(400_000, 5, 5, 2, -1, 4, EvidenceKind.COUNT);
            assertFalse(world.in(() -> world.a(GiveSecondEstimate.class).give(cast.omar, number, negative, "en"))
                    .passes());
            assertTrue(read(world, cast.lina, number).worth().flags().contains(Flag.SECOND_ESTIMATE_NEEDED));
            assertEquals(0, world.number("select count(*) from second_estimate"));
        }
    }

    static final String TITLE = "Pay button hidden behind the keyboard on iPhone SE";
    static final String INSIGHT =
            "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open, and half of them leave.";
    static final String FIX =
            "Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.";

    static long large(Cast cast) {
        return cast.filed(cast.lina, Cast.content(TITLE, INSIGHT, FIX, "Checkout", LARGE));
    }

    static Caller in(World world, Caller who, long area) {
        world.ask(e -> e.createNativeQuery(
                        "insert into person_area (person_id, area_id) values (" + who.id() + ", " + area + ")")
                .executeUpdate());
        return who;
    }

    static Long take(World world, Caller by, Long number) {
        var taken = world.in(() -> world.a(TakeSecondEstimate.class).take(by, number));
        return taken.isEmpty() ? null : Long.valueOf(taken.getAsLong());
    }

    static void give(World world, Caller by, long number, Answers answers) {
        var verdict = world.in(() -> world.a(GiveSecondEstimate.class).give(by, number, answers, "en"));
        assertTrue(verdict.passes(), () -> verdict.findings().toString());
    }

    static TicketRecord read(World world, Caller by, long number) {
        return world.in(() -> world.a(ReadTicket.class).read(by, number));
    }
}
