package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.capture.FileReport;
import io.vingt.capture.PrepareVisit;
import io.vingt.capture.Report;
import io.vingt.capture.Reported;
import io.vingt.capture.Side;
import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.capture.VisitLine;
import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.Refusal;
import io.vingt.merchant.AddContact;
import io.vingt.merchant.Contact;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.DraftContent;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantFilesTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());
    private static final String TABLE = """
            Entreprise;Sites;Langue;Étiquettes;Commandes par an;Contact;E-mail;Fonction
            Nordic Outdoor;https://www.nordic.example/ nordic-sale.example;sv;outdoor, key account;24 000;Astrid;astrid@nordic.example;=HYPERLINK("x")
            Nordic Outdoor;;;;;Johan;johan@nordic.example;developer
            Broken;javascript:alert(1);en;;;;;
            Thé du Moulin;the.example;fr;;2 900,5;;;
            """;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTableBringsMerchantsInAndASecondRunAddsNothing(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            MerchantsReport first = bring(world, TABLE);
            assertEquals(
                    "2 1 0 1", first.added() + " " + first.completed() + " " + first.known() + " " + first.refused());
            assertEquals(
                    "This is not the address of a site",
                    first.rows().get(2).why().substring(0, 33));
            assertEquals(3, world.number("select count(*) from site"));
            assertEquals(2, world.number("select count(*) from contact"));
            assertEquals(1, world.number("select count(*) from merchant where orders_per_year = 2900.5"));
            long lines = world.number("select count(*) from merchant_history");
            assertEquals(3, bring(world, TABLE).known());
            assertEquals(lines, world.number("select count(*) from merchant_history"));
            assertEquals(2, world.number("select count(*) from merchant"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMerchantsFileComesBackInElsewhereOnceWithItsReports(Databases database) {
        String file;
        try (World here = new World(database)) {
            new Cast(here);
            file = handedOut(here);
            MerchantsReport again = bring(here, file);
            assertEquals(0, again.reports() + again.added() + again.completed());
        }
        assertTrue(file.contains("astrid@nordic.example"));
        try (World elsewhere = new World(database)) {
            new Cast(elsewhere);
            MerchantsReport report = bring(elsewhere, file);
            assertEquals(1, report.added());
            assertEquals(1, report.reports());
            assertEquals(1, elsewhere.number("select count(*) from ticket where state = 'AT_MERCHANT'"));
            assertEquals(1, elsewhere.number("select count(*) from merchant_ticket where told_how = 'PHONE'"));
            assertEquals(1, elsewhere.number("select count(*) from contact where email = 'astrid@nordic.example'"));
            assertEquals(0, bring(elsewhere, file).reports());
            assertEquals(2, elsewhere.number("select count(*) from report"));
            assertEquals(0, elsewhere.number("select count(*) from evidence"));
        }
    }

    /** Whoever may give the second estimate must not read the first in a file. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWaitsForASecondEstimateGoesOutWithoutItsNumbers(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            DraftContent large = Cast.content(
                    Cast.payButton().title(),
                    Cast.payButton().insight(),
                    Cast.payButton().fix(),
                    "Checkout",
                    Cast.answers(1_234_567, 3, 4, 2, 3, 5, EvidenceKind.COUNT));
            Report report = Report.of(large, "nordic.example/checkout", "iPhone SE", Side.OURS);
            Reported.Filed filed =
                    (Reported.Filed) world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
            long merchant = filed.site().merchant();
            String file = world.in(() -> world.a(HandOutMerchant.class).handOut(cast.mara, merchant));
            assertTrue(file.contains("\"estimate\":null"), file);
            assertFalse(file.contains("1234567"), file);
            assertEquals(0, bring(world, file).reports());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whenItWasSeenAndToldStaysWhenItComesInElsewhere(Databases database) {
        String file;
        List<Instant> told;
        List<Instant> seen;
        try (World here = new World(database)) {
            new Cast(here);
            file = handedOut(here);
            told = moments(here, "select told_at from merchant_ticket");
            seen = moments(here, "select at from report order by id");
        }
        try (World elsewhere = new World(database)) {
            new Cast(elsewhere);
            elsewhere.clock.pass(Duration.ofDays(200));
            assertEquals(1, bring(elsewhere, file).reports());
            assertEquals(told, moments(elsewhere, "select told_at from merchant_ticket"));
            assertEquals(seen, moments(elsewhere, "select at from report order by id"));
            assertEquals(1, elsewhere.number("select count(*) from merchant_ticket where told_by is null"));
            assertEquals(0, elsewhere.number("select count(*) from history where what = 'MERCHANT_TOLD'"));
            assertEquals(
                    1,
                    elsewhere.number("select count(*) from history where what = 'TOLD_ELSEWHERE' and to_value ="
                            + " '2026-11-30'"));
            long merchant = elsewhere.number("select id from merchant");
            VisitLine line = elsewhere
                    .in(() -> elsewhere.a(PrepareVisit.class).prepare(SAM, merchant))
                    .tickets()
                    .get(0);
            assertNull(line.told().by());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFileFromBeforeItSaidWhenStillComesIn(Databases database) {
        String file;
        try (World here = new World(database)) {
            new Cast(here);
            file = handedOut(here);
        }
        String old = file.replaceAll("\"toldAt\":\"[^\"]*\",", "").replaceAll("\"sightings\":\\[[^\\]]*\\],", "");
        assertFalse(old.contains("toldAt") || old.contains("sightings"), old);
        try (World elsewhere = new World(database)) {
            new Cast(elsewhere);
            assertEquals(1, bring(elsewhere, old).reports());
            assertEquals(1, elsewhere.number("select count(*) from merchant_ticket where told_at is not null"));
            assertEquals(1, elsewhere.number("select count(*) from report"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"format\":\"vingt-merchant/9\"}",
                "{\"format\":7}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":[]}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{}}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":{}}}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\",\"tags\":[1]}}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\",\"eurPerYear\":-1}}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\"},\"reports\":[{}]}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\"},\"reports\":[{\"pictures\":[\"%%\"]}]}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\"},\"reports\":[{\"ticket\":{},\"toldAt\":\"3 March\"}]}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\"},\"reports\":[{\"ticket\":{},\"toldAt\":\"-999999999-01-01T00:00:00Z\"}]}",
                "title,insight\nx,y",
                "name\n\"x"
            })
    void aHostileFileIsRefusedBeforeAnythingIsKept(String file) {
        Refusal refusal = assertThrows(Refusal.class, () -> new ImportMerchants(null, null)
                .bring(SAM, file.getBytes(StandardCharsets.UTF_8), "en", Shots.NONE));
        assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "1", "1e", "-0."})
    void whatTheParserItselfGivesUpOnIsRefusedLikeAnythingElse(String token) {
        String file = "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\",\"eurPerYear\":"
                + token.repeat(50_000) + "}}";
        Refusal refusal = assertThrows(Refusal.class, () -> new ImportMerchants(null, null)
                .bring(SAM, file.getBytes(StandardCharsets.UTF_8), "en", Shots.NONE));
        assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {TABLE, "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"x\"}}"})
    void twoFilesAreBroughtInAtATimeAndNoMore(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThrows(
                ImportsUnderWay.class,
                () -> Places.inOne(
                        () -> Places.inOne(() -> new ImportMerchants(null, null).bring(SAM, bytes, "en", Shots.NONE))));
        assertEquals("free again", Places.inOne(() -> Places.inOne(() -> "free again")));
    }

    @Test
    void onlyThoseWhoKeepMerchantsBringThemIn() {
        Caller engineer = new Caller(2, "Jonas", "en", Set.of(Role.ENGINEER), Set.of());
        assertThrows(
                NotAllowed.class, () -> new ImportMerchants(null, null).bring(engineer, new byte[0], "en", Shots.NONE));
        assertFalse(io.vingt.merchant.Merchants.keeps(engineer));
    }

    private static List<Instant> moments(World world, String sql) {
        return world.ask(e -> {
            List<?> found = e.createNativeQuery(sql).getResultList();
            return found.stream().map(InstantColumn::read).toList();
        });
    }

    private static MerchantsReport bring(World world, String file) {
        return world.in(() ->
                world.a(ImportMerchants.class).bring(SAM, file.getBytes(StandardCharsets.UTF_8), "en", Shots.NONE));
    }

    private static String handedOut(World world) {
        Report report = Report.of(Cast.payButton(), "nordic.example/checkout", "iPhone SE", Side.THEIRS);
        Reported.Filed filed =
                (Reported.Filed) world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
        long merchant = filed.site().merchant();
        world.clock.pass(Duration.ofDays(10));
        world.run(() -> world.a(TellMerchant.class).tell(SAM, merchant, filed.number(), Told.Way.PHONE));
        world.clock.pass(Duration.ofDays(10));
        world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
        Contact astrid = new Contact("Astrid", "astrid@nordic.example", "sv", null);
        world.run(() -> world.a(AddContact.class).add(SAM, merchant, astrid));
        return world.in(() -> world.a(HandOutMerchant.class).handOut(SAM, merchant));
    }
}
