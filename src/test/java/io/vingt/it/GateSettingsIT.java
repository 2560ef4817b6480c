package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the gate must be, with what each setting does beside it; the town's score file says so in a test's figures. */
@ExtendWith(InTown.class)
class GateSettingsIT {

    private static final String REFUSED_AT_30 =
            "At this setting 4 of 100 good tickets are refused and 15 of 100 poor ones pass.";

    private final SampleTown town;

    GateSettingsIT(SampleTown town) {
        this.town = town;
    }

    private static Locator field(Page page, int which) {
        return page.locator("[id='certainty:each:" + which + ":typed']");
    }

    private static Locator says(Page page, String name) {
        return page.locator("#says-" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "sigrid.aune, en, LIGHT, 1280, At this setting 4 of 100 good tickets are refused and 15 of 100 poor ones pass.",
        "paul.vasseur, fr, DARK, 360, 'À ce réglage, 4 bons tickets sur 100 sont refusés et 15 mauvais sur 100 passent.'"
    })
    void saysBesideEachThresholdWhatItDoes(String who, String language, ColorScheme theme, int width, String says) {
        try (Browsing.Visit visit = town.signedIn(who + "@shop.example", language, theme, width)) {
            Page page = visit.go("settings-gate.xhtml");
            assertThat(says(page, "blockBelow")).hasText(says);
            assertThat(says(page, "warnBelow")).containsText("14");
            visit.look("settings-gate-certainty-" + language + "-" + width);
        }
    }

    @Test
    void changesWithWhatIsTypedAndMovedAndIsKeptOnlyInOrder() {
        try (Browsing.Visit visit = town.signedIn("sigrid.aune@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("settings-gate.xhtml");
            field(page, 0).fill("45");
            assertThat(says(page, "blockBelow")).containsText("8 of 100 good tickets are refused");
            page.focus("[data-name=blockBelow] > [type=range]");
            page.keyboard().press("ArrowRight");
            assertThat(field(page, 0)).hasValue("47.5");
            field(page, 0).fill("many");
            assertThat(says(page, "blockBelow")).hasText("Enter a number from 0 to 100.");
            field(page, 0).fill("70");
            assertThat(says(page, "warnBelow")).containsText("cannot begin above");
            page.click("[id='certainty:save']");
            assertThat(page.locator("#said")).containsText("cannot begin above");
            visit.look("settings-gate-order-en-1280");
            field(page, 0).fill("25");
            page.click("[id='certainty:save']");
            assertThat(page.locator("#said")).containsText("judges by these now");
            assertThat(field(page, 0)).hasValue("25");
            assertThat(says(page, "blockBelow")).containsText("3 of 100 good tickets");
            page.click("[id='certainty:restore']");
            assertThat(page.locator("#said")).containsText("default thresholds again");
            assertThat(field(page, 0)).hasValue("30");
            assertThat(says(page, "blockBelow")).hasText(REFUSED_AT_30);
        }
    }
}
