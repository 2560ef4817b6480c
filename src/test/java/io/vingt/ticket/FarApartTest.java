package io.vingt.ticket;

import static io.vingt.ticket.SecondEstimatesTest.CLOSE;
import static io.vingt.ticket.SecondEstimatesTest.FAR;
import static io.vingt.ticket.SecondEstimatesTest.LARGE;
import static io.vingt.ticket.SecondEstimatesTest.give;
import static io.vingt.ticket.SecondEstimatesTest.large;
import static io.vingt.ticket.SecondEstimatesTest.read;
import static io.vingt.ticket.SecondEstimatesTest.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Status;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FarApartTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoThatAreFarApartTalkBeforeItIsRanked(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, FAR);
            assertEquals(
                    Status.RECONCILE, read(world, cast.omar, number).worth().status());
            assertEquals(0, world.number("select count(*) from ticket where queue = 1"));
            assertThrows(StepNotPossible.class, () -> take(world, cast.mara, number));
            Answers silent = new Answers(400_000.0, 5.0, 5.0, 2.0, 2.0, 4.0, EvidenceKind.COUNT, " ", 60);
            assertThrows(BadInput.class, () -> give(world, cast.omar, number, silent));
            give(world, cast.omar, number, CLOSE);
            assertEquals(Status.RANKED, read(world, cast.omar, number).worth().status());
            assertThrows(NotImpartial.class, () -> give(world, cast.omar, number, LARGE));
        }
    }

    @Test
    void theAuthorMayComeDownToTheSecondAsWell() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, FAR);
            world.run(() -> world.a(ReEstimate.class).reEstimate(cast.lina, number, FAR, "en"));
            TicketRecord ticket = read(world, cast.mara, number);
            assertEquals(Status.RANKED, ticket.worth().status());
            assertEquals(200_000, ticket.worth().claimedEurPerYear(), 0.01);
            assertEquals(3, ticket.estimates().size());
        }
    }

    @Test
    void aClaimThatGrowsAfterItWasConfirmedIsNotCountedBeyondWhatTheSecondSaid() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, CLOSE);
            Answers tenTimes = Cast.answers(12_345_670, 3, 4, 2, 3, 5, EvidenceKind.COUNT);
            world.run(() -> world.a(ReEstimate.class).reEstimate(cast.lina, number, tenTimes, "en"));
            assertEquals(
                    Status.RECONCILE, read(world, cast.lina, number).worth().status());
            assertEquals(0, world.number("select count(*) from ticket where confirmed = true"));
        }
    }

    @Test
    void goingBelowTheLimitDoesNotShakeOffTheSecond() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, Cast.answers(20_000, 1, 0, 2, 2, 4, EvidenceKind.COUNT));
            Answers justBelow = Cast.answers(499_000, 1, 0, 2, 3, 5, EvidenceKind.COUNT);
            world.run(() -> world.a(ReEstimate.class).reEstimate(cast.lina, number, justBelow, "en"));
            assertEquals(
                    Status.RECONCILE, read(world, cast.lina, number).worth().status());
        }
    }

    @Test
    void harmThatOnlyTheSecondSeesIsSignedFirst() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, Cast.answers(400_000, -5, 15, 2, 2, 4, EvidenceKind.COUNT));
            assertEquals(
                    Status.NEEDS_SIGNATURE,
                    read(world, cast.mara, number).worth().status());
            world.run(() -> world.a(Sign.class)
                    .sign(cast.mara, number, "The contract asks us to, from January on, at every till."));
            assertEquals(Status.RANKED, read(world, cast.mara, number).worth().status());
        }
    }

    @Test
    void aSecondWhoSeesNoBenefitContradicts() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = large(cast);
            give(world, cast.omar, number, Cast.answers(400_000, 1, -2, 2, 2, 4, EvidenceKind.COUNT));
            TicketRecord ticket = read(world, cast.lina, number);
            assertEquals(Status.RECONCILE, ticket.worth().status());
            assertEquals(0, ticket.worth().countedEurPerYear());
        }
    }
}
