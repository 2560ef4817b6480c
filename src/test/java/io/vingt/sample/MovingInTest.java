package io.vingt.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.Ranks;
import io.vingt.kernel.Databases;
import io.vingt.people.FirstRun;
import io.vingt.people.FirstRunCode;
import io.vingt.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovingInTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theWholeCompanyMovesInThroughTheUseCases(Databases database) {
        try (World world = new World(database)) {
            FirstRun.FirstAdmin admin =
                    new FirstRun.FirstAdmin("Noor", "noor@shop.example", "a lime tree by the river", "en");
            String code = world.a(FirstRunCode.class).print();
            world.in(() -> world.a(SampleCompany.class).moveIn(code, admin));
            assertEquals(31, world.number("select count(*) from person where id > 0"));
            assertEquals(80 + 8, world.number("select count(*) from ticket"));
            assertEquals(12, world.number("select count(*) from merchant"));
            assertEquals(4, world.number("select count(*) from ticket where state = 'AT_MERCHANT'"));
            assertEquals(20, world.number("select count(*) from draft"));
            assertEquals(10 + 2, world.number("select count(*) from ticket where state = 'SHIPPED'"));
            assertEquals(8, world.number("select count(*) from ticket where state = 'PULLED'"));
            assertEquals(
                    world.number("select count(*) from ticket where queue = 1"),
                    world.in(() -> world.a(Ranks.class).total()));
            assertTrue(world.number("select count(*) from history where what = 'GOT_IT'") > 40);
        }
    }
}
