package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import io.vingt.evidence.picture.Kinds;
import io.vingt.evidence.picture.LargestPictures;
import io.vingt.evidence.picture.PngFile;
import java.net.URL;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures on the page on which a ticket is filed, in a real browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PicturesOnPagesIT {

    private static final String DROP = """
            ([place, file, type]) => {
              const bytes = Uint8Array.from(atob(file), (c) => c.charCodeAt(0));
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([bytes], "shot", { type }));
              const at = document.querySelector(place);
              const event = (name) => new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
              at.dispatchEvent(event("dragover"));
              return !at.dispatchEvent(event("drop"));
            }""";

    @ArquillianResource
    URL base;

    private Playwright playwright;
    private FilingDesk desk;

    @BeforeEach
    void sitsDown() {
        playwright = Chromium.playwright();
        Browser browser = Chromium.open(playwright);
        desk = FilingDesk.of(new Office(base), browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")));
    }

    @AfterEach
    void closesTheBrowser() {
        playwright.close();
    }

    private boolean drops(String place, byte[] file) {
        Object[] what = {place, Base64.getEncoder().encodeToString(file), "image/png"};
        return (Boolean) desk.page.evaluate(DROP, List.of(what));
    }

    private void chooses(byte[] file) {
        desk.page.setInputFiles("#picture-input", new FilePayload("photo.jpg", "image/jpeg", file));
    }

    @Test
    void aPictureThatIsDroppedAnywhereIsTaken() {
        byte[] file = Kinds.all().get("PNG RGB 8");
        int taken = 0;
        for (String place : List.of("#title", "body", "#picture-drop", "aside")) {
            assertTrue(drops(place, file), place + " lets the browser open it");
            desk.page.waitForSelector("#pictures figure:nth-child(" + ++taken + ")");
        }
        assertEquals(List.of(), desk.complaints);
    }

    @Test
    void whatIsDroppedAndIsNoPictureIsSaidAndOpensNothing() {
        assertTrue(drops("#title", "<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        desk.page.waitForSelector("#picture-note:has-text('not a PNG, JPEG or WebP')");
        assertFalse(desk.page.url().startsWith("blob:"));
    }

    @Test
    void aPhotographOfFiftyMegapixelsIsMadeSmallerHere() {
        chooses(LargestPictures.photograph());
        desk.page.waitForSelector("#pictures img");
        Object width = desk.page.evaluate("async () => { const draft = document.querySelector('#pictures img');"
                + " await draft.decode(); return draft.naturalWidth; }");
        assertEquals(8_700, ((Number) width).intValue(), "the thumbnail is the file that was chosen");
        desk.page.reload();
        desk.page.waitForSelector("#pictures img");
        Object kept = desk.page.evaluate("async () => { const draft = document.querySelector('#pictures img');"
                + " await draft.decode(); return draft.naturalWidth + ' ' + draft.naturalHeight; }");
        assertEquals("2400 1600", kept);
    }

    @Test
    void whatTheServerDoesNotTakeIsSaidInItsWords() {
        byte[] png = Kinds.all().get("PNG RGB 8");
        desk.page.setInputFiles(
                "#picture-input",
                new FilePayload("cut.png", "image/png", java.util.Arrays.copyOf(png, png.length / 2)));
        desk.page.waitForSelector("#picture-note:has-text('cut off')");
    }

    @Test
    void whereTheFirstAnswerIsLostThereIsOneDraft() {
        AtomicInteger lost = new AtomicInteger();
        desk.page.route("**/app/drafts", route -> {
            if (!route.request().method().equals("POST") || lost.incrementAndGet() > 1) {
                route.resume();
                return;
            }
            route.fetch();
            route.abort();
        });
        desk.type("title", "Pay button");
        desk.waitsFor("kept");
        desk.type("insight", "312 customers a week cannot see it.");
        desk.waitsFor("saved");
        desk.page.reload();
        desk.page.waitForSelector("#file[data-judged]");
        assertEquals("312 customers a week cannot see it.", desk.value("insight"));
        desk.page.navigate(desk.page.url().replaceFirst("file\\.xhtml.*", "my-drafts.xhtml"));
        desk.page.waitForSelector("h1");
        assertEquals(1, desk.page.locator("a[href*='file.xhtml?draft=']").count());
        assertTrue(lost.get() > 1);
    }

    @Test
    void aTallScreenshotIsTaken() {
        byte[] shot = new PngFile(1_170, 12_000, 1, PngFile.GRAY).showing((x, y, c) -> y / 40 % 2);
        assertTrue(drops("#fix", shot));
        desk.page.waitForSelector("#pictures img");
    }
}
