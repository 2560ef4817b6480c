package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Consequences;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the gate must be, with what each setting does beside it, as the trainer measured it. */
@ExtendWith(InTown.class)
class GateSettingsIT {

    private static final Consequences MEASURED =
            Consequences.parse(new BundledLanguages().texts().get("score"));
    private static final int BLOCK_BELOW = 450;
    private static final int WARN_BELOW = 650;

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
        "sigrid.aune, en, LIGHT, 1280, At this setting %d of 100 good tickets are refused and %d of 100 poor ones pass.",
        "paul.vasseur, fr, DARK, 360, 'À ce réglage, %d bons tickets sur 100 sont refusés et %d mauvais sur 100 passent.'"
    })
    void saysBesideEachThresholdWhatItDoes(String who, String language, ColorScheme theme, int width, String says) {
        try (Browsing.Visit visit = town.signedIn(who + "@shop.example", language, theme, width)) {
            Page page = visit.go("settings-gate.xhtml");
            assertThat(says(page, "blockBelow")).hasText(measured(says, BLOCK_BELOW));
            assertThat(says(page, "warnBelow")).containsText(measured("%d", WARN_BELOW));
            visit.look("settings-gate-certainty-" + language + "-" + width);
        }
    }

    @Test
    void changesWithWhatIsTypedAndMovedAndIsKeptOnlyInOrder() {
        try (Browsing.Visit visit = town.signedIn("sigrid.aune@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("settings-gate.xhtml");
            field(page, 0).fill("55");
            assertThat(says(page, "blockBelow")).containsText(measured("%d of 100 good tickets are refused", 550));
            page.focus("[data-name=blockBelow] > [type=range]");
            page.keyboard().press("ArrowRight");
            assertThat(field(page, 0)).hasValue("57.5");
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
            assertThat(says(page, "blockBelow")).containsText(measured("%d of 100 good tickets", 250));
            page.click("[id='certainty:restore']");
            assertThat(page.locator("#said")).containsText("default thresholds again");
            assertThat(field(page, 0)).hasValue("45");
            assertThat(says(page, "blockBelow"))
                    .containsText(measured("%d of 100 good tickets are refused", BLOCK_BELOW));
        }
    }

    private static String measured(String says, int threshold) {
        Consequences.Row row = MEASURED.at(threshold).orElseThrow();
        return String.format(
                Locale.ROOT, says, (int) Math.rint(row.goodRefused() / 10.0), (int) Math.rint(row.poorPassed() / 10.0));
    }
}
