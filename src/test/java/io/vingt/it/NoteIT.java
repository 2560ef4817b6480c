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

    @Test
    void theRepsOwnWordsAreWhatIsSentShownAndKept() {
        Office office = new Office(base);
        Office.Given ticket = new Lobby(office).reported();
        try (Browsing browsing = new Browsing();
                Browsing.Visit rep = browsing.newcomer(office, "SALES", "en", ColorScheme.LIGHT, 1280)) {
            Page page = rep.go("note.xhtml?ticket=" + ticket.path().get("number") + "&language=sv");
            assertThat(page.locator("#other-language")).containsText("are in English;");
            assertThat(page.locator("[id='note:what']")).hasAttribute("lang", "en");
            assertFalse(
                    page.locator("[id='note:what']").inputValue().contains("shop-"), "where it was seen is no news");
            page.fill("[id='note:name']", "Astrid");
            page.fill("[id='note:email']", "astrid@shop.example");
            page.fill("[id='note:what']", "ord ".repeat(121));
            assertThat(page.locator("#words.wrong")).isVisible();
            page.click("[id='note:own']");
            assertThat(page.locator("#said")).containsText("more than 120 words");
            page.fill("[id='note:what']", "Kakbannern döljer knappen Betala.");
            assertThat(page.locator("[id='note:what']")).hasAttribute("lang", "sv");
            page.fill("[id='note:fix']", "");
            String preview = page.locator("#preview").innerText();
            rep.look("note-rewritten");
            page.click("[id='note:own']");
            String letter = mail(page);
            assertThat(page.locator("#said")).isEmpty();
            assertEquals(preview, body(letter).replaceFirst("http\\S*letter\\.xhtml\\S*", "https://…"));
            String shown = office.http.get(null, pageIn(letter)).text();
            assertTrue(shown.contains("Kakbannern döljer") && !shown.contains("Move the cookie bar"), shown);
        }
    }

    private static String body(String letter) {
        return letter.replaceFirst("(?s).*&body=", "").replace("\r\n", "\n");
    }

    private static String mail(Page page) {
        return URLDecoder.decode(page.locator("[data-mailto]").getAttribute("href"), StandardCharsets.UTF_8);
    }

    private static String pageIn(String letter) {
        return letter.replaceFirst("(?s).*(letter\\.xhtml\\?key=[A-Za-z0-9_-]{43}).*", "$1");
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
        String letter = mail(page);
        assertFalse(letter.contains("{link}"), letter);
        return pageIn(letter);
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
