package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links that were cut, made up or overtaken lead to a page that can be read. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OldLinksIT {

    private static final List<String> ODD = List.of(
            "1.5",
            "-1",
            "a%00b",
            "%F0%9F%98%80",
            "999999999999999999",
            "zzzzzzzzzzzzzzzzzz",
            "%ED%A0%80",
            "MTIzLjQ",
            "1e9",
            "");

    @ArquillianResource
    URL base;

    @Test
    void aCursorOrAFilterThatIsNoneShowsTheFirstPage() {
        Office office = new Office(base);
        int number = office.filed(office.token("STAFF"), office.area());
        Visitor lead = lead(office);
        for (String page : List.of(
                "news.xhtml?after=",
                "ticket.xhtml?number=" + number + "&before=",
                "backlog.xhtml?after=",
                "backlog.xhtml?area=",
                "backlog.xhtml?language=",
                "backlog.xhtml?maxDays=",
                "unranked.xhtml?status=NEEDS_SIGNATURE&after=",
                "merchants.xhtml?after=",
                "merchants.xhtml?tag=",
                "merchants.xhtml?q=",
                "my-notes.xhtml?after=",
                "search.xhtml?q=pay&area=",
                "search.xhtml?q=pay&person=",
                "search.xhtml?q=pay&minEurPerDay=",
                "second-estimates.xhtml?after=",
                "my-work.xhtml?after=")) {
            for (String odd : ODD) assertEquals(200, lead.get(page + odd).status(), page + odd);
        }
    }

    @Test
    void aNumberThatIsNoneIsNotThere() {
        Visitor lead = lead(new Office(base));
        for (String page : List.of("ticket", "why", "override", "split", "edit", "thanks", "second-estimate")) {
            for (String odd : ODD) {
                assertEquals(404, lead.get(page + ".xhtml?number=" + odd).status(), page + " " + odd);
            }
        }
    }

    /** The button was there when the page was drawn; meanwhile somebody pulled the ticket. */
    @Test
    void whatCanNoLongerBeDoneIsSaidWhereOneCanGoOn() {
        Office office = new Office(base);
        Visitor lead = lead(office);
        int pulled = office.pulled().getKey();
        says(lead, "override.xhtml?number=" + pulled, "Ticket " + pulled + " stands in no order now");
        int waiting = office.waiting();
        says(lead, "split.xhtml?number=" + waiting, "Ticket " + waiting + " waits for a second estimate");
    }

    private static void says(Visitor visitor, String link, String sentence) {
        Reply gone = visitor.get(link);
        assertEquals(302, gone.status(), link + " " + gone);
        String home = visitor.get("").text();
        assertTrue(home.contains(sentence), home);
    }

    private static Visitor lead(Office office) {
        String email = UUID.randomUUID() + "@shop.example";
        JsonObject person = office.http
                .post(
                        Server.TOKEN,
                        "api/v1/people",
                        "{\"name\":\"Mara\",\"email\":\"" + email + "\",\"roles\":[\"LEAD\",\"SALES\"]}")
                .json();
        Visitor visitor = new Visitor(office.http);
        String code = person.getString("invitation").replaceAll(".*code=", "");
        Map<String, String> typed = Map.of("password", "quiet otters swim at noon");
        Reply in = visitor.submit("invitation.xhtml?code=" + code, "invitation", typed);
        assertTrue(in.status() < 400, in::toString);
        return visitor;
    }
}
