package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The merchants as a rep meets them: in the lobby, on the phone, and at the desk. */
@ExtendWith(InTown.class)
class MerchantsIT {

    private static final String RASMUS = "rasmus.kjeldsen@shop.example";

    private final SampleTown town;

    MerchantsIT(SampleTown town) {
        this.town = town;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 390", "fr, DARK, 1280", "fr, DARK, 390", "en, LIGHT, 360"})
    void everyPageIsWholeAndAccessible(String language, ColorScheme theme, int width) {
        try (Browsing.Visit visit = town.signedIn(rep(language), language, theme, width)) {
            String as = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            Page page = visit.go("merchants.xhtml");
            visit.look("merchants" + as);
            open(page, "Nordic Outdoor AB");
            if (width < 1280) visit.look("merchant" + as);
            for (Locator more : page.locator("main details").all()) more.evaluate("d => d.open = true");
            visit.look("merchant-forms" + as);
            page.locator("[data-list] h3 a").first().click();
            page.waitForURL("**/ticket.xhtml*");
            visit.look("merchant-ticket" + as);
        }
    }

    @Test
    void inTheLobbyOneReadsHowItStandsAndSaysThatTheyWereTold() {
        try (Browsing.Visit visit = town.signedIn(rep("en"), "en", ColorScheme.LIGHT, 390)) {
            Page page = visit.go("merchants.xhtml?q=nordic+out");
            assertThat(page.locator("[data-list] .stands"))
                    .hasText(Pattern.compile("2 fixed, 0 open, 1 with them, last told \\d+ \\w+"));
            open(visit.go("merchants.xhtml?q=berg"), "Berghütte Sport");
            assertThat(page.locator(".big-stands")).hasText("0 fixed, 0 open, 1 with them, not told yet");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I told them"))
                    .click();
            assertThat(page.locator(".told")).containsText("Told in person");
            assertThat(page.locator(".big-stands")).containsText("last told");
            visit.go("my-notes.xhtml");
            assertThat(page.locator("main h2").first()).hasText("Berghütte Sport was told today");
            assertThat(page.locator("main")).containsText("Waiting 9 days for Nordic Outdoor AB");
            assertThat(page.locator("main")).containsText("told in person");
            visit.look("my-notes-en-light-390");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 2 fixed", "fr, 2 "})
    void thePhoneSaysOfAMerchantWhatTheirPageSays(String language, String begins) {
        try (Browsing.Visit visit = town.signedIn(rep(language), language, ColorScheme.LIGHT, 390)) {
            Page page = visit.go("merchants.xhtml?q=nordic+out");
            String stands = page.locator("[data-list] .stands").innerText();
            assertTrue(stands.startsWith(begins), stands);
            visit.go("capture/new");
            page.locator("#address").fill("nordic-outdoor.example/kassa");
            assertThat(page.locator("#found")).hasText("Nordic Outdoor AB · " + stands);
        }
    }

    @Test
    void whatIsKnownOfAMerchantIsChangedOnItsPageAndOthersAreTold() {
        try (Browsing.Visit visit = town.signedIn(rep("en"), "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("merchants.xhtml");
            page.locator("#new\\:name").fill("Tea & Company");
            page.locator("#new\\:address").fill("HTTPS://www.Tea-Company.example/en/basket?utm_source=x");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Add").setExact(true))
                    .first()
                    .click();
            page.waitForURL("**/merchant.xhtml*");
            assertThat(page.locator("#sites-title + ul")).containsText("tea-company.example");
            page.locator("summary", new Page.LocatorOptions().setHasText("Add a site"))
                    .click();
            page.locator("[id='site-new:address']").fill("javascript:alert(1)");
            page.locator("[id='site-new:add']").click();
            assertThat(page.locator("#said")).containsText("This is not the address of a site");
            page.locator("summary", new Page.LocatorOptions().setHasText("Remove this merchant"))
                    .click();
            visit.look("merchant-remove-en-light-1280");
            page.locator("[id='none:remove']").click();
            page.waitForURL("**/merchants.xhtml*");
            assertThat(page.locator("#said")).hasText("Tea & Company is removed.");
            visit.go("merchants.xhtml?q=tea+%26");
            assertThat(page.locator("[data-list] a")).hasCount(0);
        }
    }

    @Test
    void aTableIsBroughtInAndASecondRunAddsNothing() {
        try (Browsing.Visit visit = town.signedIn(rep("en"), "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("merchants.xhtml");
            bring(page);
            assertThat(page.locator("#bring-note"))
                    .hasText("New: 1. Completed: 0. Known already: 0. Reports: 0. Refused: 1.");
            assertThat(page.locator("#bring-lines li").first()).containsText("This is not the address of a site");
            visit.look("merchants-brought-en-light-1280");
            bring(page);
            assertThat(page.locator("#bring-note"))
                    .hasText("New: 0. Completed: 0. Known already: 1. Reports: 0. Refused: 1.");
        }
    }

    @Test
    void aBugIsReckonedInTheMerchantsTermsAndBothSidesAreShown() {
        try (Browsing.Visit visit = town.signedIn(rep("en"), "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("file.xhtml");
            page.waitForSelector("#file[data-judged]");
            page.locator("#terms summary").click();
            page.locator("#term-visits").fill("200,000");
            page.locator("#term-affected").fill("4");
            page.locator("#term-lost").fill("25");
            page.locator("#term-basket").fill("68");
            page.locator("#term-fee").fill("3");
            assertThat(page.locator("[data-both]")).hasText("Them: €130,000 a year. Us: €4,100 a year.");
            assertThat(page.locator("#eventsPerYear")).hasValue("8,000");
            assertThat(page.locator("#customerEurPerEvent")).hasValue("16.49");
            assertThat(page.locator("#companyEurPerEvent")).hasValue("0.51");
            visit.look("file-terms-en-light-1280");
        }
    }

    private static void open(Page page, String name) {
        page.locator("[data-list] a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL("**/merchant.xhtml*");
        assertTrue(page.locator("h1").innerText().contains(name));
    }

    private static void bring(Page page) {
        String table = "name;site\nBrick Lane Bagels;bagels.example\nBroken;javascript:alert(1)\n";
        page.locator("#bring-file")
                .setInputFiles(new FilePayload("m.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rep(String language) {
        return language.equals("fr") ? "margaux.delaunay@shop.example" : RASMUS;
    }
}
