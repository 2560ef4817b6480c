package io.vingt.capture;

import static io.vingt.capture.MergedStory.SAM;
import static io.vingt.capture.MergedStory.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.evidence.KeepPicture;
import io.vingt.kernel.Databases;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.StepNotPossible;
import io.vingt.world.Cast;
import io.vingt.world.Paint;
import io.vingt.world.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A merge, a reopening and a report that joined are taken back whole. */
class MergeUndoneTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMergeAndAReopeningAreTakenBackWhole(Databases database) {
        told(database, s -> {
            s.tell(s.b(), s.b().number());
            List<String> before = s.everything();
            s.merge(s.b(), s.a());
            s.undo(s.cast().mara, s.b().number());
            assertEquals(before, s.everything());
            s.merge(s.b(), s.a());
            long reports = s.world().number("select count(*) from report where ticket_number = " + s.a().number());
            s.reopen(s.b());
            s.undo(s.cast().mara, s.b().number());
            assertEquals(
                    reports, s.world().number("select count(*) from report where ticket_number = " + s.a().number()));
            assertEquals(s.a().number(), s.read(s.b()).mergedInto());
            s.reopen(s.b());
            assertEquals(before, s.everything());
        });
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
            s.undo(SAM, s.a().number());
            assertEquals(before, s.everything());
            assertEquals(pages, s.world().number("select sum(reports) from page"));
            StepNotPossible second = assertThrows(StepNotPossible.class, () -> s.undo(SAM, s.a().number()));
            assertTrue(second.key().endsWith("undoNothing"), second.key());
        });
    }

    private static String picture(World world) {
        return world.in(() -> world.a(KeepPicture.class).keep(SAM, Paint.black()))
                .id();
    }
}
