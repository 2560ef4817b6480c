package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.Databases;
import io.vingt.kernel.Refusal;
import io.vingt.merchant.AddMerchant;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.WhoseShop;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.FileTicket;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several shops on one platform are several merchants, and where an address does not tell whose it is, somebody is asked. */
class WhoseShopTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());

    @ParameterizedTest
    @CsvSource({
        // known from a list
        "H2, https://ladenone.bigcartel.com/product/mug, ladentwo.bigcartel.com/cart",
        "POSTGRESQL, https://ladenone.bigcartel.com/product/mug, ladentwo.bigcartel.com/cart",
        "H2, https://one.myshopify.com/cart, https://two.myshopify.com/cart",
        "H2, https://store1.company.site/products/Tea, store2.company.site/cart",
        "H2, https://user.wixsite.com/tea/cart, https://user.wixsite.com/coffee/cart",
        "POSTGRESQL, https://www.etsy.com/shop/TeaOne, https://www.etsy.com/de/shop/TeaTwo",
        "H2, https://www.facebook.com/teaone/posts/1, https://m.facebook.com/teatwo",
        "H2, https://www.instagram.com/teaone/, instagram.com/teatwo",
        "H2, https://sites.google.com/view/teaone/home, https://sites.google.com/view/teatwo",
        "H2, https://www.ebay.de/str/teaone, https://www.ebay.de/str/teatwo",
        "H2, https://linktr.ee/teaone, https://linktr.ee/teatwo",
        "H2, https://apps.apple.com/de/app/teaone/id11111111, https://apps.apple.com/fr/app/teatwo/id22222222",
        "H2, https://play.google.com/store/apps/details?id=com.tea.one, https://play.google.com/store/apps/details?id=com.tea.two",
        // known from nothing but that they have names of their own
        "H2, https://ladenone.laden-platz.example/a, https://ladentwo.laden-platz.example/a",
        "POSTGRESQL, https://ladenone.laden-platz.example/a, https://m.ladentwo.laden-platz.example/a"
    })
    void twoShopsOfOnePlatformAreTwoMerchants(Databases database, String one, String two) {
        try (World world = new World(database)) {
            new Cast(world);
            long first = filed(world, one, null, null).site().merchant();
            Reported.Filed second = filed(world, two, null, "Laden Zwei");
            assertNotEquals(first, second.site().merchant());
            assertEquals("Laden Zwei", second.site().name());
            assertEquals(
                    second.site().merchant(),
                    filed(world, two, null, null).site().merchant(),
                    "known from now on");
            assertEquals(first, filed(world, one, null, null).site().merchant());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, https://www.etsy.com/listing/12345/mug",
        "POSTGRESQL, https://www.etsy.com/listing/12345/mug",
        "H2, https://www.amazon.de/dp/B08N5WRWNW",
        "H2, https://www.ebay.co.uk/itm/1234567890",
        "H2, https://www.instagram.com/p/Cxyz/",
        "H2, https://buy.stripe.com/00g00000",
        "H2, https://bigcartel.com/help"
    })
    void whereTheAddressDoesNotTellSomebodyIsAsked(Databases database, String address) {
        try (World world = new World(database)) {
            new Cast(world);
            WhoseShop asked = assertThrows(WhoseShop.class, () -> filed(world, address, null, null));
            assertEquals(Refusal.Kind.BAD_INPUT, asked.kind());
            assertEquals("merchantName", asked.more().get("field"));
            assertEquals(0, world.number("select count(*) from merchant"));
            long tea = filed(world, address, null, "Tea Laden").site().merchant();
            assertEquals(tea, filed(world, address, null, null).site().merchant(), "the page is known from now on");
            assertThrows(WhoseShop.class, () -> filed(world, address + "7", null, null), "and no other page is");
            assertEquals(1, world.number("select count(*) from merchant"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNeighbourOnAnUnknownPlatformIsAskedWhoseItIsUntilThePlatformIsKnownAsOne(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long one = filed(world, "one.platz.example/a", null, null).site().merchant();
            WhoseShop asked = assertThrows(WhoseShop.class, () -> filed(world, "two.platz.example/a", null, null));
            assertEquals("refusal.WhoseShop.beside", asked.key());
            assertEquals(
                    one, filed(world, "brand.platz.example/a", one, null).site().merchant(), "it is theirs too");
            long two = filed(world, "two.platz.example/a", null, "Two").site().merchant();
            assertNotEquals(one, two);
            long three =
                    filed(world, "three.platz.example/a", null, null).site().merchant();
            assertEquals(3, Set.of(one, two, three).size(), "by now it is a platform");
            assertThrows(WhoseShop.class, () -> filed(world, "platz.example/a", null, null));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void hostsThatEveryShopHasAreTheShops(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long nordic =
                    filed(world, "pay.nordic.example/a", null, null).site().merchant();
            for (String host :
                    List.of("nordic.example", "m.nordic.example", "de.nordic.example", "shop.nordic.example")) {
                assertEquals(
                        nordic, filed(world, host + "/b", null, null).site().merchant(), host);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherNameForAKnownHostIsNeverDropped(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long outdoor = add(world, "Nordic Outdoor", "nordic.example");
            assertEquals(
                    outdoor,
                    filed(world, "nordic.example/a", null, "nordic OUTDOOR")
                            .site()
                            .merchant());
            WhoseShop asked =
                    assertThrows(WhoseShop.class, () -> filed(world, "pay.nordic.example/a", null, "Thé du Moulin"));
            assertEquals(Refusal.Kind.STATE, asked.kind());
            assertEquals("Nordic Outdoor", asked.arguments().get(1));
            assertEquals("Thé du Moulin", asked.arguments().get(2));
            long tea = add(world, "Thé du Moulin", "the.example");
            assertThrows(WhoseShop.class, () -> filed(world, "nordic.example/a", tea, null), "nor is another merchant");
            assertEquals(1, world.number("select count(*) from ticket"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMerchantWhoWasKnownByTheAddressOnlyGetsTheNameThatIsTold(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long first = filed(world, "nordic.example/a", null, null).site().merchant();
            Reported.Filed told = filed(world, "www.nordic.example/b", null, "Nordic Outdoor");
            assertEquals(first, told.site().merchant());
            assertEquals("Nordic Outdoor", told.site().name());
            assertEquals(1, world.number("select count(*) from merchant_history where what = 'NAME'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void shopsThatShareAHostAreKnownByTheBeginningsOfTheirAddresses(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long one = add(world, "One", "markt.example");
            long two = add(world, "Two", "https://markt.example/shops/two");
            assertEquals(
                    two,
                    filed(world, "markt.example/shops/two/cart", null, null)
                            .site()
                            .merchant());
            assertEquals(
                    one,
                    filed(world, "markt.example/shops/one", null, "One").site().merchant());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoShopsWhoseAddressesDifferByASignAreTwo(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long one = filed(world, "tea-shop.example/a", null, null).site().merchant();
            assertNotEquals(
                    one, filed(world, "teashop.example/a", null, null).site().merchant());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTheGateSendsBackIsAskedFirstAndStaysTheirsWhoWereTold(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            Report vague = report("https://www.etsy.com/listing/7/mug", null, null, true);
            assertThrows(WhoseShop.class, () -> file(world, vague));
            assertEquals(0, world.number("select count(*) from draft"));
            Report told = report("https://www.etsy.com/listing/7/mug", null, "Tea Laden", true);
            long draft =
                    assertInstanceOf(Reported.Refused.class, file(world, told)).draft();
            world.run(() -> world.a(FileTicket.class).file(SAM, Cast.payButton(), draft, "en"));
            assertEquals(
                    1,
                    world.number("select count(*) from report r join merchant m on m.id = r.merchant_id"
                            + " where m.name = 'Tea Laden'"));
        }
    }

    private static long add(World world, String name, String site) {
        return world.in(
                () -> world.a(AddMerchant.class).add(SAM, MerchantContent.named(name), List.of(site), List.of()));
    }

    private static Report report(String address, Long merchant, String name, boolean vague) {
        return new Report(
                vague ? Cast.withoutAFix() : Cast.payButton(),
                address,
                merchant,
                name,
                null,
                null,
                Side.THEIRS,
                null,
                null,
                null,
                null);
    }

    private static Reported file(World world, Report report) {
        return world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
    }

    /** Whatever tells the same of a page before does not matter here. */
    private static Reported.Filed filed(World world, String address, Long merchant, String name) {
        Report asked = report(address, merchant, name, false);
        Reported made = file(world, asked);
        if (made instanceof Reported.Filed filed) return filed;
        Reported.Joined joined = (Reported.Joined) made;
        return new Reported.Filed(joined.report(), joined.number(), joined.site(), null, List.of());
    }
}
