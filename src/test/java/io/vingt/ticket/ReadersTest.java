package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadersTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWroteItIsNoReaderAndTheFirstSecondsOfTheOthersCount(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            got(world, cast.lina, number, 2);
            got(world, cast.jonas, number, 12);
            got(world, cast.jonas, number, 1);
            TicketRecord ticket = read(world, cast.omar, number);
            assertEquals(1, ticket.gotIt());
            assertEquals(12.0, ticket.medianSeconds());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWordThatStandsNowhereInTheTicketMarksNothing(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            assertThrows(BadInput.class, () -> unclear(world, cast.jonas, number, "bananas"));
            unclear(world, cast.jonas, number, "  VIEWPORT ");
            assertEquals(1, read(world, cast.omar, number).notClear());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCameBackKeepsWhereItsNumbersComeFromAndHowLongTheyTook(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            var filed = read(world, cast.lina, number).estimates().get(0);
            unclear(world, cast.jonas, number, "viewport");
            unclear(world, cast.omar, number, "viewport");
            DraftRecord draft =
                    world.in(() -> world.a(MyDrafts.class).all(cast.lina)).get(0);
            assertEquals(filed.answers().source(), draft.content().estimate().source());
            assertEquals(
                    filed.answers().secondsSpent(), draft.content().estimate().secondsSpent());
            world.in(() -> world.a(FileTicket.class).file(cast.lina, draft.content(), draft.id(), "en"));
            assertEquals(1, read(world, cast.lina, number).estimates().size());
            assertTrue(read(world, cast.lina, number).state() == TicketState.OPEN);
        }
    }

    private static void got(World world, Caller reader, long number, double seconds) {
        world.run(() -> world.a(HearReader.class).gotIt(reader, number, seconds));
    }

    private static void unclear(World world, Caller reader, long number, String word) {
        world.run(() -> world.a(HearReader.class).notClear(reader, number, word, 9.0));
    }

    private static TicketRecord read(World world, Caller reader, long number) {
        return world.in(() -> world.a(ReadTicket.class).read(reader, number));
    }
}
