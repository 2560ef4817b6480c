package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line across the sample company's backlog, and what moves it. */
@ExtendWith(InTown.class)
class LineIT {

    private static final List<String> NUMBERS = List.of(
            "eventsPerYear", "customerEurPerEvent", "companyEurPerEvent", "benefitFactor90", "daysLow", "daysHigh");

    private final SampleTown town;

    LineIT(SampleTown town) {
        this.town = town;
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
            assertThat(page.locator("main")).containsText("The engineering days are entered.");
            visit.go("backlog.xhtml");
            assertThat(page.locator("[data-list] > .line")).hasCount(1);
        }
    }

    @Test
    void aCalendarSaysWhoIsAwayAndTheSameFileAgainChangesNothing() {
        LocalDate soon = LocalDate.now().plusDays(40).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        byte[] calendar = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@shop.example\r\nSUMMARY:<b>Jonas"
                        + " Lindqvist</b>\r\nDTSTART;VALUE=DATE:" + soon.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2@shop.example\r\nSUMMARY:<i>Spring party</i>\r\nDTSTART;"
                        + "VALUE=DATE:20990101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.DARK, 360)) {
            Page page = visit.go("settings-days.xhtml");
            FilePayload file = new FilePayload("away.ics", "text/calendar", calendar);
            page.setInputFiles("#absences-file", file);
            assertThat(page.locator("#absences-note"))
                    .containsText("2 events read: 1 absence of Jonas Lindqvist. Not used:");
            assertThat(page.locator("#absences-note")).containsText("1 day changed.");
            assertThat(page.locator("#absences-understood")).containsText("Jonas Lindqvist");
            assertThat(page.locator("#absences-left")).containsText("<i>Spring party</i>");
            visit.look("line-absences-en-dark-360");
            page.setInputFiles("#absences-file", file);
            assertThat(page.locator("#absences-note")).containsText("Nothing new");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void whatTheDaysComeToIsSaidAnewInThePagesLanguage(String browser, ColorScheme theme, int width) {
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String event = "BEGIN:VEVENT\r\nUID:week-" + browser
                + "@shop.example\r\nSUMMARY:Jonas Lindqvist\r\nDTSTART;VALUE=DATE:"
                + monday.format(DateTimeFormatter.BASIC_ISO_DATE) + "\r\nDURATION:P4D\r\nEND:VEVENT\r\n"
                + "BEGIN:VEVENT\r\nUID:bob@shop.example\r\nSUMMARY:Bob Stone\r\nDTSTART;VALUE=DATE:20990101\r\nEND:VEVENT\r\n";
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", browser, theme, width)) {
            Page page = visit.go("settings-days.xhtml");
            List<String> before = page.locator("#ahead li").allTextContents();
            page.setInputFiles("#absences-file", calendar("X-WR-CALNAME:Team", event));
            assertThat(page.locator("#absences-note")).containsText("1 absence of Jonas Lindqvist");
            assertThat(page.locator("#absences-note")).containsText("Bob Stone");
            assertThat(page.locator("#ahead li").last()).not().hasText(before.get(before.size() - 1));
            visit.look("line-absences-" + browser + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
            page.setInputFiles("#absences-file", calendar("METHOD:CANCEL", event));
            assertThat(page.locator("#ahead li").last()).hasText(before.get(before.size() - 1));
        }
    }

    private static FilePayload calendar(String head, String events) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + head + "\r\n" + events + "END:VCALENDAR\r\n";
        return new FilePayload("away.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFormSaysStopWhenMoreWorkOnItsNumbersCannotChangeAnything() {
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("file.xhtml");
            List<String> hopeless = List.of("10", "1", "1", "2", "1", "2");
            for (int i = 0; i < NUMBERS.size(); i++) {
                page.locator("[name=" + NUMBERS.get(i) + "]").fill(hopeless.get(i));
            }
            assertThat(page.locator("#stop")).isVisible();
            visit.look("line-stop-en-light-1280");
            page.locator("[name=eventsPerYear]").fill("30000");
            page.locator("[name=benefitFactor90]").fill("10");
            page.locator("#evidence").selectOption("COUNT");
            assertThat(page.locator("#worth .big")).containsText("#");
            assertThat(page.locator("#stop")).isHidden();
        }
    }

    /** One whose numbers are not sealed. */
    private static void openOneBelowTheLine(Page page) {
        page.locator("[data-list] > .line ~ .row")
                .filter(new Locator.FilterOptions().setHasNotText("second estimate"))
                .first()
                .locator("h2 a")
                .click();
    }

    private static void estimateAgain(Browsing.Visit visit) {
        Page page = visit.page;
        page.locator("[data-opens=dialog-estimate]").click();
        page.locator("[id='estimate:eventsPerYear']").fill("1");
        assertThat(page.locator("#dialog-estimate .stop")).isVisible();
        assertThat(page.locator("#dialog-estimate [data-would]")).containsText("Would be #");
        assertThat(page.locator("#dialog-estimate .worth-now")).containsText("a year per engineering day");
        assertThat(page.locator("#dialog-estimate #clock")).containsText("so far, ten minutes at most");
        visit.look("line-estimate-en-light-1280");
        page.locator("[id='estimate:eventsPerYear']").fill("0");
        assertThat(page.locator("#wrong-eventsPerYear")).containsText("too small to be meant");
        assertThat(page.locator("#dialog-estimate .worth-now")).not().containsText("a year");
    }

    @Test
    void aTicketBelowTheLineIsMadeCheaperAndStopsWhileItIsEstimatedAgain() {
        try (Browsing.Visit visit = town.signedIn("oskar.hallberg@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.page;
            openOneBelowTheLine(page);
            page.waitForURL("**/ticket.xhtml*");
            visit.look("line-below-en-light-1280");
            estimateAgain(visit);
            page.keyboard().press("Escape");
            page.locator("a[href*='split.xhtml']").click();
            page.waitForURL("**/split.xhtml*");
            visit.look("line-split-en-light-1280");
            String fix = page.locator("[id='split:fix']").inputValue();
            page.locator("[id='split:do']").click();
            assertThat(page.locator("main")).containsText("what only this slice does");
            page.locator("[id='split:fix']").fill("");
            page.locator("[id='split:do']").click();
            assertThat(page.locator("[id='split:against']")).not().isEmpty();
            isThereAfterTheBrowserWasGone(page, fix + " (iPhone)");
            page.locator("[id='split:do']").click();
            page.waitForURL("**/ticket.xhtml*");
            assertThat(page.locator("main")).containsText("Split off:");
            visit.look("line-parent-en-light-1280");
        }
    }

    private static void isThereAfterTheBrowserWasGone(Page page, String fix) {
        page.locator("[id='split:fix']").fill(fix);
        page.reload();
        assertThat(page.locator("#kept")).isVisible();
        assertThat(page.locator("[id='split:fix']")).hasValue(fix);
    }

    /** Its form is posted to the bare address; which ticket it is about must come through signing in as well. */
    @Test
    void aFormAboutOneTicketIsThereAgainAfterTheSessionExpired() {
        try (Browsing.Visit visit = town.signedIn("noor@shop.example", "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("backlog.xhtml");
            page.locator("[data-list] h2 a").nth(20).click();
            page.waitForURL("**/ticket.xhtml*");
            visit.go("split.xhtml" + page.url().replaceFirst("[^?]*", ""));
            page.locator("[id='split:fix']").fill("Move “Pay” above the keyboard on iPhone only.");
            page.context().clearCookies();
            page.locator("[id='split:do']").click();
            page.waitForURL("**/sign-in.xhtml*");
            page.locator("input[type=email]").fill("noor@shop.example");
            page.locator("input[type=password]").fill(SampleTown.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/split.xhtml?number=*");
            assertThat(page.locator("[id='split:fix']")).hasValue("Move “Pay” above the keyboard on iPhone only.");
        }
    }
}
