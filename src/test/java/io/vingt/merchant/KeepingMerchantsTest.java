package io.vingt.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepingMerchantsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAddressLeadsToTheMerchantWhoseSiteItLiesIn(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long nordic = add(world, cast, "Nordic Outdoor", "nordic.example", "https://www.nordic-sale.example/x");
            long tea = add(world, cast, "Thé du Nord", "tea.nordic.example");
            assertEquals(
                    nordic,
                    recognised(world, cast, "HTTPS://www.NORDIC.example/fr/checkout?id=1")
                            .merchant());
            assertEquals(
                    nordic, recognised(world, cast, "pay.nordic-sale.example/x").merchant());
            assertEquals(tea, recognised(world, cast, "m.tea.nordic.example").merchant());
            assertNull(recognised(world, cast, "https://southern.example/"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNameAndADomainBelongToOneMerchant(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            add(world, cast, "Nordic Outdoor", "nordic.example");
            assertThrows(MerchantTaken.class, () -> add(world, cast, "NORDIC  outdoor"));
            assertThrows(MerchantTaken.class, () -> add(world, cast, "Another", "www.nordic.example"));
            assertEquals(1, world.number("select count(*) from merchant"));
            assertEquals(1, world.number("select count(*) from site"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyThoseWhoSellAndLeadKeepMerchants(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            MerchantContent content = MerchantContent.named("Nordic Outdoor");
            assertThrows(
                    NotAllowed.class,
                    () -> world.in(() -> world.a(AddMerchant.class).add(cast.jonas, content, null)));
        }
    }

    private static long add(World world, Cast cast, String name, String... sites) {
        return world.in(() -> world.a(AddMerchant.class).add(cast.mara, MerchantContent.named(name), List.of(sites)));
    }

    private static Sites.Found recognised(World world, Cast cast, String address) {
        return world.in(() -> world.a(RecogniseAddress.class).recognise(cast.jonas, address))
                .site();
    }
}
