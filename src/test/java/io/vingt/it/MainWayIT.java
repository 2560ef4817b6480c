package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main way as its users go it, in a real browser on the real server with the sample company. */
@ExtendWith(InTown.class)
class MainWayIT {

    private static final List<String> PAGES = List.of(
            "backlog",
            "file",
            "my-work",
            "my-drafts",
            "news",
            "reading",
            "settings",
            "help",
            "import",
            "search",
            "capture",
            "ticket");

    private static final List<String> ADMIN_PAGES = List.of(
            "settings",
            "settings-company",
            "settings-areas",
            "settings-days",
            "settings-people",
            "settings-gate",
            "settings-search");

    private final SampleTown town;

    MainWayIT(SampleTown town) {
        this.town = town;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "en, DARK, 360", "fr, DARK, 1280", "fr, LIGHT, 360"})
    @Tag("scenario-21")
    void everyPageIsWholeAndAccessible(String language, ColorScheme theme, int width) {
        String email = language.equals("fr") ? "amelie.carpentier@shop.example" : "noor@shop.example";
        try (Browsing.Visit visit = town.signedIn(email, language, theme, width)) {
            for (String name : PAGES) {
                Page page = visit.go(name.equals("ticket") ? "backlog.xhtml" : name + ".xhtml");
                if (name.equals("ticket")) page.locator("[data-list] a").first().click();
                visit.look(name + "-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
                assertEquals(language, page.locator("html").getAttribute("lang"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 360"})
    void everyPageOfAnAdminIsWholeAndAccessible(ColorScheme theme, int width) {
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", theme, width)) {
            for (String name : ADMIN_PAGES) {
                visit.go(name + ".xhtml");
                visit.look(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
            }
            visit.go("settings-people.xhtml?who=jonas");
            visit.page.locator("[data-list] a").first().click();
            visit.look("settings-person-" + width);
            visit.go("backlog.xhtml");
            visit.page.locator("[data-list] h2 a").nth(5).click();
            visit.page.locator("[data-opens=dialog-decline]").click();
            visit.look("ticket-dialog-" + width);
        }
    }

    @Test
    @Tag("scenario-19")
    void twoWhoEditOneTicketLoseNothing() {
        try (Browsing.Visit quick = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280);
                Browsing.Visit slow = town.signedIn("oskar.hallberg@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            slow.go("backlog.xhtml?area=Orders");
            slow.page.locator("[data-list] h2 a").last().click();
            slow.page.waitForURL("**/ticket.xhtml*");
            String edit = "edit.xhtml?number=" + slow.page.url().replaceAll(".*number=(\\d+).*", "$1");
            slow.go(edit);
            String title = slow.page.locator("textarea").first().inputValue();
            quick.go(edit).locator("textarea").first().fill(title + " today");
            quick.page.locator("main button[type=submit]").click();
            quick.page.waitForURL("**/ticket.xhtml*");
            slow.page.locator("textarea").first().fill(title + " on phones");
            slow.page.locator("main button[type=submit]").click();
            assertThat(slow.page.locator(".theirs")).containsText(title + " today");
            assertThat(slow.page.locator("textarea").first()).hasValue(title + " on phones");
            slow.look("edit-conflict-en-light-1280");
        }
    }

    @Test
    void whatWasTypedIsThereAfterTheSessionExpired() {
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("settings-areas.xhtml");
            typed(page, "Area").fill("Gift cards");
            typed(page, "Team").fill("Ribbon");
            page.context().clearCookies();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add"))
                    .click();
            page.waitForURL("**/sign-in.xhtml*");
            page.locator("input[type=email]").fill("noor@shop.example");
            page.locator("input[type=password]").fill(SampleTown.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/settings-areas.xhtml");
            assertThat(typed(page, "Area")).hasValue("Gift cards");
            assertThat(page.locator("#again")).isVisible();
        }
    }

    @Test
    @Tag("scenario-1")
    @Tag("scenario-20")
    void aTicketIsFiledInFrenchFromTheKeyboardInUnderThreeMinutesAndTakenByAnEngineer() {
        Instant start = Instant.now();
        try (Browsing.Visit visit = town.signedIn("solene.guivarch@shop.example", "fr", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.keyboard().press("c");
            page.waitForURL("**/file.xhtml*");
            writeInFrench(page);
            estimateInFrench(page);
            visit.look("file-filled-fr-light-1280");
            page.keyboard().press("Control+Enter");
            page.waitForURL(Pattern.compile(".*/ticket.xhtml\\?number=\\d+.*"));
            assertThat(page.locator("h1")).containsText("reste gris");
            String number = page.url().replaceAll(".*number=(\\d+).*", "$1");
            assertTrue(Duration.between(start, Instant.now()).toMinutes() < 3);
            takeAndFinish(number);
        }
    }

    private static void writeInFrench(Page page) {
        type(page, "title", "Le bouton « Payer » reste gris après un code postal avec une espace");
        type(
                page,
                "insight",
                "Sur la page livraison, 120 clients par semaine saisissent « 75 011 » et le bouton reste gris.");
        type(page, "fix", "Améliorer le champ.");
        assertThat(page.locator("#findings-fix")).containsText("Améliorer");
        assertThat(page.locator(".ghost mark")).hasText("Améliorer");
        type(page, "fix", "Retirer les espaces du code postal avant de le vérifier.");
        assertThat(page.locator("#findings-fix")).not().containsText("Améliorer");
        page.locator("[name=area]").focus();
        page.locator("[name=area]").selectOption("Checkout");
        type(page, "noPictureBecause", "Le clavier cache la capture.");
    }

    private static void estimateInFrench(Page page) {
        type(page, "eventsPerYear", "50000");
        type(page, "customerEurPerEvent", "0,5");
        type(page, "companyEurPerEvent", "9");
        type(page, "benefitFactor90", "1,5");
        type(page, "daysLow", "0,25");
        type(page, "daysHigh", "0,5");
        page.locator("[name=evidence]").selectOption("EXPERIMENT");
        type(page, "source", "sessions de la semaine 46");
        assertThat(page.locator("#worth")).containsText(Pattern.compile("n.\\s?1 sur|1 sur|#1"));
    }

    private void takeAndFinish(String number) {
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.keyboard().press("t");
            page.waitForURL(Pattern.compile(".*/ticket.xhtml\\?number=" + number + "(\\D.*)?"));
            visit.look("ticket-pulled-en-light-1280");
            page.locator("[data-opens=dialog-finish]").click();
            page.locator("dialog[open] button[type=submit], dialog[open] button.go")
                    .first()
                    .click();
            assertThat(page.locator("main")).containsText(Pattern.compile("finished it"));
        }
    }

    @Test
    void whatWasTypedIsThereAfterTheBrowserWasKilled() {
        String typed =
                "The refund mail calls the shop by its old name, and 40 customers a month ask who wrote to them.";
        try (Browsing.Visit visit = town.signedIn("thea.nystrom@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            visit.go("file.xhtml");
            type(visit.page, "insight", typed);
            assertThat(visit.page.locator("#saved")).containsText("saved");
        }
        try (Browsing.Visit later = town.signedIn("thea.nystrom@shop.example", "en", ColorScheme.DARK, 1280)) {
            later.go("my-drafts.xhtml");
            later.page.locator("main a[href*='file.xhtml']").first().click();
            assertThat(later.page.locator("[name=insight]")).hasValue(typed);
        }
    }

    @Test
    void hostileTextIsShownAsItWasTyped() {
        String hostile = "<img src=x onerror=alert(1)> ${7*7} #{request} {0}";
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            visit.go("file.xhtml");
            type(visit.page, "title", hostile);
            type(visit.page, "fix", "Improve " + hostile);
            assertThat(visit.page.locator("#saved")).containsText("saved");
            visit.go("my-drafts.xhtml");
            assertThat(visit.page.locator("main")).containsText(hostile);
            visit.look("drafts-hostile-en-light-1280");
        }
    }

    private static Locator typed(Page page, String label) {
        return page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    private static void type(Page page, String name, String text) {
        Locator field = page.locator("[name=" + name + "]");
        field.focus();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }
}
