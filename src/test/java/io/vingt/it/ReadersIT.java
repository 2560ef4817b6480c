package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers say what they did not understand, and the author finds it marked. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadersIT {

    @ArquillianResource
    URL base;

    private Office office;
    private Browsing browsing;

    @BeforeEach
    void opens() {
        office = new Office(base);
        browsing = new Browsing();
    }

    @AfterEach
    void closes() {
        browsing.close();
    }

    @Test
    void whatTwoReadersTapAsNotClearIsMarkedInTheAuthorsDraft() {
        try (Browsing.Visit author = nobody("en", ColorScheme.LIGHT, 1280)) {
            int number = filedBy(author);
            try (Browsing.Visit first = somebody("fr", ColorScheme.DARK, 360)) {
                taps(first, number, "viewport");
                first.look("not-clear-said-fr-dark-360");
            }
            answers(author, number);
            try (Browsing.Visit second = somebody("en", ColorScheme.LIGHT, 1280)) {
                second.go("ticket.xhtml?number=" + number);
                assertThat(second.page.locator(".unclear")).containsText("the part of the page one sees");
                taps(second, number, "keyboard");
                second.page.waitForURL(Pattern.compile(".*backlog.xhtml.*"));
            }
            findsThemMarked(author, number);
        }
    }

    private void findsThemMarked(Browsing.Visit author, int number) {
        Page page = author.go("my-drafts.xhtml");
        assertThat(page.locator("main")).containsText("Not clear to readers: “viewport”, “keyboard”.");
        author.look("my-drafts-came-back-en-light-1280");
        page.locator("main [data-item] a").first().click();
        page.waitForSelector("#file[data-judged]");
        assertThat(page.locator("#came-back")).containsText("V-" + number + " came back to you");
        assertThat(page.locator(".ghost mark.doubt"))
                .hasText(new String[] {"keyboard", "keyboard", "keyboard", "viewport"});
        author.look("came-back-en-light-1280");
        page.fill("#fix", "Move “Pay” above the keys on the screen: keep it in sight while a field has the focus.");
        assertThat(page.locator(".ghost mark.doubt")).hasText(new String[] {"keyboard", "keyboard"});
        page.click("#file-button");
        page.waitForURL(Pattern.compile(".*ticket.xhtml\\?number=" + number + ".*"));
    }

    private void answers(Browsing.Visit author, int number) {
        Page page = author.go("ticket.xhtml?number=" + number);
        page.fill("[id='answer:answer']", "the part of the page one sees");
        page.click("[id='answer:do']");
        assertThat(page.locator(".unclear .said")).containsText("the part of the page one sees");
        author.look("unclear-answered-en-light-1280");
    }

    /** The word is tapped in the text, not typed. */
    private static void taps(Browsing.Visit reader, int number, String word) {
        Page page = reader.go("ticket.xhtml?number=" + number);
        page.click("[data-opens=dialog-notClear]");
        Object[] at = ((java.util.List<?>) page.evaluate(
                        "word => { const walk = document.createTreeWalker("
                                + "document.querySelector('[data-taps]'), NodeFilter.SHOW_TEXT);"
                                + " while (walk.nextNode()) { const at = walk.currentNode.data.indexOf(word); if (at < 0) continue;"
                                + " const range = document.createRange(); range.setStart(walk.currentNode, at);"
                                + " range.setEnd(walk.currentNode, at + word.length); range.startContainer.parentElement.scrollIntoView({block:'nearest'});"
                                + " const box = range.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; } }",
                        word))
                .toArray();
        page.mouse().click(((Number) at[0]).doubleValue(), ((Number) at[1]).doubleValue());
        assertThat(page.locator("[id='notClear:word']")).hasValue(word);
        reader.look("not-clear-dialog-" + word);
        page.click("[id='notClear:do']");
        assertThat(page.locator("[id='said']")).containsText(word);
    }

    private int filedBy(Browsing.Visit author) {
        FilingDesk desk = FilingDesk.of(office, author.page.context());
        String area = office.area();
        desk.sit("");
        desk.type("title", FilingDesk.TITLE);
        desk.type("insight", FilingDesk.INSIGHT);
        desk.type("fix", FilingDesk.FIX);
        desk.page.selectOption("#area", area);
        desk.type("noPictureBecause", "The recording shows a private card number.");
        desk.estimate(FilePageIT.NUMBERS);
        desk.page.keyboard().press("Control+Enter");
        desk.page.waitForURL(Pattern.compile(".*/ticket\\.xhtml\\?number=\\d+.*"));
        String number = desk.page.url().replaceFirst(".*number=(\\d+).*", "$1");
        desk.page.close();
        return Integer.parseInt(number);
    }

    private Browsing.Visit nobody(String language, ColorScheme theme, int width) {
        return browsing.visit(office.http.root().replaceFirst("/$", ""), language, theme, width);
    }

    private Browsing.Visit somebody(String language, ColorScheme theme, int width) {
        Browsing.Visit visit = nobody(language, theme, width);
        FilingDesk.of(office, visit.page.context()).page.close();
        return visit;
    }
}
