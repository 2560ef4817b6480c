package io.vingt.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.ticket.Merge;
import io.vingt.world.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever filed what was merged hears when it is done, however often it was merged on. */
class MergedNewsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theEndOfAChainIsNewsForItsBeginning(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            Cast cast = room.cast;
            long first = cast.filed(cast.amelie, Cast.orderHistory());
            long second = cast.filed(cast.omar, Cast.payButton());
            long last = cast.filed(cast.lina, Cast.payButton());
            merge(room, cast.mara, first, second);
            merge(room, cast.mara, second, last);
            room.pull(cast.jonas);
            room.finish(cast.jonas, last);
            room.gather();
            String shipped = "select count(*) from news where kind = 'SHIPPED' and person_id = ";
            assertEquals(1, room.world.number(shipped + cast.amelie.id()));
            assertEquals(1, room.world.number(shipped + cast.omar.id()), "whose words were the same");
            assertEquals(1, room.world.number(shipped + cast.lina.id()));
        }
    }

    private static void merge(Newsroom room, Caller lead, long number, long into) {
        room.world.run(() -> room.world.a(Merge.class).merge(lead, number, into));
    }
}
