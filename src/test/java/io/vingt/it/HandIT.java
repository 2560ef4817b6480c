package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes the hand quick: the palette, the keys, undo, verbs on many tickets, and hints that come once. */
@ExtendWith(InTown.class)
class HandIT {

    private static final String LEAD = "noor@shop.example";

    private final SampleTown town;

    HandIT(SampleTown town) {
        this.town = town;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void thePaletteIsWholeAndAccessible(String language, ColorScheme theme, int width) {
        String email = language.equals("fr") ? "amelie.carpentier@shop.example" : LEAD;
        try (Browsing.Visit visit = town.signedIn(email, language, theme, width)) {
            String kind = language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
            visit.go("my-drafts.xhtml");
            visit.page.locator("[data-palette]").click();
            assertThat(visit.page.locator("#palette [role=option]").first()).isVisible();
            visit.look("palette-" + kind);
            visit.page.keyboard().press("Escape");
            visit.page.keyboard().press("?");
            assertThat(visit.page
                            .locator("#shortcuts dt[data-needs='[data-mark]']")
                            .first())
                    .not()
                    .isVisible();
            visit.look("keys-" + kind);
        }
    }

    @Test
    void aCommandIsFoundByItsWordsAndRun() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            asked(page, "drafts");
            page.keyboard().press("Enter");
            page.waitForURL("**/my-drafts.xhtml");
            asked(page, "appearance dark");
            page.keyboard().press("Enter");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("#palette [role=option]")).hasCount(0);
        }
    }

    @Test
    void aTicketIsFoundByItsNumberAndByItsWords() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.locator("[data-list] a").first().click();
            page.waitForURL("**/ticket.xhtml*");
            String number = page.url().replaceAll(".*number=(\\d+).*", "$1");
            String title = page.locator("h1").textContent();
            visit.go("help.xhtml");
            asked(page, "v-" + number);
            page.keyboard().press("Enter");
            page.waitForURL("**/ticket.xhtml?number=" + number);
            visit.go("settings.xhtml");
            asked(page, title);
            Locator found = page.locator("#palette [role=option]", new Page.LocatorOptions().setHasText(title));
            assertThat(found.first()).isVisible();
            visit.look("palette-found-en-light-1280");
            found.first().click();
            page.waitForURL(Pattern.compile(".*/ticket.xhtml\\?number=\\d+"));
        }
    }

    @Test
    void aVerbOfTheTicketAtHandIsRunFromThePalette() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/ticket.xhtml*");
            asked(page, "declin");
            page.keyboard().press("Enter");
            assertThat(page.locator("#dialog-decline")).isVisible();
            assertThat(page.locator("#palette")).not().isVisible();
        }
    }

    @Test
    void theKeysOfAPageAreReachedFromThePaletteAndNameTheSelectedRowOnly() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            Locator keys = page.locator("#shortcuts dl");
            page.locator(".keys-button").click();
            assertThat(keys).containsText("why?");
            assertThat(keys).not().containsText(Pattern.compile("V-\\d"));
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("j");
            String selected =
                    page.locator(".sel .whyhere .unseen").textContent().strip();
            asked(page, "keys");
            page.keyboard().press("Enter");
            assertThat(keys).containsText("why? " + selected);
            page.keyboard().press("Escape");
            page.keyboard().press("Enter");
            page.waitForURL("**/ticket.xhtml*");
            asked(page, "keys");
            page.keyboard().press("Enter");
            assertThat(keys).isVisible();
            assertThat(keys).containsText("Why here");
        }
    }

    @Test
    void aVerbIsUndoneByOneKey() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.locator("[data-list] h2 a").nth(7).click();
            page.waitForURL("**/ticket.xhtml*");
            page.keyboard().press("d");
            page.locator("dialog[open] textarea").fill("The page goes away in January.");
            page.locator("dialog[open] button[type=submit]").click();
            assertThat(page.locator("[data-seconds]")).containsText("declining it");
            page.locator("[data-seconds]").focus();
            visit.look("undo-en-1280");
            page.locator("#main").focus();
            page.keyboard().press("z");
            assertThat(page.locator("main")).containsText("is as it was before");
            assertThat(page.locator("[data-opens=dialog-decline]")).isVisible();
            assertThat(page.locator(".log").last()).containsText("took back: declining it");
        }
    }

    @Test
    void markedRowsAreDeclinedAtOnceAndBroughtBackAtOnce() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.DARK, 360)) {
            Page page = visit.go("backlog.xhtml?area=Orders");
            int rows = page.locator("[data-item]").count();
            for (String key : new String[] {"j", "x", "Shift+J"})
                page.keyboard().press(key);
            assertThat(page.locator("#marks")).containsText("2 marked");
            visit.look("marks-en-360");
            page.locator("[data-opens=dialog-bulk-decline]").click();
            page.locator("dialog[open] textarea").fill("The page goes away in January.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Done for 2 tickets.");
            visit.look("marks-done-en-360");
            assertThat(page.locator("[data-item]")).hasCount(rows - 2);
            page.keyboard().press("z");
            assertThat(page.locator("main")).containsText("2 tickets are as they were before.");
            assertThat(page.locator("[data-item]")).hasCount(rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void helpIsOnePagePerRole(String language, ColorScheme theme, int width) {
        String who = language.equals("fr") ? "amelie.carpentier@shop.example" : LEAD;
        try (Browsing.Visit visit = town.signedIn(who, language, theme, width)) {
            Page page = visit.go("help.xhtml");
            assertThat(page.locator(".parts [aria-current]"))
                    .containsText(language.equals("fr") ? "Ingénierie" : "Engineers");
            visit.look("help-engineer-" + language + "-" + width);
            visit.go("help.xhtml?to=sales");
            visit.look("help-sales-" + language + "-" + width);
        }
    }

    @Test
    void aHintComesUntilItIsPutAway() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("file.xhtml");
            assertThat(page.locator(".tip")).containsText("Say what you saw.");
            visit.look("hint-file-en-1280");
            page.locator(".tip button").click();
            assertThat(page.locator(".tip")).hasCount(0);
            assertThat(page.locator("#main")).isFocused();
            visit.go("file.xhtml");
            assertThat(page.locator(".tip")).hasCount(0);
        }
        try (Browsing.Visit later = town.signedIn(LEAD, "en", ColorScheme.DARK, 360)) {
            later.go("file.xhtml");
            assertThat(later.page.locator(".tip")).hasCount(0);
            later.go("backlog.xhtml").locator("[data-list] h2 a").nth(3).click();
            assertThat(later.page.locator(".tip")).containsText("how it reads");
            later.look("hint-ticket-en-360");
        }
    }

    @Test
    void aDraftThatWasThrownAwayComesBackByOneKey() {
        try (Browsing.Visit visit = town.signedIn("thea.nystrom@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("file.xhtml");
            WithoutAMouse.type(page, "title", "The refund mail calls the shop by its old name");
            assertThat(page.locator("#saved")).containsText("saved");
            Locator draft = visit.go("my-drafts.xhtml").locator("[data-item]").first();
            assertThat(draft).containsText("old name");
            draft.locator("button").click();
            assertThat(page.locator("main")).containsText("The draft is gone.");
            page.keyboard().press("z");
            assertThat(page.locator("main")).containsText("The draft is back.");
            assertThat(page.locator("[data-item]").first()).containsText("old name");
        }
    }

    @Test
    void scenario20FilingEstimatingTakingAndFinishingWithoutAMouse() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.keyboard().press("c");
            page.waitForURL("**/file.xhtml*");
            WithoutAMouse.write(page);
            WithoutAMouse.estimate(page);
            page.keyboard().press("Control+Enter");
            page.waitForURL(Pattern.compile(".*/ticket.xhtml\\?number=\\d+.*"));
            String number = page.url().replaceAll(".*number=(\\d+).*", "$1");
            page.keyboard().press("t");
            assertThat(page.locator("main")).containsText("V-" + number + " is yours");
            page.keyboard().press("f");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("V-" + number + " is finished");
        }
    }

    private static void asked(Page page, String words) {
        page.keyboard().press("Control+k");
        page.keyboard().type(words);
    }
}
