package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.Ranks;
import io.vingt.kernel.Databases;
import io.vingt.people.AverageChanged;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReckonAgainTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherClassAverageMovesEveryTicketThatMayStillBeRanked(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long pay = cast.filed(cast.lina, Cast.payButton());
            long orders = cast.filed(cast.lina, Cast.orderHistory());
            double before = score(world, cast, pay);
            world.ask(e -> e.createNativeQuery(
                            "insert into company (id, name, time_zone, first_day_of_week, currency, class_average, version)"
                                    + " values (1, 'Tilleul', 'Europe/Paris', 'MONDAY', 'EUR', 5000, 1)")
                    .executeUpdate());
            world.run(() -> world.a(ReckonAgain.class).all(new AverageChanged(50_000, 5_000)));
            assertTrue(score(world, cast, pay) < before / 2);
            assertEquals(2, world.in(() -> world.a(Ranks.class).total()));
            long better = score(world, cast, pay) > score(world, cast, orders) ? pay : orders;
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(better)));
        }
    }

    private static double score(World world, Cast cast, long number) {
        return world.in(() -> world.a(ReadTicket.class).read(cast.mara, number))
                .worth()
                .eurPerYearPerDay();
    }
}
