package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.ticket.SplitTicket.Outcome;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pay button ticket claims 16,224 × 11 EUR = 178,464 a year for one to three days. */
class SplitTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theParentStaysWithItsNumberAndGivesTheSlicesShareAway(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long parent = cast.filed(cast.lina, Cast.payButton());
            double before = read(world, cast.omar, parent).worth().countedEurPerYear();
            long slice =
                    split(world, cast.lina, parent, slice(6_000, 0.5, 1), null).slice();
            TicketRecord stays = read(world, cast.omar, parent);
            TicketRecord cut = read(world, cast.omar, slice);
            assertTrue(stays.worth().claimedEurPerYear() + cut.worth().claimedEurPerYear() <= 178_464);
            double counted = stays.worth().countedEurPerYear() + cut.worth().countedEurPerYear();
            double oneEvent = 11;
            assertTrue(counted <= before + 1e-4 && counted > before - oneEvent, counted + " of " + before);
            assertEquals(
                    Math.rint(stays.estimate().eventsPerYear()),
                    stays.estimate().eventsPerYear());
            assertEquals(0.5, stays.estimate().daysLow(), 1e-9);
            assertEquals(2, stays.estimate().daysHigh(), 1e-9);
            assertEquals(List.of(slice), stays.kin().slices());
            assertEquals(parent, cut.kin().splitFrom());
            assertEquals(stays.area(), cut.area());
            assertEquals(stays.noPictureBecause(), cut.noPictureBecause());
            assertEquals(List.of(Step.SPLIT, Step.FILED), steps(world, cast.omar, parent));
            assertEquals(List.of(Step.SPLIT_OFF), steps(world, cast.omar, slice));
            assertEquals(2, stays.estimates().size(), "the one before stays to be seen");
            assertEquals(2, world.number("select sum(tickets) from backlog_count"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void howeverOftenOneSplitsTheSumOfClaimsNeverGrows(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Random random = new Random(3);
            long parent = cast.filed(cast.lina, Cast.payButton());
            double counted = sumCounted(world);
            for (int i = 0; i < 12; i++) {
                Answers rest = random.nextBoolean() ? null : numbers(random.nextInt(9_000), 0.5, 2);
                try {
                    split(world, cast.lina, parent, slice(random.nextInt(9_000), 0.5, 1), rest);
                } catch (BadInput asksTooMuch) {
                    assertTrue(List.of("estimate", "rest").contains(asksTooMuch.field()));
                }
                assertTrue(world.number("select sum(claimed_eur_per_year) from ticket") <= 178_464);
                assertTrue(sumCounted(world) <= counted + 1e-3);
            }
            assertTrue(world.number("select count(*) from split") > 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofAnOrdinaryClaimTheRestClaimsWhatTheSliceLeavesToTheEvent(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long parent = cast.filed(cast.lina, Cast.orderHistory());
            split(world, cast.lina, parent, slice(1_000, 0.5, 1), null);
            double claimed = read(world, cast.omar, parent).worth().claimedEurPerYear();
            double oneEvent = 0.015;
            assertTrue(claimed <= 19_000 && claimed > 19_000 - oneEvent, String.valueOf(claimed));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTicketThatWaitsForASecondEstimateCannotGoAroundItInSlices(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long large = cast.worth(cast.lina, 900_000, 5);
            assertThrows(StepNotPossible.class, () -> split(world, cast.lina, large, slice(1_000, 0.5, 1), null));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void asMuchAsTheWholeIsNoSliceAndARestThatClaimsTooMuchIsRefused(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long parent = cast.filed(cast.lina, Cast.payButton());
            refuses(world, cast.lina, parent, "estimate", slice(16_224, 0.5, 1), null);
            refuses(world, cast.lina, parent, "rest", slice(10_000, 0.5, 1), numbers(6_300, 1, 2));
            DraftContent whole = Cast.payButton();
            refuses(world, cast.lina, parent, "fix", whole, numbers(1_000, 1, 2));
            assertEquals(1, world.number("select count(*) from ticket"));
            assertEquals(1, world.number("select count(*) from estimate"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSliceThatDoesNotPassTheGateChangesNothing(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long parent = cast.filed(cast.lina, Cast.payButton());
            DraftContent vague = Cast.content("Pay button", "Bad.", "", null, numbers(6_000, 0.5, 1));
            Outcome outcome = split(world, cast.lina, parent, vague, null);
            assertNull(outcome.slice());
            assertTrue(
                    outcome.verdict().findings().stream().anyMatch(f -> f.rule().startsWith("FIX")));
            assertEquals(1, world.number("select count(*) from ticket"));
            assertEquals(178_464, read(world, cast.omar, parent).worth().claimedEurPerYear(), 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyItsAuthorAndLeadsSplitAndOnlyWhileItIsOpen(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long parent = cast.filed(cast.lina, Cast.payButton());
            DraftContent slice = slice(1_000, 0.5, 1);
            assertThrows(NotAllowed.class, () -> split(world, cast.omar, parent, slice, null));
            assertThrows(NotThere.class, () -> split(world, cast.mara, 99, slice, null));
            split(world, cast.mara, parent, slice, null);
            world.run(() -> world.a(Decline.class).decline(cast.mara, parent, "The page goes away in January."));
            assertThrows(TicketNotOpen.class, () -> split(world, cast.lina, parent, slice, null));
        }
    }

    private static double sumCounted(World world) {
        return world.ask(e -> ((Number) e.createNativeQuery("select sum(counted_eur_per_year) from ticket")
                        .getSingleResult())
                .doubleValue());
    }

    private static void refuses(World world, Caller by, long parent, String field, DraftContent slice, Answers rest) {
        BadInput refused = assertThrows(BadInput.class, () -> split(world, by, parent, slice, rest));
        assertEquals(field, refused.field());
    }

    private static Outcome split(World world, Caller by, long parent, DraftContent slice, Answers rest) {
        return world.in(() -> world.a(SplitTicket.class).split(by, parent, slice, rest, "en"));
    }

    private static DraftContent slice(double events, double low, double high) {
        return new DraftContent(
                "Pay button stays visible on iPhone SE",
                "On the card step, 115 customers a week cannot see “Pay” on an iPhone SE once the keyboard is open.",
                "Keep “Pay” in the visible viewport on screens below 376 px while a field has the focus.",
                null,
                null,
                List.of(),
                null,
                List.of(),
                numbers(events, low, high));
    }

    private static Answers numbers(double events, double low, double high) {
        return Cast.answers(events, 2, 9, 2, low, high, EvidenceKind.ANALYTICS);
    }

    private static TicketRecord read(World world, Caller reader, long number) {
        return world.in(() -> world.a(ReadTicket.class).read(reader, number));
    }

    private static List<Step> steps(World world, Caller reader, long number) {
        return world.in(() -> world.a(ReadHistory.class).read(reader, number, null, 50)).items().stream()
                .map(HistoryRow::what)
                .toList();
    }
}
