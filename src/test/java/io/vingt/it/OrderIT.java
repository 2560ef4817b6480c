package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a ticket stands where it stands, a lead's override, and what has no rank: in a real browser, by keyboard. */
@ExtendWith(InTown.class)
class OrderIT {

    private static final String REASON = "The bank audits this page on Monday and we promised that it would work.";

    private final SampleTown town;

    OrderIT(SampleTown town) {
        this.town = town;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void everyRowSaysWhyByOneKeyAndGivesTheFocusBack(String language, ColorScheme theme, int width) {
        String lead = language.equals("fr") ? "helene.aubertin@shop.example" : "oskar.hallberg@shop.example";
        try (Browsing.Visit visit = town.signedIn(lead, language, theme, width)) {
            String named = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            Page page = visit.page;
            assertThat(page.locator(".moved").first()).containsText("Oskar Hallberg");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("?");
            Locator panel = page.locator("dialog[open]");
            assertThat(panel.locator(".facts dt")).hasCount(7);
            assertThat(panel.locator(".steps li").last()).containsText("÷");
            assertThat(panel.locator(".log li").first()).isVisible();
            visit.look("why-panel" + named);
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(page.locator(".row.sel h2 a")).isFocused();
            visit.look("backlog-moved" + named);
            visit.go("unranked.xhtml");
            assertThat(page.locator(".row").first()).isVisible();
            visit.look("unranked" + named);
            theTicketSaysItToo(visit, named);
        }
    }

    private static void theTicketSaysItToo(Browsing.Visit visit, String named) {
        Page page = visit.go("backlog.xhtml");
        page.locator(".moved").first().locator("xpath=..").locator("h2 a").click();
        page.waitForURL("**/ticket.xhtml*");
        assertThat(page.locator(".held").first()).containsText("Oskar Hallberg");
        visit.look("ticket-moved" + named);
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open] .log li").first()).containsText(Pattern.compile("→"));
        visit.look("why-panel-ticket" + named);
        visit.go("why.xhtml?number=" + page.url().replaceAll(".*number=(\\d+).*", "$1"));
        visit.look("why" + named);
    }

    @Test
    void aLeadSeesTheCostMovesUpAndAnotherTakesItBack() {
        String ticket;
        try (Browsing.Visit visit = town.signedIn("oskar.hallberg@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.locator("[data-list] .row:not(:has(.moved)) h2 a").nth(12).click();
            page.waitForURL("**/ticket.xhtml*");
            ticket = page.url().replaceAll(".*number=(\\d+).*", "$1");
            page.keyboard().press("v");
            page.waitForURL("**/override.xhtml*");
            assertThat(page.locator(".put-above label").first()).containsText(Pattern.compile("#1 .*costs €"));
            visit.look("override-en-light-1280");
            page.locator(".put-above input").nth(1).check();
            page.locator("textarea").fill("because I say so");
            page.locator("main button[type=submit]").last().click();
            assertThat(page.locator("#said")).containsText("fewer than ten words");
            page.locator("textarea").fill(REASON);
            page.locator("main button[type=submit]").last().click();
            page.waitForURL("**/ticket.xhtml*");
            assertThat(page.locator(".held").first()).containsText(REASON);
            assertThat(page.locator(".chip").first()).containsText("#2 of");
            assertEquals(ticket, page.url().replaceAll(".*number=(\\d+).*", "$1"));
        }
        anotherTakesItBack(ticket);
    }

    private void anotherTakesItBack(String ticket) {
        try (Browsing.Visit visit = town.signedIn("fatou.diarra@shop.example", "fr", ColorScheme.DARK, 360)) {
            Page page = visit.go("ticket.xhtml?number=" + ticket);
            page.locator(".held button").click();
            assertThat(page.locator("#said")).containsText("a retrouvé sa place");
            assertThat(page.locator(".held")).hasCount(0);
            visit.go("override.xhtml?number=" + ticket);
            visit.look("override-fr-dark-360");
        }
    }

    @Test
    void whoLeadsNothingFindsNoWayToMove() {
        try (Browsing.Visit visit = town.signedIn("lina.haddad@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.locator("[data-list] .row:not(:has(.moved)) h2 a").nth(12).click();
            page.waitForURL("**/ticket.xhtml*");
            assertThat(page.locator("a[href*='override.xhtml']")).hasCount(0);
            String number = page.url().replaceAll(".*number=(\\d+).*", "$1");
            assertEquals(403, page.navigate("override.xhtml?number=" + number).status());
            assertEquals(404, page.navigate("why.xhtml?number=4711").status());
        }
    }
}
