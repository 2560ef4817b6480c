package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables through the API and through the page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportIT {

    private static final String HEADER = "title,insight,fix,area,noPictureBecause,eventsPerYear,customerEurPerEvent,"
            + "companyEurPerEvent,benefitFactor90,daysLow,daysHigh,evidence,source\n";

    @ArquillianResource
    URL base;

    private Office office;
    private String importer;

    @BeforeEach
    void hire() {
        office = new Office(base);
        importer = office.hire("STAFF");
    }

    @Test
    void aTableComesInRowByRowAndASecondTimeNothingDoes() {
        String table = HEADER + row("on a phone", fix(), "", "") + row("on a tablet", "", "", "");
        JsonObject report = brought(table).json();
        assertEquals(1, report.getInt("filed"), report::toString);
        assertEquals(1, report.getInt("drafts"), report::toString);
        JsonObject filed = rows(report).get(0);
        JsonObject draft = rows(report).get(1);
        String ticket = "api/v1/tickets/" + filed.getInt("number");
        assertEquals("OPEN", office.http.get(importer, ticket).json().getString("state"));
        String kept = "api/v1/drafts/" + draft.getString("draft");
        assertEquals(200, office.http.get(importer, kept).status());
        assertEquals(404, office.http.get(office.hire("LEAD"), kept).status());
        JsonObject again = brought(table).json();
        assertEquals(2, again.getInt("already"), again::toString);
        assertEquals(filed.getInt("number"), rows(again).get(0).getInt("number"));
        assertEquals(
                1,
                office.http
                        .get(importer, "api/v1/drafts")
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    /** Page and bulk edit have tests of their own; what they share is the rule. */
    @Tag("scenario-4")
    @Test
    void theSameItemWithoutAFixIsRefusedAtEachDoorByTheSameRule() {
        JsonObject row =
                rows(brought(HEADER + row("on a watch", "", "", "")).json()).get(0);
        assertTrue(blocks(row).contains("FIX-01"), row::toString);
        String words = "{\"title\":\"Pay button hidden by cookie bar on a watch\",\"insight\":" + insight()
                + ",\"fix\":\"\",\"area\":\"" + office.area()
                + "\",\"noPictureBecause\":\"It shows a card.\",\"estimate\":"
                + Office.ESTIMATE + "}";
        Reply filed = office.http.post(importer, "api/v1/tickets", words);
        assertEquals(422, filed.status(), filed::toString);
        assertEquals(blocks(row), blocks(filed.json()));
        Reply draft = office.http.post(importer, "api/v1/drafts", words);
        Reply fromPage =
                office.http.post(importer, "api/v1/drafts/" + draft.json().getString("id") + "/file", "{}");
        assertEquals(422, fromPage.status(), fromPage::toString);
        assertEquals(blocks(row), blocks(fromPage.json()));
    }

    @Test
    void whatTheGateHasNothingAgainstButDoesNotFitIsKeptAsADraft() {
        JsonObject report = brought(HEADER
                        + row("with a long reason", fix(), "why ".repeat(600), "")
                        + row("with a long source", fix(), "", "s".repeat(2_001))
                        + row("as it should be", fix(), "", ""))
                .json();
        List<JsonObject> rows = rows(report);
        assertEquals(List.of("DRAFT", "REFUSED", "FILED"), outcomes(rows), report::toString);
        assertEquals(
                "CSV-05", rows.get(0).getJsonArray("findings").getJsonObject(0).getString("rule"));
    }

    @Test
    void theSameKeyGivesTheSameReport() {
        byte[] table = (HEADER + row("with a key", fix(), "", "")).getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        Reply first = sent(table, "text/csv", "Idempotency-Key", key);
        assertEquals(200, first.status(), first::toString);
        assertEquals(
                first.text(), sent(table, "text/csv", "Idempotency-Key", key).text());
        assertEquals(
                422,
                sent((HEADER + "x").getBytes(StandardCharsets.UTF_8), "text/csv", "Idempotency-Key", key)
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|title;fix|Il y a un en-tête",
                "400|PK_zip|C’est un classeur",
                "400|a;b;c|La première ligne",
                "415|application/json|Unsupported"
            })
    void aWrongFileGetsASentenceThatSaysHowToMendIt(int status, String text, String sentence) {
        String type = status == 415 ? text : "text/csv";
        Reply reply = sent(text.getBytes(StandardCharsets.UTF_8), type, "Accept-Language", "fr");
        assertEquals(status, reply.status(), reply::toString);
        if (status == 400) assertTrue(reply.json().getString("detail").startsWith(sentence), reply::toString);
        assertEquals(413, sent(new byte[6 << 20], "text/csv").status());
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void thePageTellsWhatBecameOfEachRow(String language, ColorScheme theme, int width) {
        try (Browsing browsing = new Browsing();
                Browsing.Visit visit =
                        browsing.visit(office.http.root().replaceAll("/$", ""), language, theme, width)) {
            Page page = signIn(visit);
            String table = HEADER
                    + row("on " + width + theme, fix(), "", "")
                    + row("<b>on</b> " + theme, "", "", "")
                    + row("on a <script>alert(1)</script>", fix(), "", "").replace("16224", "a few");
            page.setInputFiles(
                    "#import-file",
                    new FilePayload(
                            "bugs.csv",
                            "text/csv",
                            ("Mood," + table.replace("\nPay", "\nbad,Pay")).getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#report-title")).isFocused();
            assertThat(page.locator("[data-outcome=FILED] .brought > li")).hasCount(1);
            assertThat(page.locator("[data-outcome=DRAFT]")).containsText("FIX-01");
            assertThat(page.locator("[data-outcome=DRAFT]")).containsText("<script>alert(1)</script>");
            visit.look(
                    "import-report-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
            page.locator("[data-outcome=DRAFT] a").first().click();
            page.waitForURL(Pattern.compile(".*file\\.xhtml\\?draft=\\d+"));
            assertThat(page.locator("#title")).hasValue(Pattern.compile("Pay button.*"));
        }
    }

    private Page signIn(Browsing.Visit visit) {
        String mail = UUID.randomUUID() + "@shop.example";
        Reply person = office.http.post(
                Server.TOKEN,
                "api/v1/people",
                "{\"name\":\"Lina\",\"email\":\"" + mail + "\",\"roles\":[\"INSIGHT\"]}");
        String code = person.json().getString("invitation").replaceFirst(".*code=", "");
        visit.go("invitation.xhtml?code=" + code);
        visit.page.fill("input[type=password]", "correct horse battery staple");
        visit.page.click("[id='invitation:go']");
        visit.page.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));
        return visit.go("import.xhtml");
    }

    private Reply brought(String table) {
        Reply reply = office.http.bytes(
                "POST",
                importer,
                "api/v1/tickets.csv",
                Form.file(table.getBytes(StandardCharsets.UTF_8), "bugs.csv"),
                Form.TYPE);
        assertEquals(200, reply.status(), reply::toString);
        return reply;
    }

    private Reply sent(byte[] body, String type, String... headers) {
        return office.http.bytes("POST", importer, "api/v1/tickets.csv", body, type, headers);
    }

    private String row(String where, String fix, String because, String source) {
        return "Pay button hidden by cookie bar " + where + "," + insight() + "," + fix + "," + office.area() + ","
                + (because.isEmpty() ? "It shows a card." : because) + ",16224,2,9,2,1,3,ANALYTICS,"
                + (source.isEmpty() ? "funnel" : source) + "\n";
    }

    private static String insight() {
        return "\"In 14 of 20 recordings, customers at the payment step tap where the pay button should be. 9 of them leave the checkout.\"";
    }

    private static String fix() {
        return "\"Move the cookie bar to the top of the page in checkout.css, so that the pay button stays visible.\"";
    }

    private static List<JsonObject> rows(JsonObject report) {
        return report.getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static List<String> outcomes(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getString("outcome")).toList();
    }

    private static List<String> blocks(JsonObject judged) {
        return judged.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("level").equals("BLOCK"))
                .map(one -> one.getString("rule"))
                .toList();
    }
}
