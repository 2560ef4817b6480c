package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.ChangeArea;
import io.vingt.people.ChangeCompany;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.people.Role;
import io.vingt.ticket.ReadTicket;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

    private static final Caller ADMIN = new Caller(4, "Mara", "en", Set.of(Role.ADMIN), Set.of());

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whateverARowShowsTurnsTheEdition(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            world.ask(e -> e.createNativeQuery("insert into company (id, name, time_zone, first_day_of_week, currency,"
                            + " class_average, version) values (1, 'Shop', 'Europe/Paris', 'MONDAY', 'EUR', 50000, 1)")
                    .executeUpdate());
            long before = edition(world);
            cast.filed(cast.lina, Cast.payButton());
            long filed = edition(world);
            assertTrue(filed > before, "a new ticket");
            world.run(() -> world.a(ChangeArea.class).change(ADMIN, Cast.CHECKOUT, "Payment", "Purchase"));
            long renamed = edition(world);
            assertTrue(renamed > filed, "an area's new name");
            Company shop = world.in(() -> world.a(Companies.class).theOne());
            world.run(() -> world.a(ChangeCompany.class)
                    .change(ADMIN, new Company("Shop", "Europe/Paris", "MONDAY", "SEK", 50_000, shop.version())));
            assertTrue(edition(world) > renamed, "another currency");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void readingDoesNot(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            long before = edition(world);
            world.run(() -> world.a(ReadTicket.class).read(cast.omar, number));
            world.run(() -> world.a(Backlog.class).page(BacklogFilter.NONE, null, 50, "en"));
            assertEquals(before, edition(world));
        }
    }

    private static long edition(World world) {
        return world.in(() -> world.a(Backlog.class).version());
    }
}
