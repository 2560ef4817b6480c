package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line across the sample company's backlog, and what moves it. */
class LineIT {

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
    @CsvSource({"en, LIGHT, 1280", "en, DARK, 360", "fr, DARK, 1280", "fr, LIGHT, 360"})
    void theLineIsDrawnAcrossTheBacklog(String language, ColorScheme theme, int width) {
        String email = language.equals("fr") ? "amelie.carpentier@shop.example" : "noor@shop.example";
        String look = "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (Browsing.Visit visit = town.signedIn(email, language, theme, width)) {
            assertThat(visit.page.locator("[data-list] > .line")).hasCount(1);
            assertThat(visit.page.locator("[data-list] > .row").first())
                    .containsText(language.equals("fr") ? "fini le" : "done by");
            visit.look("line-backlog" + look);
        }
    }

    @Test
    void anAdminEntersDaysAndTheLineMoves() {
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("settings-days.xhtml");
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Till"))
                    .getByLabel("Every week")
                    .fill("400");
            visit.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(page.locator("main")).containsText("The engineering days are entered.");
            visit.look("line-settings-en-light-1280");
            visit.go("backlog.xhtml?after=");
            assertThat(page.locator("[data-list] > .line")).hasCount(0);
            visit.go("settings-days.xhtml");
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Till"))
                    .getByLabel("Every week")
                    .fill("5");
            visit.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            visit.go("backlog.xhtml");
            assertThat(page.locator("[data-list] > .line")).hasCount(1);
        }
    }
}
