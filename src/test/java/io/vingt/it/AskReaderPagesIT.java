package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking a reader as two people do it, each at their own browser. */
class AskReaderPagesIT {

    private static ReadingRoom room;

    @BeforeAll
    static void opens() throws Exception {
        room = new ReadingRoom();
    }

    @AfterAll
    static void closes() {
        if (room != null) room.close();
    }

    /** Whoever took part before is taken to have gone home. */
    @BeforeEach
    void nobodyIsHere() throws Exception {
        room.run("delete from presence");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void aColleagueUnderstandsItAndItIsATicket(String language, ColorScheme theme, int width) {
        String kind = "-" + language + "-" + width;
        try (Browsing.Visit author = newcomer(language, theme, width);
                Browsing.Visit reader = newcomer(language, theme, width)) {
            refused(author);
            author.look("ask-offer" + kind);
            ask(author);
            author.look("ask-waiting" + kind);
            reader.go("backlog.xhtml");
            assertThat(reader.page.locator(".asks")).isVisible();
            assertThat(reader.page.locator("nav a[href*='reading']")).containsText("1");
            reader.look("reading-notice" + kind);
            reader.page.click(".asks a");
            reader.look("reading-ready" + kind);
            reader.page.click("[id='open:begin']");
            assertThat(reader.page.locator(".reading .name")).containsText("Pay button");
            reader.look("reading" + kind);
            reader.page.keyboard().press("g");
            assertThat(reader.page.locator("[id='said']")).containsText(Pattern.compile("V-\\d+"));
            reader.look("reading-filed" + kind);
            sees(author, language, kind);
        }
    }

    /** On the page that is still open, then on the ticket and in the news. */
    private static void sees(Browsing.Visit author, String language, String kind) {
        assertThat(author.page.locator("#ask-reader")).containsText("Selma");
        assertThat(author.page.locator("#fix")).isDisabled();
        author.look("ask-filed" + kind);
        author.page.click("#ask-reader a");
        author.page.waitForURL(Pattern.compile(".*ticket.xhtml\\?number=\\d+"));
        String told = language.equals("fr") ? "l’a compris en" : "understood it in";
        assertThat(author.page.locator(".log").last()).containsText(told);
        author.look("ticket-overruled" + kind);
        author.go("news.xhtml");
        assertThat(author.page.locator(".readers-news")).containsText("Selma");
        author.look("news-readers" + kind);
    }

    @ParameterizedTest
    @CsvSource({"en, DARK, 1280", "fr, LIGHT, 360"})
    void whatIsNotClearIsTappedAndComesBackToTheAuthor(String language, ColorScheme theme, int width) {
        String kind = "-" + language + "-" + width;
        try (Browsing.Visit author = newcomer(language, theme, width);
                Browsing.Visit reader = newcomer(language, theme, width)) {
            refused(author);
            ask(author);
            begins(reader);
            tap(reader.page, "keyboard");
            assertThat(reader.page.locator("[id='unclear:word']")).hasValue("keyboard");
            reader.look("reading-word" + kind);
            reader.page.click("[id='unclear:tell']");
            assertThat(reader.page.locator("[id='said']")).containsText("keyboard");
            assertThat(reader.page.locator(".empty")).isVisible();
            assertThat(author.page.locator("#ask-reader[data-state=NOT_CLEAR]")).containsText("keyboard");
            assertThat(author.page.locator("#ask-reader button")).hasCount(0);
            author.look("ask-not-clear" + kind);
            author.page.fill("#fix", "Make it nicer for everybody.");
            assertThat(author.page.locator("#ask-reader button")).hasCount(1);
            author.page.waitForSelector("#saved[data-state=saved]");
            author.go("news.xhtml");
            assertThat(author.page.locator(".readers-news")).containsText("keyboard");
            author.go("my-drafts.xhtml");
            assertThat(author.page.locator("[data-list]")).not().containsText("keyboard”");
        }
    }

    @Test
    void afterTwentySecondsThePageSaysWhatStillCounts() throws Exception {
        try (Browsing.Visit author = newcomer("en", ColorScheme.LIGHT, 1280);
                Browsing.Visit reader = newcomer("en", ColorScheme.LIGHT, 360)) {
            refused(author);
            ask(author);
            begins(reader);
            assertThat(reader.page.locator("#over")).isHidden();
            room.run(
                    "update draft_reading set begun_at = begun_at - interval '31 seconds' where waiting_for is not null");
            reader.go("reading.xhtml");
            assertThat(reader.page.locator("#over")).isVisible();
            assertThat(reader.page.locator("[id='got:it']")).containsText("I needed longer");
            reader.look("reading-over-en-360");
            reader.page.click("[id='got:it']");
            assertThat(reader.page.locator("[id='said']")).containsText("does not count as understood");
            assertThat(author.page.locator("#ask-reader[data-state=TOO_LONG]")).containsText("more than 20");
            author.go("my-drafts.xhtml");
            assertThat(author.page.locator("[data-list]")).containsText("more than 20");
            author.look("my-drafts-too-long-en-1280");
        }
    }

    @Test
    void aSecondWindowAndAChangedTextAreAnsweredWithASentence() {
        try (Browsing.Visit author = newcomer("en", ColorScheme.LIGHT, 1280);
                Browsing.Visit reader = newcomer("en", ColorScheme.LIGHT, 1280)) {
            refused(author);
            ask(author);
            begins(reader);
            assertThat(reader.page.locator(".reading")).isVisible();
            Page second = reader.page.context().newPage();
            second.navigate(room.server.address() + "/reading.xhtml");
            second.click("[id='got:it']");
            assertThat(second.locator("[id='said']")).containsText("it is filed as V-");
            reader.page.click("[id='got:it']");
            assertThat(reader.page.locator("[id='said']")).containsText("You have answered this already.");
            refused(author);
            ask(author);
            begins(reader);
            author.page.fill("#fix", "Make it nicer for everybody.");
            author.page.waitForSelector("#saved[data-state=saved]");
            assertThat(author.page.locator("#ask-reader[data-state=NONE]")).isVisible();
            reader.page.click("[id='got:it']");
            assertThat(reader.page.locator("[id='said']")).containsText("changed the text meanwhile");
        }
    }

    @Test
    void notNowAsksAnotherAndTheAuthorMayTakeItBack() {
        try (Browsing.Visit author = newcomer("en", ColorScheme.LIGHT, 1280);
                Browsing.Visit first = newcomer("en", ColorScheme.LIGHT, 1280);
                Browsing.Visit second = newcomer("en", ColorScheme.LIGHT, 1280)) {
            refused(author);
            ask(author);
            Browsing.Visit asked = isAsked(first) ? first : second;
            Browsing.Visit other = asked == first ? second : first;
            asked.go("reading.xhtml");
            asked.page.click("[id='open:notNow']");
            assertThat(asked.page.locator("[id='said']")).containsText("another colleague is asked");
            assertTrue(isAsked(other));
            author.page.click("#ask-reader button");
            assertThat(author.page.locator("#ask-reader[data-state=NONE]")).isVisible();
            other.go("reading.xhtml");
            assertThat(other.page.locator(".empty")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "fr, DARK, 360"})
    void theGatesPageSaysItInSentencesAndHandsOutTheCases(String language, ColorScheme theme, int width)
            throws Exception {
        room.desk.somebody("Marie");
        ReadingDesk.Asked asked = room.desk.asked();
        room.office.http.post(asked.reader(), "api/v1/readings/" + asked.reading() + "/got-it", "{\"seconds\":9}");
        try (Browsing.Visit admin = room.browsing.newcomer(room.office, "ADMIN", language, theme, width)) {
            admin.go("settings-gate.xhtml");
            assertThat(admin.page.locator("[aria-labelledby=verdicts-title]"))
                    .containsText(language.equals("fr") ? "Ces 90 derniers jours" : "In the last 90 days");
            admin.look("settings-gate-verdicts-" + language + "-" + width);
            Download file = admin.page.waitForDownload(() -> admin.page.click("a[download]"));
            assertEquals("vingt-cases.ndjson", file.suggestedFilename());
            assertTrue(Files.readString(file.path()).startsWith("{\"id\":\"vingt-"));
        }
    }

    private static boolean isAsked(Browsing.Visit visit) {
        visit.go("help.xhtml");
        return visit.page.locator(".asks").isVisible();
    }

    private static Browsing.Visit newcomer(String language, ColorScheme theme, int width) {
        return room.browsing.newcomer(room.office, "ENGINEER", language, theme, width);
    }

    /** Fills the whole form with what is refused for its wording alone. */
    private static void refused(Browsing.Visit author) {
        String area = room.office.area();
        Page page = author.go("file.xhtml");
        page.waitForSelector("#file[data-judged]");
        page.fill("#title", FilingDesk.TITLE);
        page.fill("#insight", FilingDesk.INSIGHT);
        page.fill("#fix", "Make it better for everybody.");
        page.selectOption("#area", area);
        page.fill("#noPictureBecause", "The recording shows a private card number.");
        FilePageIT.NUMBERS.forEach((field, number) -> page.fill("#" + field, number));
        page.selectOption("#evidence", "ANALYTICS");
        assertThat(page.locator("#ask-reader button")).isVisible();
        page.waitForSelector("#saved[data-state=saved]");
    }

    private static void begins(Browsing.Visit reader) {
        reader.go("reading.xhtml");
        reader.page.click("[id='open:begin']");
        reader.page.waitForSelector(".reading .name");
    }

    /** Straight out of the text that is being written. */
    private static void ask(Browsing.Visit author) {
        author.page.locator("#fix").press("End");
        author.page.keyboard().type("!");
        author.page.waitForSelector("#saved[data-state=saved]");
        author.page.click("#ask-reader button");
        assertThat(author.page.locator("#ask-reader[data-state=WAITING]")).isVisible();
    }

    /** Taps a word of the text where it stands. */
    private static void tap(Page page, String word) {
        Object[] at = ((java.util.List<?>) page.evaluate(
                        "word => { const walk = document.createTreeWalker("
                                + "document.querySelector('[data-taps]'), NodeFilter.SHOW_TEXT);"
                                + " while (walk.nextNode()) { const at = walk.currentNode.data.indexOf(word); if (at < 0) continue;"
                                + " const range = document.createRange(); range.setStart(walk.currentNode, at);"
                                + " range.setEnd(walk.currentNode, at + word.length); range.startContainer.parentElement.scrollIntoView({block:'center'});"
                                + " const box = range.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; } }",
                        word))
                .toArray();
        page.mouse().click(((Number) at[0]).doubleValue(), ((Number) at[1]).doubleValue());
    }
}
