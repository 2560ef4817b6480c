package io.vingt.it;

import static io.vingt.it.AnsweringDesk.of;
import static io.vingt.it.AnsweringDesk.ticket;

import com.microsoft.playwright.Page;
import io.vingt.it.AnsweringDesk.Press;
import java.util.Map;
import java.util.function.Function;

/** Forms about tickets that a colleague's step takes away while somebody has them open. */
final class FormsOvertaken {

    private FormsOvertaken() {}

    static final Map<String, Function<AnsweringDesk, Press>> ROWS = Map.of(
            "app#undo", FormsOvertaken::undo,
            "ticket-moved#moved",
                    desk -> {
                        int number = Integer.parseInt(
                                desk.office.given("moved").path().get("number"));
                        Page page = desk.go(ticket(number));
                        desk.office.http.send("DELETE", desk.colleague, "api/v1/tickets/" + number + "/override", null);
                        return new Press(page, here -> here.click(of("moved:do")));
                    },
            "ticket-dialogs#atMerchant",
                    desk -> {
                        int number = desk.filed();
                        Press press = desk.dialog(ticket(number), "atMerchant");
                        desk.decline(number);
                        return press;
                    },
            "second-estimates#offers",
                    desk -> {
                        desk.office.waiting();
                        Page page = desk.go("second-estimates.xhtml");
                        // The oldest are offered first, and other tests leave theirs.
                        String first = page.locator("[data-item]:has(button) a[href*='number=']")
                                .first()
                                .getAttribute("href");
                        int number = Integer.parseInt(first.replaceFirst(".*number=", ""));
                        desk.step(desk.office.hire("INSIGHT"), number, "second-estimate/take", "{}");
                        return new Press(page, here -> here.locator(
                                        "[data-item]",
                                        new Page.LocatorOptions()
                                                .setHas(here.locator("a[href$='number=" + number + "']")))
                                .locator("button")
                                .click());
                    },
            "my-drafts#drafts",
                    desk -> {
                        String draft = desk.office.draft(desk.token);
                        Page page = desk.go("my-drafts.xhtml");
                        desk.office.http.send("DELETE", desk.token, "api/v1/drafts/" + draft, null);
                        return new Press(page, here -> here.locator("[data-item] button")
                                .first()
                                .click());
                    });

    private static Press undo(AnsweringDesk desk) {
        int number = desk.filed();
        Press press = desk.dialog(
                ticket(number), "decline", page -> page.fill(of("decline:reason"), "The page goes away in January."));
        press.go().accept(press.page());
        press.page().locator(of("undo:do")).waitFor();
        desk.step(desk.colleague, number, "reopen", "{\"reason\":\"It stays after all, says the bank.\"}");
        return new Press(press.page(), page -> page.click(of("undo:do")));
    }
}
