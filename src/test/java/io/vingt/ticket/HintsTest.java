package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HintsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aHintThatWasPutAwayNeverComesAgainToThatPerson(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            assertTrue(isDue(world, cast.lina, HintPlace.BACKLOG));
            world.run(() -> world.a(PutHintAway.class).putAway(cast.lina, HintPlace.BACKLOG));
            world.run(() -> world.a(PutHintAway.class).putAway(cast.lina, HintPlace.BACKLOG));
            assertFalse(isDue(world, cast.lina, HintPlace.BACKLOG));
            assertTrue(isDue(world, cast.lina, HintPlace.FILE));
            assertTrue(isDue(world, cast.jonas, HintPlace.BACKLOG));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHasDoneTheThingOnceNeedsNoHint(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            assertTrue(isDue(world, cast.lina, HintPlace.FILE));
            long number = cast.filed(cast.lina, Cast.payButton());
            assertFalse(isDue(world, cast.lina, HintPlace.FILE));
            assertTrue(isDue(world, cast.omar, HintPlace.TICKET));
            world.run(() -> world.a(HearReader.class).gotIt(cast.omar, number, 9));
            assertFalse(isDue(world, cast.omar, HintPlace.TICKET));
        }
    }

    private static boolean isDue(World world, Caller reader, HintPlace place) {
        return world.in(() -> world.a(HintsDue.class).isDue(reader, place));
    }
}
