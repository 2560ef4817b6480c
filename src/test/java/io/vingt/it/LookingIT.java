package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for tickets, on the search page and in the palette: what is shown answers what was asked, or says that nothing was. */
class LookingIT {

    private static final String LEAD = "noor@shop.example";

    private static SampleTown town;

    @BeforeAll
    static void moveIn() throws Exception {
        town = new SampleTown();
    }

    @AfterAll
    static void moveOut() {
        if (town != null) town.close();
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void whoIsSignedOutIsToldSoAndComesBackToWhatTheyLookedFor(String language, ColorScheme theme, int width) {
        String email = language.equals("fr") ? "amelie.carpentier@shop.example" : LEAD;
        try (Browsing.Visit visit = town.signedIn(email, language, theme, width)) {
            Page page = visit.go("search.xhtml?q=payment");
            assertThat(page.locator("#found > li").first()).isVisible();
            page.context().clearCookies();
            page.locator("#q").fill("refund");
            Locator again = page.locator("#sign-in-again");
            assertThat(again).isVisible();
            assertThat(page.locator("#found > li")).hasCount(0);
            assertThat(page.locator("#found-note"))
                    .hasText(language.equals("fr") ? "Vous êtes déconnecté" : "You are signed out");
            visit.look("search-signed-out-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
            again.click();
            page.locator("input[type=email]").fill(email);
            page.locator("input[type=password]").fill(SampleTown.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/search\\.xhtml\\?q=refund.*"));
        }
    }

    @Test
    void withoutAConnectionNothingIsCalledNotFoundAndItIsAskedAgainAfterwards() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("search.xhtml?q=payment");
            page.context().setOffline(true);
            page.locator("#q").fill("refund");
            assertThat(page.locator("#result > .offline")).isVisible();
            assertThat(page.locator("#result > .none")).isHidden();
            assertThat(page.locator("#found > li")).hasCount(0);
            page.context().setOffline(false);
            assertThat(page.locator("#found > li").first()).isVisible();
        }
    }

    @Test
    void thePaletteSaysThatItCouldNotAskAndLeadsBackToSigningIn() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("help.xhtml");
            Locator note = page.locator("#palette [role=status]");
            page.context().setOffline(true);
            page.keyboard().press("Control+k");
            page.keyboard().type("zzqq");
            assertThat(note).containsText("cannot be reached");
            page.context().setOffline(false);
            page.context().clearCookies();
            page.keyboard().type("x");
            assertThat(note).containsText("signed out");
            visit.look("palette-signed-out-en-light-1280");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/sign-in\\.xhtml\\?next=%2Fhelp\\.xhtml.*"));
        }
    }

    @Test
    void anyStateStaysChosenAndMoreThanTheBestAreCalledMore() {
        try (Browsing.Visit visit = town.signedIn(LEAD, "en", ColorScheme.LIGHT, 1280)) {
            String words = "pay customers page button order checkout refund delivery";
            Page page = visit.go("search.xhtml?state=ALL&q=" + words.replace(' ', '+'));
            assertThat(page.locator("#state")).hasValue("ALL");
            assertThat(page.locator("#found > li")).hasCount(50);
            assertThat(page.locator("#found-note")).hasText("The best 50; there are more");
            page.locator("#q").fill(words + " search");
            page.waitForURL(Pattern.compile(".*search.*state=ALL.*"));
            assertThat(page.locator("#found-note")).hasText("The best 50; there are more");
            page.locator("#area").selectOption("Orders");
            assertThat(page.locator("#found-note")).hasText(Pattern.compile("\\d+ tickets"));
            int rows = page.locator("#found > li").count();
            assertEquals(rows + " tickets", page.locator("#found-note").textContent());
        }
    }
}
