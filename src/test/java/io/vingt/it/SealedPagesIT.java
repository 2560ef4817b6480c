package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages tell a lead no more of a ticket that waits for its second estimate than the doors of the API do. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealedPagesIT {

    private static final String FIRST =
            "{\"eventsPerYear\":162247,\"customerEurPerEvent\":3.073,\"companyEurPerEvent\":8.037,\"benefitFactor90\":2.519,\"daysLow\":1.759,\"daysHigh\":3.259,\"evidence\":\"COUNT\",\"source\":\"ledger of quarter four\",\"secondsSpent\":190}";

    @ArquillianResource
    URL base;

    private Office office;
    private Member author;
    private Member lead;
    private String area;
    private int number;
    private Figures figures;

    @BeforeEach
    void fileALargeClaim() {
        office = new Office(base);
        author = Member.with(office, "INSIGHT");
        lead = Member.with(office, "LEAD", "ENGINEER");
        area = office.area();
        String quick = Office.ESTIMATE.replace("\"daysLow\":1,\"daysHigh\":3", "\"daysLow\":0.3,\"daysHigh\":0.3");
        int above = office.filedAs(author.token(), office.ticket(office.area()).replace(Office.ESTIMATE, quick));
        number = office.filedAs(author.token(), office.ticket(area).replace(Office.ESTIMATE, FIRST));
        JsonObject ticket =
                office.http.get(author.token(), "api/v1/tickets/" + number).json();
        figures = new Figures(ticket.getJsonArray("estimates").getJsonObject(0));
        Reply moved = office.http.post(
                lead.token(),
                "api/v1/tickets/" + number + "/override",
                "{\"above\":" + above
                        + ",\"reason\":\"The bank audits this page on Monday and we promised that it would work.\"}");
        assertEquals(200, moved.status(), moved::toString);
        assertTrue(moved.json().getJsonObject("override").isNull("costEur"), moved::toString);
    }

    private List<String> pages() {
        String encoded = URLEncoder.encode(area, StandardCharsets.UTF_8);
        return List.of(
                "backlog.xhtml?area=" + encoded,
                "ticket.xhtml?number=" + number,
                "why.xhtml?number=" + number,
                "why.xhtml?part=true&number=" + number,
                "override.xhtml?number=" + number,
                "search.xhtml?q=cookie&area=" + encoded,
                "edit.xhtml?number=" + number,
                "my-work.xhtml",
                "news.xhtml",
                "second-estimates.xhtml",
                "second-estimate.xhtml?number=" + number,
                "unranked.xhtml");
    }

    @Test
    void noPageTellsALeadAFigureOfWhatWaits() {
        for (String page : pages()) {
            Reply reply = lead.visitor().get(page);
            assertEquals(200, reply.status(), page);
            String text = said(reply.text());
            assertEquals("", figures.toldBy(text), page + ": " + text);
        }
    }

    @Test
    void theListTellsALeadThatItWaitsAndItsAuthorByWhichFigures() {
        String sealed = lead.visitor().get(pages().get(0)).text();
        assertTrue(sealed.contains("<div class=\"eur\"></div>"), sealed);
        assertTrue(sealed.contains("Ten times the average ticket until a second estimate is in"), sealed);
        String open = author.visitor().get(pages().get(0)).text();
        assertTrue(open.contains("160,000 times a year × (€3.10 customer + €8 us)"), open);
    }

    @Test
    void itsAuthorReadsThemAll() {
        // The list rounds to two digits, which anything might have; the others are exact.
        for (String page : pages().subList(1, 4)) {
            assertNotEquals("", figures.toldBy(said(author.visitor().get(page).text())), page);
        }
    }

    /** What a person reads. */
    private static String said(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "").replaceAll("<[^>]*>", " ");
    }
}
