package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form helps before it refuses: sentences to fill in, from the keyboard, and each step undone by the browser itself. */
@ExtendWith(InTown.class)
class FramesIT {

    private static final Map<String, String> WRITERS =
            Map.of("en", "joao.vasconcelos@shop.example", "fr", "elif.karaca@shop.example");

    /** Lines of red, and parts of the list that are not begun. */
    private static final String SHOWN =
            "document.querySelectorAll('.findings > .bad, #checklist > li:not(.ok, .no, .hm)').length";

    private final SampleTown town;

    FramesIT(SampleTown town) {
        this.town = town;
    }

    private Browsing.Visit writing(String language, ColorScheme theme, int width) {
        Browsing.Visit visit = town.signedIn(WRITERS.get(language), language, theme, width);
        visit.go("file.xhtml").waitForSelector("#starters-fix .starter");
        return visit;
    }

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1280, Change … from “…” to “…”, the label, Send, Save, Change the label from “Send” to “Save”",
        "fr, DARK, 360, Remplacer «\u00a0…\u00a0» par «\u00a0…\u00a0» dans …, Envoyer, Enregistrer, le formulaire, "
                + "Remplacer «\u00a0Envoyer\u00a0» par «\u00a0Enregistrer\u00a0» dans le formulaire"
    })
    void anEmptyFixIsBegunFilledInAndLeftFromTheKeyboard(
            String language, ColorScheme theme, int width, String frame, String a, String b, String c, String whole) {
        try (Browsing.Visit visit = writing(language, theme, width)) {
            Page page = visit.page;
            visit.look("frames-empty-" + language + "-" + width);
            page.focus("#fix");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#fix")).hasValue(frame);
            assertThat(page.locator("#starters-fix .starter")).hasCount(0);
            page.keyboard().type(a);
            page.keyboard().press("Tab");
            page.keyboard().type(b);
            visit.look("frames-blanks-" + language + "-" + width);
            assertThat(page.locator("#findings-fix .bad")).hasCount(0);
            page.keyboard().press("Tab");
            page.keyboard().type(c);
            assertThat(page.locator("#fix")).hasValue(whole);
            assertThat(page.locator("#checklist [data-part=change]")).hasClass("ok");
            page.keyboard().press("Tab");
            assertThat(page.locator("#area")).isFocused();
            assertThat(page.locator("#saved[data-state=saved]")).isAttached();
            assertThat(visit.go("file.xhtml").locator("#fix")).hasValue(whole);
            page.fill("#fix", "");
            assertThat(page.locator("#saved[data-state=saved]")).isAttached();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 360, Improve the layout., FIX-02, Change … from … to …",
        "fr, LIGHT, 1280, Améliorer la recherche., FIX-02, Remplacer … par …",
        "en, DARK, 1280, Investigate why this happens., FIX-03, Change … from “…” to “…”"
    })
    void aRemedyAddsItsFrameAndOneUndoTakesItOut(
            String language, ColorScheme theme, int width, String poor, String rule, String frame) {
        try (Browsing.Visit visit = writing(language, theme, width)) {
            Page page = visit.page;
            page.fill("#fix", poor);
            Locator use = page.locator("#findings-fix [data-rule=" + rule + "] .use");
            assertThat(use).hasCount(1);
            visit.look("frames-remedy-" + language + "-" + width);
            use.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#fix")).hasValue(poor + "\n" + frame);
            assertThat(page.locator("#fix")).isFocused();
            assertThat(page.locator("#findings-fix .use")).hasCount(0);
            assertThat(page.locator("#saved[data-state=saved]")).isAttached();
            page.keyboard().press("Control+z");
            assertThat(page.locator("#fix")).hasValue(poor);
            assertThat(use).hasCount(1);
            page.fill("#fix", "");
            assertThat(page.locator("#saved[data-state=saved]")).isAttached();
        }
    }

    @Test
    void aWordThatCannotBeCheckedBecomesABlankAndComesBackByUndo() {
        try (Browsing.Visit visit = writing("en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.fill("#fix", "Show the total of the order better.");
            page.waitForSelector("#findings-fix [data-rule=VAG-01] .use");
            page.fill("#fix", "Please show the total of the order better.");
            page.waitForFunction("() => document.querySelector('.ghost mark')?.textContent === 'better'");
            page.click("#findings-fix [data-rule=VAG-01] .use");
            assertThat(page.locator("#fix")).hasValue("Please show the total of the order ….");
            page.keyboard().type("in 2 seconds");
            assertThat(page.locator("#fix")).hasValue("Please show the total of the order in 2 seconds.");
            for (int i = 0; i < 40 && !page.inputValue("#fix").contains("better"); i++) {
                page.keyboard().press("Control+z");
            }
            assertThat(page.locator("#fix")).hasValue("Please show the total of the order better.");
            page.fill("#fix", "");
        }
    }

    @Test
    void escapeGivesTabBackAndALeftBlankIsPointedAtOnce() {
        try (Browsing.Visit visit = writing("en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.locator("#starters-fix .starter").nth(1).click();
            assertThat(page.locator("#starters-fix [role=status]")).containsText("2 blanks");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#file-note")).containsText("A blank is still empty");
            assertEquals("…", page.evaluate("() => getSelection().toString()"));
            page.fill("#fix", "");
            page.locator("#starters-fix .starter").nth(1).click();
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            assertThat(page.locator("#fix")).not().isFocused();
            page.fill("#fix", "");
        }
    }

    @Test
    void offersTheSentencesOfTheLanguageThatIsWritten() {
        try (Browsing.Visit visit = writing("en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            assertThat(page.locator("#starters-fix .starter").first()).hasText("Change … from “…” to “…”");
            page.fill("#insight", "Sur la page livraison, 120 clients par semaine voient que le bouton reste gris.");
            assertThat(page.locator("#starters-fix .starter").first()).containsText("Remplacer");
            page.fill("#insight", "");
            assertThat(page.locator("#starters-fix .starter").first()).containsText("Change");
        }
    }

    @Test
    void countsWhatIsShownAndNothingBeforeOneHasTyped() {
        try (Browsing.Visit visit = writing("en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            page.waitForSelector("#file[data-judged]");
            assertThat(page.locator("#file-note")).hasText("");
            assertThat(page.locator(".findings .bad")).hasCount(0);
            page.fill("#fix", "Improve the layout.");
            page.waitForSelector("#findings-fix .bad");
            saysHowMuchIsShown(page);
            page.keyboard().press("Control+Enter");
            page.waitForSelector("#findings-estimate .bad");
            assertThat(page.locator("#findings-estimate .bad")).hasCount(1);
            assertThat(page.locator("#findings-estimate .bad")).containsText("6 numbers are still missing");
            saysHowMuchIsShown(page);
            assertEquals(page.locator(".findings .bad").count(), page.evaluate("() => " + SHOWN));
            page.fill("#insight", "The address form should be prettier.");
            page.waitForSelector("#findings-insight .warn .level");
            saysHowMuchIsShown(page);
            page.fill("#insight", "");
            page.fill("#fix", "");
        }
    }

    /** Both at one moment: a verdict may come between two looks. */
    private static void saysHowMuchIsShown(Page page) {
        page.waitForFunction("() => document.querySelector('#file-note').textContent === " + SHOWN + " + ' to go'");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "en, DARK, 360", "fr, DARK, 1280", "fr, LIGHT, 360"})
    void theHelpShowsTenTicketsThatPassAndTenThatDoNot(String language, ColorScheme theme, int width) {
        try (Browsing.Visit visit = town.signedIn(WRITERS.get(language), language, theme, width)) {
            Page page = visit.go("file.xhtml");
            page.click(".examples-link");
            page.waitForURL("**/help.xhtml?to=tickets");
            assertThat(page.locator(".examples section")).hasCount(2);
            assertThat(page.locator(".examples .ok")).hasCount(10);
            assertThat(page.locator(".examples .no")).hasCount(10);
            assertThat(page.locator(".examples .fault")).hasCount(10);
            visit.look("help-tickets-" + language + "-" + width);
        }
    }
}
