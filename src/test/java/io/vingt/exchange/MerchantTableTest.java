package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of merchants as other programs write them: whose the row is, whose site, and who can be written to. */
class MerchantTableTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Company,Website,Email\nAstrid Berg,Nordic Outdoor,https://nordic.example/sv,astrid@nordic.example",
                "Company name,Website URL,Name,Email\nNordic Outdoor,nordic.example,Astrid Berg,astrid@nordic.example",
                "First Name,Last Name,Company Name,Company Domain Name,Email\nAstrid,Berg,Nordic Outdoor,nordic.example,astrid@nordic.example",
                "Account Name,Contact Name,Website,Email Address\nNordic Outdoor,Astrid Berg,www.nordic.example,astrid@nordic.example",
                "Firma;Ansprechpartner;Webseite;E-Mail\nNordic Outdoor;Astrid Berg;nordic.example;astrid@nordic.example",
                "Entreprise;Prénom;Nom de famille;Site web;Courriel\nNordic Outdoor;Astrid;Berg;nordic.example;astrid@nordic.example",
                "Empresa\tPersona de contacto\tSitio web\tCorreo electrónico\nNordic Outdoor\tAstrid Berg\tnordic.example\tastrid@nordic.example",
                "Företag;Namn;Hemsida;E-post\nNordic Outdoor;Astrid Berg;nordic.example;astrid@nordic.example",
                "sep=;\nname;sites;contact;e-mail\nNordic Outdoor;nordic.example;Astrid Berg;astrid@nordic.example",
                "sep=,\r\nname,address,contact,e-mail\r\nNordic Outdoor,nordic.example,Astrid Berg,astrid@nordic.example"
            })
    void theCompanyIsTheMerchantTheWebsiteItsSiteAndThePersonItsContact(String text) {
        try (World world = new World(Databases.H2)) {
            new Cast(world);
            MerchantsReport report = bring(world, text);
            assertEquals(1, report.added(), () -> report.toString());
            assertEquals(List.of(), report.notes());
            assertEquals(
                    1,
                    world.number("select count(*) from merchant m join site s on s.merchant_id = m.id"
                            + " join contact c on c.merchant_id = m.id where m.name = 'Nordic Outdoor' and s.domain = 'nordic.example'"
                            + " and c.name = 'Astrid Berg' and c.email = 'astrid@nordic.example'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPostalAddressIsNoWebsiteAndWhatNothingIsMadeOfIsTold(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            MerchantsReport report = bring(
                    world,
                    "Company,Address,Phone,Website\nNordic Outdoor,\"Storgatan 1, 111 22 Stockholm\",08-123,nordic.example\n"
                            + "Thé du Moulin,12 rue du Moulin,,the.example\n");
            assertEquals(2, report.added(), report::toString);
            assertEquals(2, world.number("select count(*) from site"));
            String notes = String.join(" ", report.notes());
            assertTrue(notes.contains("Address, Phone"), notes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "German, de",
        "deutsch, de",
        "sv-SE, sv",
        "Svenska, sv",
        "fr_FR, fr",
        "français, fr",
        "Spanish, es",
        "español, es",
        "EN-gb, en",
        "anglais, en"
    })
    void languagesAreReadByNameAndByLocale(String cell, String language) {
        assertEquals(language, MerchantColumns.language(cell));
    }

    @Test
    void aLanguageInWhichNobodyIsWrittenToIsRefusedWithItsRow() {
        try (World world = new World(Databases.H2)) {
            new Cast(world);
            MerchantsReport report = bring(world, "name,language\nA,German\nB,Klingon\n");
            assertEquals("1 1", report.added() + " " + report.refused());
            assertEquals(3, report.rows().get(1).row());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,site\nA,a.example\nB,b.example\nC,c.example\nD,\"d.example\nE,e.example\n",
                "name,site\nA,a.example\nB,b.example\nC,c.example\n\"D\" x,d.example\nE,e.example\n",
                "sep=;\nname;site\nA;a.example\nB;b.example\nC;c.example\nD;\"d.example\nE;\"e\"\n"
            })
    void aQuoteThatIsBrokenIsNamedByItsOwnRow(String text) {
        FileNotReadable refused = assertThrows(
                FileNotReadable.class, () -> MerchantTable.of(FileText.of(text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(5L), refused.arguments());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNumberThatMayBeTwoIsRefusedWithItsRowAndReadWhereTheFileSaysWhich(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            MerchantsReport doubt = bring(world, "name;visits\nA;125.000\nB;40000\n");
            assertEquals("1 1", doubt.added() + " " + doubt.refused());
            assertTrue(
                    doubt.rows().get(0).why().contains("125000"),
                    doubt.rows().get(0).why());
            bring(world, "name;visits;orders\nA;125.000;1.200,5\n");
            assertEquals(1, world.number("select count(*) from merchant where visits_per_year = 125000"));
        }
    }

    @Test
    void manyShopsOfOnePlatformComeInAsTheirOwn() {
        try (World world = new World(Databases.H2)) {
            new Cast(world);
            MerchantsReport report = bring(
                    world,
                    "company,website\nOne,https://www.facebook.com/teaone\nTwo,https://facebook.com/teatwo/\n"
                            + "Three,https://www.etsy.com/shop/TeaThree\n");
            assertEquals(3, report.added(), report::toString);
        }
    }

    @Test
    void aRowWithAByteThatIsNoneIsRefusedAlone() {
        byte[] bytes = "name,site\nThé,the.example\nCaf!,cafe.example\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == '!') bytes[i] = (byte) 0xff;
        try (World world = new World(Databases.H2)) {
            new Cast(world);
            MerchantsReport report =
                    world.in(() -> world.a(ImportMerchants.class).bring(SAM, bytes, "en", Shots.NONE));
            assertEquals("1 1", report.added() + " " + report.refused());
        }
    }

    private static MerchantsReport bring(World world, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return world.in(() -> world.a(ImportMerchants.class).bring(SAM, bytes, "en", Shots.NONE));
    }
}
