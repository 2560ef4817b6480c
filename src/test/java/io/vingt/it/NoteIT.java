package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a bug in the lobby to a thank-you: the rep's pages, and the merchant's, which knows nothing of its reader. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoteIT {

    @ArquillianResource
    URL base;

    private Lobby lobby() {
        return new Lobby(new Office(base));
    }

    @Test
    void thePrivatePageAsksForNothingAndSetsNoCookie() {
        Lobby lobby = lobby();
        Http http = new Office(base).http;
        String page = lobby.tell(lobby.reported());
        Reply read = http.get(null, page);
        assertEquals(200, read.status());
        assertEquals("", read.header("Set-Cookie"));
        assertTrue(read.header("X-Robots-Tag").contains("noindex"));
        assertTrue(read.text().contains("Move the cookie bar"), read::text);
        Reply tapped = lobby.answer(page, "SEEN");
        assertEquals("", tapped.header("Set-Cookie"));
        assertTrue(tapped.status() == 302 || tapped.status() == 303, tapped::toString);
    }

    @Test
    void aKeyThatIsNoneAndAFormOfAnotherSiteFindNothing() {
        Lobby lobby = lobby();
        Http http = new Office(base).http;
        Office.Given ticket = lobby.reported();
        String page = lobby.tell(ticket);
        for (String bad : List.of("", "?key=", "?key=x", "?key=" + "A".repeat(43), "?key[]=a", "?key=%00")) {
            Reply reply = http.get(null, "letter.xhtml" + bad);
            assertTrue(reply.status() == 404 || reply.status() == 400, bad + " answered " + reply.status());
        }
        assertEquals(
                403, lobby.answer(page, "FIXED", "Sec-Fetch-Site", "cross-site").status());
        assertEquals(404, lobby.answer(page, "BOUGHT").status());
        assertEquals("TOLD", state(http, ticket));
    }

    @Test
    void aPictureIsForWhoHasTheKey() {
        Lobby lobby = lobby();
        Http http = new Office(base).http;
        String page = lobby.tell(lobby.reported());
        String key = page.replaceFirst(".*key=", "");
        assertEquals(
                "image/png",
                http.get(null, "letter/picture?key=" + key + "&at=0").header("Content-Type"));
        assertEquals(404, http.get(null, "letter/picture?key=" + key + "&at=1").status());
        assertEquals(
                404,
                http.get(null, "letter/picture?key=" + "A".repeat(43) + "&at=0").status());
    }

    private static String state(Http http, Office.Given ticket) {
        return http.get(ticket.owner(), "api/v1/tickets/" + ticket.path().get("number") + "/note")
                .json()
                .getJsonObject("note")
                .getString("state");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 390"})
    void aRepTellsTheMerchantAnswersAndIsThanked(String language, ColorScheme theme, int width) {
        Office office = new Office(base);
        Office.Given ticket = new Lobby(office).reported();
        String look = "-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        try (Browsing browsing = new Browsing();
                Browsing.Visit rep = browsing.newcomer(office, "SALES", language, theme, width);
                Browsing.Visit merchant =
                        browsing.visit(office.http.root().replaceFirst("/$", ""), "en", theme, width)) {
            merchant.go(told(rep, ticket, look));
            merchant.look("letter" + look);
            merchant.page.locator("button[value=FIXED]").click();
            assertThat(merchant.page.locator("[role=status]")).isVisible();
            merchant.look("letter-fixed" + look);
            thanked(rep, look);
            assertThat(rep.page.locator("main")).containsText(language.equals("fr") ? "remercié" : "thanked");
        }
    }

    /** @return the private page's address below the application's */
    private static String told(Browsing.Visit rep, Office.Given ticket, String look) {
        Page page = rep.go("ticket.xhtml?number=" + ticket.path().get("number"));
        rep.look("ticket-tell" + look);
        page.locator("a[href*='note.xhtml']").first().click();
        page.waitForURL("**/note.xhtml*");
        rep.look("note" + look);
        page.fill("[id='note:name']", "Astrid");
        page.fill("[id='note:email']", "astrid@shop.example");
        page.click("[id='note:own']");
        String mailto = page.locator("[data-mailto]").getAttribute("href");
        String letter = URLDecoder.decode(mailto, StandardCharsets.UTF_8);
        assertFalse(letter.contains("{link}"), letter);
        return letter.replaceFirst("(?s).*(letter\\.xhtml\\?key=[A-Za-z0-9_-]{43}).*", "$1");
    }

    private static void thanked(Browsing.Visit rep, String look) {
        rep.go("my-notes.xhtml");
        rep.look("my-notes" + look);
        rep.page.locator("a[href*='thanks.xhtml']").click();
        rep.page.waitForURL("**/thanks.xhtml*");
        rep.look("thanks" + look);
        rep.page.click("[id='thanks:own']");
        assertThat(rep.page.locator("[data-mailto]")).isVisible();
        rep.go("my-notes.xhtml");
    }
}
