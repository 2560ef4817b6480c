package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.Ranks;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.VersionIsStale;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aGoodTicketGetsANumberAndAPlaceInTheBacklog(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long orders = cast.filed(cast.lina, Cast.orderHistory());
            long pay = cast.filed(cast.lina, Cast.payButton());
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(pay)));
            assertEquals(2L, world.in(() -> world.a(Ranks.class).of(orders)));
            TicketRecord read = world.in(() -> world.a(ReadTicket.class).read(cast.jonas, pay));
            assertEquals(59_560.7, read.worth().eurPerYearPerDay(), 0.1);
            assertEquals("Lina", read.filedBy().name());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-3")
    void refusesATicketWithoutAFixAndKeepsItAsADraftThatOnlyItsAuthorSees(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Filing filing = world.in(() -> world.a(FileTicket.class).file(cast.lina, Cast.withoutAFix(), null, "en"));
            Filing.Refused refused = assertInstanceOf(Filing.Refused.class, filing);
            assertTrue(
                    refused.verdict().findings().stream().anyMatch(f -> f.rule().equals("FIX-01")));
            assertEquals(
                    Cast.withoutAFix(),
                    world.in(() -> world.a(MyDrafts.class).one(cast.lina, refused.draft()))
                            .content());
            assertThrows(
                    NotThere.class, () -> world.in(() -> world.a(MyDrafts.class).one(cast.mara, refused.draft())));
            assertEquals(0, world.number("select count(*) from ticket"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftIsFiledOnceHoweverOftenTheButtonIsPressed(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long draft = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, Cast.payButton()))
                    .id();
            world.in(() -> world.a(FileTicket.class).file(cast.lina, Cast.payButton(), draft, "en"));
            assertThrows(
                    NotThere.class,
                    () -> world.in(() -> world.a(FileTicket.class).file(cast.lina, Cast.payButton(), draft, "en")));
            assertEquals(1, world.number("select count(*) from ticket"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSecondWindowThatSavesAnOldDraftIsTold(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            DraftRecord first = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, Cast.withoutAFix()));
            world.in(() -> world.a(SaveDraft.class).save(cast.lina, first.id(), first.version(), Cast.payButton()));
            assertThrows(
                    VersionIsStale.class,
                    () -> world.in(() ->
                            world.a(SaveDraft.class).save(cast.lina, first.id(), first.version(), Cast.withoutAFix())));
            assertEquals(
                    Cast.payButton(),
                    world.in(() -> world.a(MyDrafts.class).one(cast.lina, first.id()))
                            .content());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEditThatDoesNotPassChangesNothing(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            TicketRecord before = world.in(() -> world.a(ReadTicket.class).read(cast.lina, number));
            TextChange vague = new TextChange(null, null, "Improve the layout.", null, null, null);
            assertFalse(world.in(() -> world.a(EditTicket.class).edit(cast.lina, number, before.version(), vague, "en"))
                    .passes());
            assertEquals(before, world.in(() -> world.a(ReadTicket.class).read(cast.lina, number)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoEditsOfOneVersionAreNotBothTaken(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            long version = world.in(() -> world.a(ReadTicket.class).read(cast.lina, number))
                    .version();
            TextChange title =
                    new TextChange("Pay button covered by the keyboard on iPhone SE", null, null, null, null, null);
            assertTrue(world.in(() -> world.a(EditTicket.class).edit(cast.lina, number, version, title, "en"))
                    .passes());
            assertThrows(
                    VersionIsStale.class,
                    () -> world.in(() -> world.a(EditTicket.class).edit(cast.mara, number, version, title, "en")));
        }
    }
}
