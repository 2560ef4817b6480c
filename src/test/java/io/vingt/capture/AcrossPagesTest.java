package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same bug is seen on the page for phones, on another product and in another language: it is one ticket, or one is told. */
class AcrossPagesTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());

    @ParameterizedTest
    @CsvSource({
        "H2, m.shop.example/cart, www.shop.example/cart",
        "POSTGRESQL, m.shop.example/cart, www.shop.example/cart",
        "H2, https://de.shop.example/cart, https://shop.example/cart?utm_source=mail",
        "H2, https://amp.shop.example/cart, https://shop.example/cart/amp",
        "H2, https://shop.example/products/red-boot, https://shop.example/products/red-boot?variant=39",
        "H2, https://shop.example/index.php?route=checkout/cart&token=1, https://m.shop.example/?route=checkout%2Fcart",
        "H2, https://shop-example.translate.goog/cart?_x_tr_sl=de, https://shop.example/cart"
    })
    void onePageUnderTwoAddressesIsOneTicket(Databases database, String one, String other) {
        try (World world = new World(database)) {
            new Cast(world);
            long first =
                    assertInstanceOf(Reported.Filed.class, report(world, one)).number();
            assertEquals(
                    first,
                    assertInstanceOf(Reported.Joined.class, report(world, other))
                            .number());
            assertEquals(1, world.number("select count(*) from page"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, shop.example/products/red-boot, shop.example/products/blue-boot",
        "POSTGRESQL, shop.example/products/red-boot, shop.example/products/blue-boot",
        "H2, https://shop.example/?page_id=7, https://shop.example/?page_id=8",
        "H2, https://shop.example/index.php?route=checkout/cart, https://shop.example/index.php?route=account/login",
        "H2, https://pay.shop.example/step, https://shop.example/cart"
    })
    void anotherPageOfTheMerchantIsAPageOfItsOwnAndTheHintNamesTheTicket(Databases database, String one, String other) {
        try (World world = new World(database)) {
            new Cast(world);
            Reported.Filed first = assertInstanceOf(Reported.Filed.class, report(world, one));
            ReadPage.Told hint =
                    world.in(() -> world.a(ReadPage.class).read(other)).get(0);
            assertEquals(first.number(), hint.number());
            Reported.Filed second = assertInstanceOf(Reported.Filed.class, report(world, other));
            assertEquals(first.number(), second.alike().get(0).number());
            assertEquals(2, world.number("select count(*) from page"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsToldOfThePageItselfComesFirstAndOtherMerchantsDoNot(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long here = assertInstanceOf(Reported.Filed.class, report(world, "shop.example/cart"))
                    .number();
            long there = assertInstanceOf(Reported.Filed.class, report(world, "shop.example/pay"))
                    .number();
            report(world, "other.example/cart");
            List<ReadPage.Told> told = world.in(() -> world.a(ReadPage.class).read("https://m.shop.example/cart"));
            assertEquals(
                    List.of(here, there),
                    told.stream().map(ReadPage.Told::number).toList());
            assertNull(told.get(0).page());
            assertEquals("shop.example/pay", told.get(1).page());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theHostWhereItWasSeenStaysWithTheReport(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            Reported.Filed filed =
                    assertInstanceOf(Reported.Filed.class, report(world, "m.boutique-des-cafés.example/fr"));
            assertEquals("boutique-des-cafés.example", filed.site().name(), "readable where nobody named it");
            String page = world.in(() -> world.a(PrepareVisit.class)
                            .prepare(SAM, filed.site().merchant()))
                    .tickets()
                    .get(0)
                    .page();
            assertEquals("m.boutique-des-cafés.example/fr", page);
        }
    }

    private static Reported report(World world, String address) {
        Report report = Report.of(Cast.payButton(), address, null, Side.OURS);
        return world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
    }
}
