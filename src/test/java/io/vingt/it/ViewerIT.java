package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.vingt.evidence.picture.Kinds;
import io.vingt.evidence.picture.PngFile;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ticket's pictures are looked at in the page, and a step's form that is under way survives a reload. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ViewerIT {

    @ArquillianResource
    URL base;

    private int pictured(Office office) {
        String staff = office.token("STAFF");
        byte[] tall = new PngFile(1_170, 12_000, 1, PngFile.GRAY).showing((x, y, c) -> y / 40 % 2);
        String ids = "";
        for (byte[] file : List.of(tall, Kinds.all().get("PNG RGB 8"))) {
            Reply kept = office.http.bytes("POST", staff, "api/v1/pictures", Form.file(file), Form.TYPE);
            ids += (ids.isEmpty() ? "" : ",") + "\"" + kept.json().getString("id") + "\"";
        }
        String ticket = office.ticket(office.area())
                .replaceAll("\"noPictureBecause\":\"[^\"]*\"", "\"pictures\":[" + ids + "]");
        return office.filedAs(staff, ticket);
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,1280", "fr,DARK,360"})
    void aPictureIsLookedAtInThePage(String language, ColorScheme theme, int width) {
        Office office = new Office(base);
        int number = pictured(office);
        try (Browsing browsing = new Browsing();
                Browsing.Visit visit = browsing.newcomer(office, "LEAD", language, theme, width)) {
            Page page = visit.go("ticket.xhtml?number=" + number);
            page.waitForSelector("a.shot.tall");
            page.focus("a.shot");
            page.keyboard().press("Enter");
            page.waitForSelector("#viewer[open] img");
            page.waitForFunction("() => document.querySelector('#viewer img').clientWidth > 300");
            assertEquals(
                    true,
                    page.evaluate("() => { const s = document.querySelector('#viewer .stage');"
                            + " return s.scrollHeight > 2 * s.clientHeight; }"),
                    "a tall one is read by scrolling");
            Browsing.hold(page, "viewer-" + language + "-" + width);
            page.keyboard().press("ArrowRight");
            page.waitForFunction("() => document.querySelector('#viewer img').naturalWidth === 64");
            page.keyboard().press("+");
            page.waitForFunction("() => document.querySelector('#viewer img').width === 96");
            page.keyboard().press("Escape");
            page.waitForSelector(
                    "#viewer:not([open])", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            assertEquals(
                    1, page.evaluate("() => [...document.querySelectorAll('a.shot')].indexOf(document.activeElement)"));
            assertTrue(page.url().contains("ticket.xhtml"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LEAD,decline,reason",
        "LEAD,evidence,text",
        "LEAD,notClear,word",
        "ENGINEER,handBack,reason",
        "ENGINEER,block,reason"
    })
    void whatStandsInAStepsFormSurvivesAReload(String role, String dialog, String field) {
        Office office = new Office(base);
        try (Browsing browsing = new Browsing();
                Browsing.Visit visit = browsing.newcomer(office, role, "en", ColorScheme.LIGHT, 1280)) {
            Page page = ticketFor(visit, office, role);
            String input = "[id='" + dialog + ":" + field + "']";
            page.click("[data-opens=dialog-" + dialog + "]");
            page.fill(input, "the reason that I was about to give");
            page.reload();
            page.waitForSelector("#dialog-" + dialog + "[open]");
            assertEquals("the reason that I was about to give", page.inputValue(input));
            page.click("#dialog-" + dialog + " .foot [data-closes]");
            page.reload();
            page.waitForSelector("h1");
            assertEquals("", page.inputValue(input), "given up");
        }
    }

    @Test
    void whatWasSentFromAStepsFormDoesNotComeBack() {
        Office office = new Office(base);
        try (Browsing browsing = new Browsing();
                Browsing.Visit visit = browsing.newcomer(office, "LEAD", "en", ColorScheme.LIGHT, 1280)) {
            Page page = ticketFor(visit, office, "LEAD");
            page.click("[data-opens=dialog-evidence]");
            page.fill("[id='evidence:text']", "9 of 20 recordings, week 47");
            page.click("[id='evidence:do']");
            page.waitForSelector(".log .said:has-text('9 of 20')");
            page.reload();
            page.waitForSelector("h1");
            assertEquals("", page.inputValue("[id='evidence:text']"));
        }
    }

    private static Page ticketFor(Browsing.Visit visit, Office office, String role) {
        int number = office.filed(office.token("STAFF"), office.area());
        Page page = visit.go("ticket.xhtml?number=" + number);
        if (!role.equals("ENGINEER")) return page;
        page.click("[id='verbs:next']");
        page.waitForSelector(
                "[data-opens=dialog-handBack]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }
}
