package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.backlog.PullNext;
import io.vingt.backlog.Ranks;
import io.vingt.estimate.Status;
import io.vingt.evidence.Evidence;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theHistoryTellsTheWholeStory(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            pull(world, cast.jonas);
            world.run(() -> world.a(Block.class).block(cast.jonas, number, "waits for the design", null));
            world.run(() -> world.a(Unblock.class).unblock(cast.jonas, number));
            world.run(() -> world.a(HandBack.class).handBack(cast.jonas, number, "needs Android too"));
            pull(world, cast.amelie);
            world.run(() -> world.a(Finish.class).finish(cast.amelie, number, "https://shop.example/pr/7", "shipped"));
            assertEquals(
                    List.of(
                            Step.FINISHED,
                            Step.PULLED,
                            Step.HANDED_BACK,
                            Step.UNBLOCKED,
                            Step.BLOCKED,
                            Step.PULLED,
                            Step.FILED),
                    steps(world, cast.mara, number));
            assertEquals(0, world.number("select sum(open_pulls) from person"));
            assertEquals(0, world.number("select count(*) from pull"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoReadersWhoDoNotUnderstandBringItBackToItsAuthor(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            pull(world, cast.jonas);
            world.run(() -> world.a(HearReader.class).notClear(cast.lina, number, "viewport", 12.0));
            world.run(() -> world.a(HearReader.class).notClear(cast.jonas, number, "viewport", 12.0));
            world.run(() -> world.a(HearReader.class).notClear(cast.jonas, number, "card step", 9.0));
            assertEquals(TicketState.PULLED, state(world, cast.mara, number));
            world.run(() -> world.a(HearReader.class).notClear(cast.omar, number, "viewport", null));
            assertThrows(NotThere.class, () -> state(world, cast.mara, number));
            assertEquals(TicketState.DRAFT, state(world, cast.lina, number));
            assertEquals(0, world.number("select open_pulls from person where id = 2"));
            DraftRecord back =
                    world.in(() -> world.a(MyDrafts.class).all(cast.lina)).get(0);
            assertEquals(number, back.ticket());
            assertEquals(
                    List.of("card step", "viewport"),
                    back.returned().unclear().stream().map(Doubt::word).sorted().toList());
            assertEquals(
                    List.of("fix"),
                    back.returned().unclear().stream()
                            .filter(doubt -> doubt.word().equals("viewport"))
                            .flatMap(doubt -> doubt.marks().stream().map(Doubt.Mark::field))
                            .toList());
            Filing again = world.in(() -> world.a(FileTicket.class).file(cast.lina, back.content(), back.id(), "en"));
            assertEquals(number, ((Filing.Filed) again).number());
            assertEquals(TicketState.OPEN, state(world, cast.mara, number));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void threeSkipsForOneReasonBringItBackAndASkippedTicketIsNotOfferedAgain(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            for (Caller one : List.of(cast.jonas, cast.amelie, cast.omar)) {
                pull(world, one);
                world.run(() -> world.a(SkipTicket.class).skip(one, number, SkipCode.UNCLEAR, null));
                assertEquals(
                        0,
                        world.in(() -> world.a(PullNext.class).pull(one, Set.of()))
                                .orElse(0));
            }
            assertEquals(TicketState.DRAFT, state(world, cast.lina, number));
            DraftRecord back =
                    world.in(() -> world.a(MyDrafts.class).all(cast.lina)).get(0);
            assertEquals(3, back.returned().skipped().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-15")
    void anEngineersEstimateMovesTheRankAtOnceAndBothStay(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long pay = cast.filed(cast.lina, Cast.payButton());
            cast.filed(cast.lina, Cast.orderHistory());
            pull(world, cast.jonas);
            world.in(() -> world.a(ReEstimate.class)
                    .reEstimate(
                            cast.jonas,
                            pay,
                            Cast.answers(16_224, 2, 9, 2, 6, 9, io.vingt.estimate.EvidenceKind.ANALYTICS),
                            "en"));
            world.run(() -> world.a(HandBack.class).handBack(cast.jonas, pay, "bigger than it looked"));
            assertEquals(2L, world.in(() -> world.a(Ranks.class).of(pay)));
            assertEquals(
                    List.of(3.0, 9.0),
                    read(world, cast.mara, pay).estimates().stream()
                            .map(made -> made.answers().daysHigh())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-17")
    void whereCustomersLoseATicketIsNotRankedUntilALeadSigns(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(
                    cast.lina,
                    Cast.content(
                            Cast.payButton().title(),
                            Cast.payButton().insight(),
                            Cast.payButton().fix(),
                            "Checkout",
                            Cast.answers(10_000, -3, 20, 2, 1, 2, io.vingt.estimate.EvidenceKind.ANALYTICS)));
            assertEquals(
                    Status.NEEDS_SIGNATURE,
                    read(world, cast.mara, number).worth().status());
            assertNull(world.in(() -> world.a(Ranks.class).of(number)));
            assertThrows(
                    NotAllowed.class,
                    () -> world.run(() -> world.a(Sign.class)
                            .sign(cast.lina, number, "because I want it and nobody else would do it here")));
            world.run(() ->
                    world.a(Sign.class).sign(cast.mara, number, "the law asks for it from May on, and we say so"));
            assertNotNull(world.in(() -> world.a(Ranks.class).of(number)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void mergingMovesTheEvidenceAlongAndAddsNoBenefit(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long stays = cast.filed(cast.lina, Cast.payButton());
            long merged = cast.filed(cast.amelie, Cast.payButton());
            world.run(() -> world.a(AddEvidence.class)
                    .add(
                            cast.jonas,
                            merged,
                            new Evidence(
                                    io.vingt.evidence.EvidenceKind.QUOTE, null, null, null, "I thought it froze.")));
            double before = read(world, cast.mara, stays).worth().countedEurPerYear();
            world.run(() -> world.a(Merge.class).merge(cast.mara, merged, stays));
            assertEquals(1, read(world, cast.mara, stays).evidence().size());
            assertEquals(before, read(world, cast.mara, stays).worth().countedEurPerYear());
            assertEquals(stays, read(world, cast.mara, merged).mergedInto());
            assertEquals(1, world.in(() -> world.a(Ranks.class).total()));
        }
    }

    private static long pull(World world, Caller by) {
        return world.in(() -> world.a(PullNext.class).pull(by, Set.of())).orElseThrow();
    }

    private static TicketRecord read(World world, Caller by, long number) {
        return world.in(() -> world.a(ReadTicket.class).read(by, number));
    }

    private static TicketState state(World world, Caller by, long number) {
        return read(world, by, number).state();
    }

    private static List<Step> steps(World world, Caller by, long number) {
        return world.in(() -> world.a(ReadHistory.class).read(by, number, null, 50)).items().stream()
                .map(HistoryRow::what)
                .toList();
    }
}
