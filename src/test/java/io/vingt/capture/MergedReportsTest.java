package io.vingt.capture;

import static io.vingt.capture.MergedStory.SAM;
import static io.vingt.capture.MergedStory.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.evidence.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.HandToMerchant;
import io.vingt.ticket.TicketRecord.EvidenceBrought;
import io.vingt.ticket.TicketState;
import io.vingt.world.Cast;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was reported for a merchant stays theirs, whatever its ticket is merged into, and comes back when it is reopened. */
class MergedReportsTest {

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
            Report words = Report.of(MergedStory.pictured(s.world()), "y.example/checkout", null, Side.OURS);
            Reported found = s.world().in(() -> s.world().a(FileReport.class).file(SAM, words, null, "en"));
            assertEquals(
                    s.a().number(),
                    assertInstanceOf(Reported.Joined.class, found).number());
        });
    }
}
