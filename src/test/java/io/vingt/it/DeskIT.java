package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same form at a desk, and the bookmark that opens it from somebody else's page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeskIT {

    @ArquillianResource
    URL base;

    private static Playwright playwright;
    private static Browser browser;
    private static ShopFront shop;

    @BeforeAll
    static void opensTheBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.open(playwright);
        shop = new ShopFront();
    }

    @AfterAll
    static void closesTheBrowser() {
        playwright.close();
        shop.close();
    }

    private PhoneDesk desk() {
        return PhoneDesk.desk(new Office(base), browser, "en", ColorScheme.LIGHT);
    }

    /** What a browser does with a bookmark: it runs in the page, past the page's policy. */
    private static Page pressed(PhoneDesk desk, String bookmark, String page) {
        Page there = desk.context.newPage();
        there.navigate(shop.at(page));
        there.evaluate("() => getSelection().selectAllChildren(document.getElementById('wrong'))");
        String code = URLDecoder.decode(
                bookmark.substring("javascript:".length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        JsonObject run = new JsonObject();
        run.addProperty("expression", code);
        run.addProperty("userGesture", true);
        return desk.context.waitForPage(() -> desk.context.newCDPSession(there).send("Runtime.evaluate", run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/checkout/delivery?cart=77", "/checkout/alone"})
    void theBookmarkBringsAlongWhatAStrictPageShows(String page) {
        try (PhoneDesk desk = desk()) {
            desk.page.navigate(desk.root + "capture.xhtml");
            String bookmark = desk.page.getAttribute("#bookmarklet", "href");
            Page form = pressed(desk, bookmark, page);
            form.waitForSelector("html[data-ready=true]");
            assertThat(form.locator("#problem")).hasValue("“Choose delivery”");
            assertThat(form.locator("#address")).hasValue(shop.at(page).replaceFirst("[?].*", ""));
            List<String> also = form.locator("#also li").allTextContents();
            assertEquals("Delivery · Nordic", also.get(0));
            assertTrue(also.contains(shop.at("/pictures/none.png") + " → 404"), also.toString());
            assertEquals("", form.evaluate("() => location.hash"));
            assertEquals(
                    0,
                    desk.office
                            .http
                            .get(desk.token, "api/v1/drafts")
                            .json()
                            .getJsonArray("items")
                            .size());
            assertThat(form.locator("#found")).containsText("number");
        }
    }

    @Test
    void theBookmarkNeverMakesAnAddressOfMoreThanSixtyKilobytes() {
        try (PhoneDesk desk = desk()) {
            desk.page.navigate(desk.root + "capture.xhtml");
            String bookmark = desk.page.getAttribute("#bookmarklet", "href");
            Page there = desk.context.newPage();
            there.navigate(shop.at("/checkout/delivery"));
            there.evaluate("() => { document.title = '標'.repeat(400000);"
                    + " document.getElementById('wrong').textContent = '準'.repeat(400000);"
                    + " getSelection().selectAllChildren(document.getElementById('wrong'));"
                    + " window.open = (address) => { window.opened = address; }; }");
            JsonObject run = new JsonObject();
            run.addProperty(
                    "expression",
                    URLDecoder.decode(bookmark.substring(11).replace("+", "%2B"), StandardCharsets.UTF_8));
            desk.context.newCDPSession(there).send("Runtime.evaluate", run);
            int length = ((Number) there.evaluate("() => window.opened.length")).intValue();
            assertTrue(length > 1000 && length <= 61_440, "length " + length);
        }
    }

    @Test
    void theBookmarkIsDraggedAndAClickOnItOnlyExplains() {
        try (PhoneDesk desk = desk()) {
            desk.page.navigate(desk.root + "capture.xhtml");
            desk.page.click("#bookmarklet");
            assertThat(desk.page.locator("#bookmarklet-note")).containsText("bookmarks bar");
            assertTrue(desk.page.getAttribute("#bookmarklet", "href").startsWith("javascript:"));
            assertEquals(List.of(), desk.complaints);
        }
    }

    @Test
    void aFormOfAnotherSitePutsNothingIntoThisOne() {
        try (PhoneDesk desk = desk().open("").installed()) {
            desk.page.navigate(shop.at("/forger?" + desk.root + "capture/new"));
            desk.page.waitForURL("**/capture/new*");
            desk.page.waitForSelector("html[data-ready=true]");
            assertThat(desk.page.locator("#address")).hasValue("");
            assertThat(desk.page.locator("#share-lost")).isHidden();
            assertEquals(0, desk.tickets());
            desk.open("?shared=lost");
            assertThat(desk.page.locator("#share-lost")).isVisible();
        }
    }

    @Test
    void picturesArePastedAndDroppedAndMovedBoxesWorkByKeyboard() {
        try (PhoneDesk desk = desk().open("")) {
            String files =
                    "async (kind) => { const canvas = document.createElement('canvas'); canvas.width = 400; canvas.height = 300;"
                            + " const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));"
                            + " const data = new DataTransfer(); data.items.add(new File([blob], 'a.png', { type: 'image/png' }));"
                            + " if (kind === 'paste') document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));"
                            + " else return !document.querySelector(kind).dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }";
            desk.page.evaluate(files, "paste");
            assertThat(desk.page.locator("#pictures canvas")).hasCount(1);
            int dropped = 1;
            for (String beside : new String[] {"#picture-drop", "#pictures .canvas", "body"}) {
                assertEquals(true, desk.page.evaluate(files, beside), "the browser leaves the page: " + beside);
                assertThat(desk.page.locator("#pictures canvas")).hasCount(++dropped);
            }
            desk.page.locator("#pictures button:has-text('Add a box')").first().press("Enter");
            double before = left(desk);
            desk.page.keyboard().press("ArrowRight");
            assertTrue(left(desk) > before);
            desk.page.keyboard().press("Delete");
            assertThat(desk.page.locator("#pictures .box")).hasCount(0);
            assertThat(desk.page.locator("#picture-tab")).isVisible();
        }
    }

    private static double left(PhoneDesk desk) {
        return desk.page.locator("#pictures .box").boundingBox().x;
    }

    @Test
    void aDisguisedFileIsNoPictureHereEither() {
        try (PhoneDesk desk = desk().open("")) {
            desk.picture("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
            assertThat(desk.page.locator("#picture-note")).containsText("not a picture");
            assertThat(desk.page.locator("#pictures canvas")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fr, DARK"})
    void theFormAtADeskIsWholeAndAccessible(String language, ColorScheme theme) {
        try (PhoneDesk desk =
                PhoneDesk.desk(new Office(base), browser, language, theme).open("")) {
            String name = "-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-1280";
            desk.look("desk-empty" + name);
            desk.fill(PhoneDesk.site() + "/checkout/delivery", PhoneDesk.PROBLEM);
            desk.page.locator("summary").last().click();
            desk.look("desk" + name);
            desk.page.navigate(desk.root + "capture.xhtml");
            desk.look("capture" + name);
        }
    }
}
