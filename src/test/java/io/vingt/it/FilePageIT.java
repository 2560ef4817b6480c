package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which a ticket is filed, in a real browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FilePageIT {

    static final Map<String, String> NUMBERS = Map.of(
            "eventsPerYear", "16224",
            "customerEurPerEvent", "2",
            "companyEurPerEvent", "9",
            "benefitFactor90", "2",
            "daysLow", "1",
            "daysHigh", "3");
    private static final double MOST_MILLIS = 50;

    @ArquillianResource
    URL base;

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;

    @BeforeEach
    void opensTheBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.open(playwright);
        context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    }

    @AfterEach
    void closesTheBrowser() {
        playwright.close();
    }

    @Test
    @Tag("scenario-1")
    @Tag("scenario-20")
    void filesAGoodTicketWithoutAMouse() {
        Office office = new Office(base);
        String area = office.area();
        BrowserContext french = browser.newContext(new Browser.NewContextOptions().setLocale("fr-FR"));
        FilingDesk desk = FilingDesk.of(office, french);
        desk.type("title", FilingDesk.TITLE);
        desk.type("insight", FilingDesk.INSIGHT);
        desk.type("fix", FilingDesk.FIX);
        desk.page.selectOption("#area", area);
        desk.type("noPictureBecause", "The recording shows a private card number.");
        desk.estimate(NUMBERS);
        desk.page.waitForSelector("#worth .big:has-text('n°')");
        desk.page.keyboard().press("Control+Enter");
        desk.page.waitForURL(Pattern.compile(".*/ticket\\.xhtml\\?number=\\d+"));
        assertTrue(desk.page.textContent("h1").contains(FilingDesk.TITLE));
        assertEquals(List.of(), desk.complaints);
    }

    @Test
    void marksAGoalAndOffersABeginning() {
        FilingDesk desk = FilingDesk.of(new Office(base), context);
        desk.type("fix", "Improve the layout.");
        desk.page.waitForSelector("#findings-fix [data-rule=FIX-02]");
        assertEquals("Improve", desk.page.textContent(".write:has(#fix) mark"));
        desk.page.click("#findings-fix [data-rule=FIX-02] .use");
        assertEquals("Improve the layout.\nChange … from … to …", desk.value("fix"));
        desk.page.keyboard().type("the gap");
        assertEquals("Improve the layout.\nChange the gap from … to …", desk.value("fix"));
    }

    @Test
    void keepsTheTextWhileTheServerIsGone() {
        FilingDesk desk = FilingDesk.of(new Office(base), context);
        context.setOffline(true);
        desk.type("insight", FilingDesk.INSIGHT);
        desk.waitsFor("kept");
        desk.page.waitForSelector("#checklist [data-part=happens].ok");
        context.setOffline(false);
        desk.waitsFor("saved");
        desk.page.reload();
        desk.page.waitForSelector("#file[data-judged]");
        assertEquals(FilingDesk.INSIGHT, desk.value("insight"));
    }

    @Test
    void keepsBothTextsOfTwoWindows() {
        FilingDesk first = FilingDesk.of(new Office(base), context);
        first.type("fix", "Move the button.");
        String draft = first.draft();
        FilingDesk second = first.again("?draft=" + draft);
        second.type("fix", "Hide the banner.");
        second.waitsFor("saved");
        first.type("fix", "Move the button up.");
        first.page.waitForSelector("#conflict");
        assertEquals("Move the button up.", first.value("fix"));
        assertTrue(first.page.textContent("#conflict").contains("Hide the banner."));
        first.page.locator("#conflict button").first().click();
        first.waitsFor("saved");
        assertEquals("Move the button up.", first.again("?draft=" + draft).value("fix"));
    }

    @Test
    void takesPicturesByPasteAndTakesThemAway() {
        FilingDesk desk = FilingDesk.of(new Office(base), context);
        desk.paste();
        desk.page.waitForSelector("#pictures img");
        desk.paste();
        desk.page.waitForSelector("#pictures figure:nth-child(2) img");
        desk.page.locator("#pictures button").first().click();
        desk.type("title", FilingDesk.TITLE);
        String draft = desk.draft();
        FilingDesk again = desk.again("?draft=" + draft);
        again.page.waitForSelector("#pictures img");
        assertEquals(1, again.page.locator("#pictures img").count());
        assertEquals(List.of(), again.complaints);
    }

    @Test
    @Tag("scenario-7")
    void losesNothingToEscapeOrAClickOutside() {
        FilingDesk desk = FilingDesk.of(new Office(base), context);
        desk.type("insight", FilingDesk.INSIGHT);
        desk.page.focus("#insight");
        desk.page.keyboard().press("Escape");
        desk.page.mouse().click(2, 2);
        assertEquals(FilingDesk.INSIGHT, desk.value("insight"));
    }

    @Test
    void findsWithinFiftyMillisecondsOnASlowMachine() {
        FilingDesk desk = FilingDesk.of(new Office(base), context);
        desk.type("title", FilingDesk.TITLE);
        desk.type("insight", FilingDesk.INSIGHT.repeat(6));
        Latency latency = Latency.of(desk.page, 4);
        desk.page.focus("#fix");
        latency.type(
                "Improve the layout. Move Pay above the keyboard so that it stays visible while a field has focus.");
        System.out.println("From keystroke to finding, CPU slowed four-fold: " + latency);
        assertTrue(latency.percentile(75) <= MOST_MILLIS, latency::toString);
    }
}
