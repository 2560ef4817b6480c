package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.PullNext;
import io.vingt.evidence.EvidenceKind;
import io.vingt.evidence.KeepPicture;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.Finish;
import io.vingt.ticket.HandToMerchant;
import io.vingt.ticket.Merge;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.StepNotPossible;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketRecord.EvidenceBrought;
import io.vingt.ticket.TicketState;
import io.vingt.ticket.UndoStep;
import io.vingt.world.Cast;
import io.vingt.world.Paint;
import io.vingt.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was reported for a merchant stays theirs, whatever its ticket is merged into, and comes back when it is reopened. */
class MergedReportsTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());
    private static final List<String> TABLES = List.of(
            "select number, state, merged_into, final_ticket, merged_from, queue from ticket order by number",
            "select * from evidence order by id",
            "select * from report order by id",
            "select * from merchant_ticket order by merchant_id, ticket_number",
            "select * from ticket_picture order by ticket_number, position",
            "select bucket, area_id, tickets from backlog_count where tickets > 0 order by bucket, area_id");

    /** Tickets of three merchants: B is Y’s. */
    private record Story(World world, Cast cast, Reported.Filed a, Reported.Filed b, Reported.Filed c) {

        static Story in(World world) {
            Cast cast = new Cast(world);
            return new Story(
                    world,
                    cast,
                    report(world, "x.example/cart", null, Cast.payButton()),
                    report(world, "y.example/checkout", "Y", pictured(world)),
                    report(world, "z.example/pay", null, Cast.payButton()));
        }

        void merge(Reported.Filed one, Reported.Filed into) {
            world.run(() -> world.a(Merge.class).merge(cast.mara, one.number(), into.number()));
        }

        void reopen(Reported.Filed one) {
            world.run(() -> world.a(Reopen.class).reopen(cast.mara, one.number(), "it is another one"));
        }

        void tell(Reported.Filed one, long number) {
            world.run(() -> world.a(TellMerchant.class).tell(SAM, one.site().merchant(), number, Told.Way.PHONE));
        }

        void ship(Reported.Filed one) {
            world.in(() -> world.a(PullNext.class).pull(cast.omar, Set.of()));
            world.run(() -> world.a(Finish.class).finish(cast.omar, one.number(), null, null));
        }

        PrepareVisit.Visit visit(Reported.Filed one) {
            return world.in(
                    () -> world.a(PrepareVisit.class).prepare(SAM, one.site().merchant()));
        }

        TicketRecord read(Reported.Filed one) {
            return world.in(() -> world.a(ReadTicket.class).read(cast.mara, one.number()));
        }

        List<String> everything() {
            return TABLES.stream()
                    .flatMap(sql -> world
                            .ask(e -> (List<?>) e.createNativeQuery(sql).getResultList())
                            .stream()
                            .map(row -> sql + Arrays.toString((Object[]) row)))
                    .toList();
        }
    }

    private static DraftContent pictured(World world) {
        String picture = world.in(() -> world.a(KeepPicture.class).keep(SAM, Paint.black()))
                .id();
        DraftContent pay = Cast.payButton();
        return new DraftContent(
                "Pay stays grey at Y",
                pay.insight(),
                pay.fix() + " Try it at Y.",
                "Checkout",
                null,
                List.of(picture),
                null,
                List.of(),
                pay.estimate());
    }

    private static Reported.Filed report(World world, String address, String name, DraftContent content) {
        Report report = new Report(content, address, null, name, "iPhone", null, Side.OURS, null, null, null, null);
        return assertInstanceOf(
                Reported.Filed.class, world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en")));
    }

    private static void told(Databases database, Consumer<Story> story) {
        try (World world = new World(database)) {
            story.accept(Story.in(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMerchantSeesTheirsThroughTwoMergesAndThenFixed(Databases database) {
        told(database, s -> {
            s.merge(s.b(), s.a());
            s.merge(s.a(), s.c());
            VisitLine waits = s.visit(s.b()).tickets().get(0);
            assertEquals(s.c().number(), waits.number());
            assertEquals("y.example/checkout", waits.page());
            assertEquals("0 1 0", tally(s.visit(s.b())));
            assertEquals("0 1 0", tally(s.visit(s.a())));
            s.ship(s.c());
            assertEquals(TicketState.SHIPPED, s.visit(s.b()).tickets().get(0).state());
            assertEquals("1 0 0", tally(s.visit(s.b())));
            assertEquals(s.c().number(), s.read(s.b()).mergedInto());
        });
    }

    private static String tally(PrepareVisit.Visit visit) {
        Tally tally = visit.tally();
        return tally.fixed() + " " + tally.open() + " " + tally.withThem();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverWasToldOfTheOneKnowsOfTheOtherAndIsToldOnce(Databases database) {
        told(database, s -> {
            s.tell(s.b(), s.b().number());
            s.merge(s.b(), s.a());
            assertNotNull(s.visit(s.b()).tickets().get(0).told());
            assertThrows(ToldAlready.class, () -> s.tell(s.b(), s.a().number()));
            s.merge(s.a(), s.c());
            assertThrows(ToldAlready.class, () -> s.tell(s.b(), s.b().number()), "by its old number as well");
            s.tell(s.a(), s.a().number());
            assertNotNull(s.visit(s.a()).tickets().get(0).told());
            assertEquals(
                    1,
                    s.world()
                            .number("select count(*) from history where what = 'MERCHANT_TOLD' and ticket_number = "
                                    + s.c().number()));
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void wordsPicturesLinksAndReportsMoveAndSayWhereTheyComeFrom(Databases database) {
        told(database, s -> {
            s.world().run(() -> s.world()
                    .a(AddEvidence.class)
                    .add(
                            SAM,
                            s.b().number(),
                            new io.vingt.evidence.Evidence(EvidenceKind.COUNT, null, null, null, "312 a week")));
            s.merge(s.b(), s.a());
            List<EvidenceBrought> moved = s.read(s.a()).evidence().stream()
                    .filter(piece -> Long.valueOf(s.b().number()).equals(piece.from()))
                    .toList();
            String text = moved.toString();
            assertTrue(text.contains("Pay stays grey at Y\nOn the card step"), text);
            assertTrue(text.contains("Try it at Y."), text);
            assertTrue(text.contains("312 a week"), text);
            assertTrue(moved.stream().anyMatch(piece -> piece.evidence().kind() == EvidenceKind.PICTURE), text);
            assertEquals(2, s.world().number("select count(*) from report where ticket_number = " + s.a().number()));
            assertEquals(List.of(), s.read(s.b()).evidence());
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsReopenedIsAsItWasBefore(Databases database) {
        told(database, s -> {
            s.tell(s.b(), s.b().number());
            List<String> before = s.everything();
            s.merge(s.b(), s.a());
            s.merge(s.a(), s.c());
            s.reopen(s.a());
            assertEquals(
                    2,
                    s.world().number("select count(*) from report where ticket_number = " + s.a().number()),
                    "B's too");
            assertEquals(s.a().number(), s.visit(s.b()).tickets().get(0).number());
            s.reopen(s.b());
            assertEquals(before, s.everything());
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneOutOfTheMiddleOfAChainComesBackFromItsEnd(Databases database) {
        told(database, s -> {
            List<String> before = s.everything();
            s.merge(s.b(), s.a());
            s.merge(s.a(), s.c());
            s.tell(s.b(), s.c().number());
            s.reopen(s.b());
            assertEquals(s.b().number(), s.visit(s.b()).tickets().get(0).number());
            assertNotNull(s.visit(s.b()).tickets().get(0).told(), "who was told of all was told of this");
            assertEquals("0 1 0", tally(s.visit(s.b())));
            s.reopen(s.a());
            List<String> changed = new ArrayList<>(s.everything());
            assertEquals(before.size(), changed.size());
            changed.removeAll(before);
            assertEquals(1, changed.size(), changed::toString);
            assertTrue(changed.get(0).contains("PHONE"), "only that they were told");
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoThatWaitAtTheMerchantCanBeMergedAndWaitThereAgain(Databases database) {
        told(database, s -> {
            for (Reported.Filed one : List.of(s.a(), s.b())) {
                s.world().run(() -> s.world().a(HandToMerchant.class).hand(SAM, one.number(), null));
            }
            s.merge(s.b(), s.a());
            assertEquals("0 0 1", tally(s.visit(s.b())));
            s.reopen(s.b());
            assertEquals(TicketState.AT_MERCHANT, s.read(s.b()).state());
            assertEquals(TicketState.AT_MERCHANT, s.read(s.a()).state());
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMergeAndAReopeningAreTakenBackWhole(Databases database) {
        told(database, s -> {
            s.tell(s.b(), s.b().number());
            List<String> before = s.everything();
            s.merge(s.b(), s.a());
            undo(s, s.cast().mara, s.b().number());
            assertEquals(before, s.everything());
            s.merge(s.b(), s.a());
            long reports = s.world().number("select count(*) from report where ticket_number = " + s.a().number());
            s.reopen(s.b());
            undo(s, s.cast().mara, s.b().number());
            assertEquals(
                    reports, s.world().number("select count(*) from report where ticket_number = " + s.a().number()));
            assertEquals(s.a().number(), s.read(s.b()).mergedInto());
            s.reopen(s.b());
            assertEquals(before, s.everything());
        });
    }

    private static void undo(Story s, Caller by, long number) {
        s.world().in(() -> s.world().a(UndoStep.class).undo(by, number));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReportThatJoinedIsTakenBackWithItsPicturesAndOnce(Databases database) {
        told(database, s -> {
            List<String> before = s.everything();
            long pages = s.world().number("select sum(reports) from page");
            String[] shots = {picture(s.world()), picture(s.world())};
            DraftContent pay = Cast.payButton();
            DraftContent seen = new DraftContent(
                    pay.title(),
                    pay.insight(),
                    pay.fix(),
                    "Checkout",
                    null,
                    List.of(shots),
                    null,
                    List.of(),
                    pay.estimate());
            Report again = Report.of(seen, "x.example/cart", "iPad", Side.OURS);
            assertInstanceOf(
                    Reported.Joined.class,
                    s.world().in(() -> s.world().a(FileReport.class).file(SAM, again, null, "en")));
            undo(s, SAM, s.a().number());
            assertEquals(before, s.everything());
            assertEquals(pages, s.world().number("select sum(reports) from page"));
            StepNotPossible second = assertThrows(StepNotPossible.class, () -> undo(s, SAM, s.a().number()));
            assertTrue(second.key().endsWith("undoNothing"), second.key());
        });
    }

    private static String picture(World world) {
        return world.in(() -> world.a(KeepPicture.class).keep(SAM, Paint.black())).id();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReportOfWhatWasMergedJoinsWhatItIsNow(Databases database) {
        told(database, s -> {
            s.merge(s.b(), s.a());
            Report same = new Report(
                    Cast.payButton(),
                    "y.example/checkout",
                    null,
                    null,
                    null,
                    null,
                    null,
                    s.b().number(),
                    null,
                    null,
                    null);
            Reported joined = s.world().in(() -> s.world().a(FileReport.class).file(SAM, same, null, "en"));
            assertEquals(
                    s.a().number(),
                    assertInstanceOf(Reported.Joined.class, joined).number());
            Report words = Report.of(pictured(s.world()), "y.example/checkout", null, Side.OURS);
            Reported found = s.world().in(() -> s.world().a(FileReport.class).file(SAM, words, null, "en"));
            assertEquals(
                    s.a().number(),
                    assertInstanceOf(Reported.Joined.class, found).number());
        });
    }
}
