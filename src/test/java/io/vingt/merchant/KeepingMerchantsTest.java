package io.vingt.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.capture.FileReport;
import io.vingt.capture.Report;
import io.vingt.capture.Side;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.VersionIsStale;
import io.vingt.merchant.ChangeMerchant.Change;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aMerchantThatIsNoneIsRemovedByAKeeperAndItsHistorySaysByWhom(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long typo = add(world, cast, "nrdic.example", "nrdic.example");
            world.run(() -> world.a(AddContact.class).add(cast.mara, typo, new Contact("Elin", null, "sv", null)));
            change(
                    world,
                    cast,
                    typo,
                    read(world, cast, typo).version(),
                    new Change(null, null, List.of("x"), 1.0, null, null));
            assertThrows(NotAllowed.class, () -> remove(world, cast.jonas, typo));
            remove(world, cast.mara, typo);
            for (String table : new String[] {"merchant", "site", "contact", "merchant_word", "merchant_tag"}) {
                assertEquals(0, world.number("select count(*) from " + table), table);
            }
            ReadMerchantHistory.Line last = world.in(
                            () -> world.a(ReadMerchantHistory.class).read(cast.jonas, typo, null, 50))
                    .items()
                    .get(0);
            assertEquals(MerchantStep.REMOVED, last.what());
            assertEquals("nrdic.example", last.from());
            assertEquals(cast.mara.id(), last.by());
            assertThrows(NotThere.class, () -> remove(world, cast.mara, typo));
            add(world, cast, "nrdic.example", "nrdic.example");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereBugsWereReportedTheMerchantStays(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Report report = Report.of(Cast.payButton(), "nordic.example/checkout", null, Side.OURS);
            world.in(() -> world.a(FileReport.class).file(cast.mara, report, null, "en"));
            long merchant = world.number("select id from merchant");
            assertThrows(MerchantHasReports.class, () -> remove(world, cast.mara, merchant));
            assertEquals(1, world.number("select count(*) from site"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD\uFFFD", "\u200B \u200E", "\uE000", "\u0301"})
    void aNameThatNobodyCanReadIsNone(String name) {
        assertThrows(BadInput.class, () -> MerchantContent.named(name));
        assertEquals("7\uFFFD", MerchantContent.named("7\uFFFD").name());
    }

    private static void remove(World world, Caller by, long merchant) {
        world.run(() -> world.a(RemoveMerchant.class).remove(by, merchant));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyThoseWhoSellAndLeadKeepMerchants(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            MerchantContent content = MerchantContent.named("Nordic Outdoor");
            assertThrows(
                    NotAllowed.class,
                    () -> world.in(() -> world.a(AddMerchant.class).add(cast.jonas, content, List.of(), List.of())));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoWhoChangeOneVersionAreNotBothTakenAndEachChangeIsInTheHistory(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long id = add(world, cast, "Nordic Outdoor", "nordic.example");
            long version = read(world, cast, id).version();
            change(
                    world,
                    cast,
                    id,
                    version,
                    new Change(null, "sv", List.of("key", "Outdoor"), 1_200_000.0, null, null));
            assertThrows(
                    VersionIsStale.class,
                    () -> change(world, cast, id, version, new Change("Sud", null, null, null, null, null)));
            MerchantContent now = read(world, cast, id).content();
            assertEquals(List.of("key", "Outdoor"), now.tags());
            assertEquals(1_200_000.0, now.visitsPerYear());
            change(world, cast, id, read(world, cast, id).version(), new Change(null, null, null, 0.0, null, null));
            assertNull(read(world, cast, id).content().visitsPerYear());
            assertEquals("[VISITS, VISITS, TAGS, LANGUAGE, SITE_ADDED, ADDED]", steps(world, cast, id));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aContactIsOnePersonAndCanBeForgottenWithoutATrace(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long id = add(world, cast, "Nordic Outdoor");
            Contact astrid = new Contact("Astrid Nyberg", "Astrid@nordic.example", "sv", "shop manager");
            world.run(() -> world.a(AddContact.class).add(cast.mara, id, astrid));
            Contact same = new Contact("A. Nyberg", "astrid@nordic.example", null, null);
            assertThrows(
                    ContactKnown.class,
                    () -> world.run(() -> world.a(AddContact.class).add(cast.mara, id, same)));
            long contact = read(world, cast, id).contacts().get(0).id();
            world.run(() -> world.a(RemoveContact.class).remove(cast.mara, id, contact));
            assertEquals(List.of(), read(world, cast, id).contacts());
            assertEquals(0, world.number("select count(*) from merchant_history where to_value like '%strid%'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSearchFindsTheBeginningOfAnyWordInAnyAlphabetAPageAtATimeInOneStatement(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            for (String name : List.of("Zèbre", "Årets Kläder", "Nordic Outdoor", "Outdoor Élan", "Чай", "aardvark")) {
                add(world, cast, name);
            }
            add(world, cast, "Tea", "outdoor-tea.example");
            assertEquals(List.of("Nordic Outdoor", "Outdoor Élan", "Tea"), found(world, cast, "OUTDO"));
            assertEquals(List.of("Outdoor Élan"), found(world, cast, "outdoor e"));
            assertEquals(List.of("Årets Kläder"), found(world, cast, "klad"));
            assertEquals(List.of("Чай"), found(world, cast, "ча"));
            assertEquals(List.of(), found(world, cast, "%"));
            List<String> all = new java.util.ArrayList<>();
            String after = null;
            do {
                String from = after;
                var page = world.in(() -> world.a(ListMerchants.class).list(cast.jonas, null, null, from, 2));
                page.items().forEach(row -> all.add(row.name()));
                after = page.next();
            } while (after != null);
            assertEquals(
                    List.of("aardvark", "Årets Kläder", "Nordic Outdoor", "Outdoor Élan", "Tea", "Zèbre", "Чай"), all);
            assertEquals(
                    1, world.statementsOf(() -> world.a(ListMerchants.class).list(cast.jonas, "o", "x", null, 50)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTagThatNoTextCanHoldIsNobodys(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            assertEquals(
                    List.of(),
                    world.in(() -> world.a(ListMerchants.class).list(cast.jonas, null, "a\0", null, 2))
                            .items());
        }
    }

    private static List<String> found(World world, Cast cast, String typed) {
        return world.in(() -> world.a(ListMerchants.class).list(cast.jonas, typed, null, null, 50)).items().stream()
                .map(ListMerchants.Row::name)
                .toList();
    }

    private static void change(World world, Cast cast, long id, long version, Change change) {
        world.run(() -> world.a(ChangeMerchant.class).change(cast.mara, id, version, change));
    }

    private static MerchantRecord read(World world, Cast cast, long id) {
        return world.in(() -> world.a(ReadMerchant.class).read(cast.jonas, id));
    }

    private static String steps(World world, Cast cast, long id) {
        return world.in(() -> world.a(ReadMerchantHistory.class).read(cast.jonas, id, null, 50)).items().stream()
                .map(ReadMerchantHistory.Line::what)
                .toList()
                .toString();
    }

    private static long add(World world, Cast cast, String name, String... sites) {
        return world.in(() ->
                world.a(AddMerchant.class).add(cast.mara, MerchantContent.named(name), List.of(sites), List.of()));
    }

    private static Sites.Found recognised(World world, Cast cast, String address) {
        return world.in(() -> world.a(RecogniseAddress.class).recognise(cast.jonas, address))
                .site();
    }
}
