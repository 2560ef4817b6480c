package io.vingt.it;

import static io.vingt.it.AnsweringDesk.of;

import com.microsoft.playwright.Page;
import io.vingt.it.AnsweringDesk.Press;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** How each form about merchants and the notes to them is refused. */
final class FormsOfMerchants {

    private FormsOfMerchants() {}

    static final Map<String, Function<AnsweringDesk, Press>> AGAIN = Map.ofEntries(
            Map.entry("merchants#new", desk -> desk.at("merchants.xhtml", "new:add")),
            Map.entry(
                    "merchant-known#known",
                    desk -> open(desk, "known", page -> {
                        page.fill(of("known:name"), "");
                        page.click(of("known:save"));
                    })),
            Map.entry(
                    "merchant-known#site-new",
                    desk -> open(desk, "site-new", page -> {
                        page.fill(of("site-new:address"), "nowhere");
                        page.click(of("site-new:add"));
                    })),
            Map.entry(
                    "merchant-known#gone",
                    desk -> desk.at(reported(desk), page -> page.locator("[id^='site:'][id$='gone:do']")
                            .click())),
            Map.entry(
                    "merchant-contacts#contact-new",
                    desk -> open(desk, "contact-new", page -> page.click(of("contact-new:add")))),
            Map.entry(
                    "merchant-contacts#change",
                    desk -> open(desk, "contact:0:change", page -> {
                        page.fill(of("contact:0:change:name"), "");
                        page.click(of("contact:0:change:save"));
                    })),
            Map.entry("merchant-known#none", desk -> {
                String merchant = desk.office.given("merchant").path().get("id");
                Page page = desk.go("merchant.xhtml?id=" + merchant);
                opened(page, "none:remove");
                desk.office.http.send("DELETE", desk.colleague, "api/v1/merchants/" + merchant, null);
                return new Press(page, here -> here.click(of("none:remove")));
            }),
            Map.entry(
                    "note#note",
                    desk -> desk.at(
                            "note.xhtml?ticket="
                                    + new Lobby(desk.office)
                                            .reported(desk.token)
                                            .path()
                                            .get("number"),
                            page -> {
                                page.fill(of("note:name"), "");
                                page.click(of("note:own"));
                            })),
            Map.entry(
                    "thanks#thanks",
                    desk -> desk.at("thanks.xhtml?ticket=" + fixed(desk), page -> {
                        page.fill(of("thanks:subject"), "");
                        page.click(of("thanks:own"));
                    })),
            Map.entry(
                    "note-templates#template",
                    desk -> desk.at("note-templates.xhtml?language=de", page -> {
                        page.fill(of("template:whole"), "");
                        page.click(of("template:save"));
                    })));

    /** A colleague was quicker: the form is no longer there, which is said once, and the page comes anew. */
    static final Map<String, Function<AnsweringDesk, Press>> OVERTAKEN = Map.of(
            "merchant#tell",
                    desk -> {
                        Office.Given ticket = new Lobby(desk.office).reported(desk.token);
                        Page page = desk.go(pageOf(desk, ticket));
                        new Lobby(desk.office).tell(ticket);
                        return new Press(
                                page, here -> here.locator("[id$='tell:do']").click());
                    },
            "merchant#untell",
                    desk -> {
                        Office.Given told = new Lobby(desk.office).talked(desk.token);
                        String merchant = told.path().get("id");
                        Page page = desk.go("merchant.xhtml?id=" + merchant);
                        String telling = "api/v1/merchants/" + merchant + "/visit/told/"
                                + told.path().get("ticket");
                        desk.office.http.send("DELETE", desk.token, telling, null);
                        return new Press(
                                page, here -> here.locator("[id$='untell:do']").click());
                    },
            "my-notes#notes",
                    desk -> {
                        Office.Given ticket = new Lobby(desk.office).reported(desk.token);
                        new Lobby(desk.office).tell(ticket);
                        Page page = desk.go("my-notes.xhtml");
                        String note = "api/v1/tickets/" + ticket.path().get("number") + "/note";
                        desk.office.http.send("DELETE", desk.token, note, null);
                        return new Press(page, here -> here.locator("[id$=':withdraw']")
                                .first()
                                .click());
                    });

    private static Press open(AnsweringDesk desk, String form, Consumer<Page> go) {
        Press press = desk.at(
                "merchant.xhtml?id=" + desk.office.given("merchant").path().get("id"), go);
        opened(press.page(), form);
        return press;
    }

    /** Forms that are folded away are unfolded. */
    private static void opened(Page page, String part) {
        page.locator("details", new Page.LocatorOptions().setHas(page.locator(of(part))))
                .locator("summary")
                .first()
                .click();
    }

    private static String reported(AnsweringDesk desk) {
        return pageOf(desk, new Lobby(desk.office).reported(desk.token));
    }

    private static String pageOf(AnsweringDesk desk, Office.Given ticket) {
        Page page = desk.go(AnsweringDesk.ticket(Integer.parseInt(ticket.path().get("number"))));
        return page.locator("a[href*='merchant.xhtml?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*/", "");
    }

    private static String fixed(AnsweringDesk desk) {
        Office.Given ticket = new Lobby(desk.office).reported(desk.token);
        new Lobby(desk.office).answer(new Lobby(desk.office).tell(ticket), "FIXED");
        return ticket.path().get("number");
    }
}
