package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.capture.Kit.Known;
import io.vingt.kernel.Databases;
import io.vingt.merchant.AddMerchant;
import io.vingt.merchant.MerchantContent;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());

    private static void add(World world, String name, String site) {
        MerchantContent content = new MerchantContent(name, "en", List.of(), 40_000d, 1_000d, 60_000d);
        world.run(() -> world.a(AddMerchant.class).add(SAM, content, List.of(site, "pay." + site), List.of()));
    }

    private static Kit kit(World world) {
        return world.in(() -> world.a(PackKit.class).pack(SAM));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPhoneTakesAlongTheMerchantsWithTheirSitesAndHowItStands(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            add(world, "Nordic Outdoor", "nordic.example");
            Report report = Report.of(Cast.payButton(), "nordic.example/checkout", "iPhone", Side.THEIRS);
            world.run(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
            Kit kit = kit(world);
            assertEquals("1", kit.person());
            assertTrue(kit.areas().contains("Checkout"));
            Known known = kit.merchants().get(0);
            assertEquals(List.of("nordic.example", "pay.nordic.example"), known.sites());
            assertEquals(0, known.open());
            assertEquals(1, known.withThem());
            assertEquals(0, known.fixed());
            assertEquals("0 fixed, 0 open, 1 with them, not told yet", known.stands());
            assertEquals(40_000, known.visitsPerYear());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aKitIsSmallAndCostsTheSameHoweverManyMerchantsThereAre(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            add(world, "First", "first.example");
            kit(world);
            int alone = world.statementsOf(() -> kit(world));
            IntStream.range(0, 210).forEach(i -> add(world, "Merchant " + i, "m" + i + ".example"));
            assertEquals(alone, world.statementsOf(() -> kit(world)));
            assertEquals(200, kit(world).merchants().size());
            assertTrue(kit(world).merchants().stream().noneMatch(m -> m.name().equals("First")));
        }
    }

    @Test
    void anybodyMayCatchUpButNotFlood() {
        try (World world = new World(Databases.H2)) {
            Pace pace = new Pace(world.clock);
            IntStream.range(0, Pace.MOST).forEach(i -> pace.charge(SAM));
            assertThrows(TooManyReports.class, () -> pace.charge(SAM));
            pace.charge(new Caller(2, "Omar", "en", Set.of(Role.SALES), Set.of()));
            world.clock.pass(Pace.WITHIN.plus(Duration.ofSeconds(1)));
            pace.charge(SAM);
        }
    }
}
