package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.capture.FileReport;
import io.vingt.capture.Report;
import io.vingt.capture.Side;
import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.evidence.KeepPicture;
import io.vingt.evidence.Pixels;
import io.vingt.gate.Finding;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence is walkable back to its source: to one that is there, and that is one's own to show. */
class EvidenceFiledTest {

    private static final String REASON = "The keyboard does not show in a screenshot.";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void somebodyElsesPictureIsNoEvidenceAtWhicheverDoorItComesIn(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String hidden = picture(world, cast.omar);
            Evidence stolen = new Evidence(EvidenceKind.PICTURE, hidden, null, null, null);
            refusedEverywhere(world, cast, stolen);
            assertThrows(
                    NotThere.class,
                    () -> world.in(() -> world.a(ShowPicture.class).show(cast.lina, hidden)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anInventedRecordingIsNoEvidence(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            refusedEverywhere(world, cast, new Evidence(EvidenceKind.MOMENT, "no such", null, 3.0, null));
        }
    }

    @Test
    void onesOwnPictureIsEvidenceAndThenForAllWhoSeeTheTicket() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            String own = picture(world, cast.lina);
            cast.filed(cast.lina, with(REASON, new Evidence(EvidenceKind.PICTURE, own, null, null, null)));
            world.in(() -> world.a(ShowPicture.class).show(cast.omar, own));
            assertEquals(1, world.number("select count(*) from evidence"));
        }
    }

    /** An address is never fetched, so that nobody knows what is to be seen there. */
    @Test
    void aMomentSomewhereElseIsKeptAndIsNoPicture() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            Evidence elsewhere = new Evidence(EvidenceKind.MOMENT, null, "https://replay.example/7", 12.5, null);
            Filing filing =
                    world.in(() -> world.a(FileTicket.class).file(cast.lina, with(null, elsewhere), null, "en"));
            Filing.Refused refused = assertInstanceOf(Filing.Refused.class, filing);
            assertEquals(
                    1,
                    refused.verdict().findings().stream()
                            .map(Finding::rule)
                            .filter("PIC-01"::equals)
                            .count());
            cast.filed(cast.lina, with(REASON, elsewhere));
        }
    }

    private static void refusedEverywhere(World world, Cast cast, Evidence piece) {
        DraftContent content = with(REASON, piece);
        long own = cast.filed(cast.lina, Cast.orderHistory());
        long draft = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, Cast.payButton()))
                .id();
        Report report = Report.of(content, "nordic.example/checkout", null, Side.OURS);
        refused("evidence", () -> world.in(() -> world.a(FileTicket.class).file(cast.lina, content, null, "en")));
        refused("evidence", () -> world.in(() -> world.a(FileTicket.class).file(cast.lina, content, draft, "en")));
        refused("evidence", () -> world.in(() -> world.a(SaveDraft.class).begin(cast.lina, content)));
        refused("evidence", () -> world.in(() -> world.a(SaveDraft.class).save(cast.lina, draft, null, content)));
        refused(
                "evidence",
                () -> world.in(() -> world.a(SplitTicket.class).split(cast.lina, own, content, null, "en")));
        refused("evidence", () -> world.in(() -> world.a(FileReport.class).file(cast.lina, report, null, "en")));
        refused("id", () -> world.run(() -> world.a(AddEvidence.class).add(cast.lina, own, piece)));
        assertEquals(0, world.number("select count(*) from evidence"));
    }

    private static void refused(String field, Executable work) {
        assertEquals(field, assertThrows(BadInput.class, work).field());
    }

    private static DraftContent with(String noPictureBecause, Evidence... pieces) {
        DraftContent pay = Cast.payButton();
        return new DraftContent(
                pay.title(),
                pay.insight(),
                pay.fix(),
                pay.area(),
                null,
                List.of(),
                noPictureBecause,
                List.of(pieces),
                pay.estimate());
    }

    private static String picture(World world, Caller owner) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return world.in(() ->
                            world.a(KeepPicture.class).keep(owner, new Pixels("image/png", 1, 1, png.toByteArray())))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
