package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second estimate as people of another team give it: from the short list, blind, and what both see afterwards. */
@ExtendWith(InTown.class)
class SecondEstimateIT {

    private static final Pattern FIRST = Pattern.compile("€1,000,000 claimed|A/B test of 21 October");

    private final SampleTown town;

    SecondEstimateIT(SampleTown town) {
        this.town = town;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void itsPagesAreWholeAndAccessible(String language, ColorScheme theme, int width) {
        String email = language.equals("fr") ? "helene.aubertin@shop.example" : "piotr.zawadzki@shop.example";
        try (Browsing.Visit visit = town.signedIn(email, language, theme, width)) {
            String kind = language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            Page page = visit.go("second-estimates.xhtml");
            visit.look("second-estimates-" + kind);
            page.locator("main form button[type=submit]").first().click();
            page.waitForURL("**/second-estimate.xhtml*");
            visit.look("second-estimate-" + kind);
            visit.go("second-estimates.xhtml");
            visit.look("second-estimates-held-" + kind);
            page.locator("main a.go").click();
            page.locator("main button[type=submit]").last().click();
            page.waitForURL("**/second-estimates.xhtml*");
            page.locator("main .list h3 a").last().click();
            visit.look("ticket-apart-" + kind);
        }
    }

    @Test
    void whoEstimatesSeesNothingOfTheFirstAndBothAfterwards() {
        try (Browsing.Visit visit = town.signedIn("tariq.rahmani@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("second-estimates.xhtml");
            Locator offer = page.locator("[data-item]", new Page.LocatorOptions().setHasText("3-D Secure"));
            offer.locator("h3 a").click();
            visit.look("ticket-sealed-en-light-1280");
            assertThat(page.locator("main")).not().containsText(FIRST);
            visit.go("second-estimates.xhtml");
            offer.locator("button").click();
            page.waitForURL("**/second-estimate.xhtml*");
            String number = page.url().replaceAll(".*number=(\\d+).*", "$1");
            for (String door :
                    new String[] {"ticket.xhtml?number=" + number, "backlog.xhtml", "search.xhtml?q=secure"}) {
                assertThat(visit.go(door).locator("main")).not().containsText(FIRST);
            }
            visit.go("ticket.xhtml?number=" + number);
            visit.look("ticket-blind-en-light-1280");
            visit.go("second-estimate.xhtml?number=" + number);
            String day = reckonedBlind(page);
            give(page, "400000", "1", "1.5");
            page.waitForURL("**/ticket.xhtml*");
            assertTrue(day.matches("€[0-9,]+ a year per engineering day"), day);
            visit.look("ticket-confirmed-en-light-1280");
            assertThat(page.locator("main")).containsText(FIRST);
            assertThat(page.locator(".table")).containsText("second estimate");
            assertThat(page.locator("main")).containsText("between them");
        }
    }

    @Test
    void numbersThatMakeNoSenseAreSaidAndKept() {
        try (Browsing.Visit visit = town.signedIn("ingrid.solheim@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("second-estimates.xhtml");
            page.locator("[data-item] button").first().click();
            page.waitForURL("**/second-estimate.xhtml*");
            page.locator("[id='second:eventsPerYear']").fill("0");
            assertThat(page.locator("#wrong-eventsPerYear")).containsText("too small to be meant");
            give(page, "400000", "1", "many");
            assertThat(page.locator("#wrong-companyEurPerEvent")).containsText("no number one can reckon with");
            assertThat(page.locator("main .note.bad:not([hidden])")).containsText("no number one can reckon with");
            assertThat(page.locator("input[id$=eventsPerYear]").first()).hasValue("400000");
            page.locator("main button[type=submit]").last().click();
            page.waitForURL("**/second-estimates.xhtml*");
        }
    }

    @Test
    void theAuthorSeesWhatHappensNext() {
        try (Browsing.Visit visit = town.signedIn("lina.haddad@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("my-work.xhtml");
            page.locator("[data-item] h3 a", new Page.LocatorOptions().setHasText("Back button"))
                    .click();
            assertThat(page.locator("main .note.warn")).containsText("What happens next");
            visit.look("ticket-waiting-author-en-light-1280");
        }
    }

    /** One's own figure and the clock, and no place among others; the time at the numbers is sent along. */
    private static String reckonedBlind(Page page) {
        fill(page, "400000", "1", "1.5");
        page.locator("[id='second:daysHigh']").focus();
        assertThat(page.locator("#clock")).containsText(Pattern.compile("[1-9]\\d*\\ss so far"));
        assertThat(page.locator(".worth-now")).containsText("€");
        assertThat(page.locator(".estimating")).not().containsText("#");
        assertTrue(Integer.parseInt(page.locator("[id='second:secondsSpent']").inputValue()) > 0);
        return page.locator(".worth-now").textContent();
    }

    private static void give(Page page, String events, String customer, String company) {
        fill(page, events, customer, company);
        page.locator("select[id$=evidence]").first().selectOption("COUNT");
        page.locator("main button[type=submit]").first().click();
    }

    private static void fill(Page page, String events, String customer, String company) {
        String[][] fields = {
            {"eventsPerYear", events},
            {"customerEurPerEvent", customer},
            {"companyEurPerEvent", company},
            {"benefitFactor90", "2"},
            {"daysLow", "6"},
            {"daysHigh", "10"}
        };
        for (String[] field : fields)
            page.locator("input[id$=" + field[0] + "]").first().fill(field[1]);
    }
}
