package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vingt.it.AnsweringDesk.of;
import static io.vingt.it.AnsweringDesk.ticket;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vingt.it.AnsweringDesk.Press;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each form about tickets is refused. */
final class FormsOfTickets {

    private static final String FOUR_WORDS = "Somebody asked for it.";

    private FormsOfTickets() {}

    /** The same thing again is refused again, on the same form. */
    static final Map<String, Function<AnsweringDesk, Press>> AGAIN = Stream.of(dialogs(), pages(), scripted(), lists())
            .flatMap(rows -> rows.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Sent empty, or with more than fits where nothing is needed. */
    private static Map<String, Function<AnsweringDesk, Press>> dialogs() {
        return Map.ofEntries(
                empty("notClear", AnsweringDesk::filed),
                empty("handBack", AnsweringDesk::pulled),
                empty("skip", AnsweringDesk::pulled),
                empty("block", AnsweringDesk::pulled),
                tooLong("finish", "note", AnsweringDesk::pulled),
                empty("decline", AnsweringDesk::filed),
                empty("merge", AnsweringDesk::filed),
                tooLong("atMerchant", "reason", AnsweringDesk::filed),
                empty("takeBack", FormsOfTickets::atMerchant),
                tooLong("fixedByMerchant", "note", FormsOfTickets::atMerchant),
                empty("reopen", FormsOfTickets::declined),
                empty("sign", desk -> number(desk, "harmful")),
                empty("evidence", AnsweringDesk::filed),
                Map.entry(
                        "ticket-estimate#estimate",
                        desk -> desk.dialog(
                                ticket(desk.filed()),
                                "estimate",
                                page -> page.fill(of("estimate:eventsPerYear"), ""))));
    }

    private static Map.Entry<String, Function<AnsweringDesk, Press>> empty(
            String name, Function<AnsweringDesk, Integer> about) {
        return Map.entry("ticket-dialogs#" + name, desk -> desk.dialog(ticket(about.apply(desk)), name));
    }

    private static Map.Entry<String, Function<AnsweringDesk, Press>> tooLong(
            String name, String field, Function<AnsweringDesk, Integer> about) {
        String fill = "() => document.getElementById('" + name + ":" + field + "').value = 'x'.repeat(2001)";
        return Map.entry(
                "ticket-dialogs#" + name,
                desk -> desk.dialog(ticket(about.apply(desk)), name, page -> page.evaluate(fill)));
    }

    private static Map<String, Function<AnsweringDesk, Press>> pages() {
        return Map.of(
                "edit#edit",
                        desk -> desk.at("edit.xhtml?number=" + desk.filed(), page -> {
                            page.fill(of("edit:title"), "");
                            page.click(of("edit:save"));
                        }),
                "split#split",
                        desk -> desk.at("split.xhtml?number=" + desk.filed(), page -> {
                            page.fill(of("split:fix"), "");
                            page.click(of("split:do"));
                        }),
                "override#override",
                        desk -> desk.at("override.xhtml?number=" + number(desk, "behind"), page -> {
                            page.locator("[type=radio]").first().check();
                            page.fill(of("override:reason"), FOUR_WORDS);
                            page.click(of("override:do"));
                        }),
                "second-estimate#second",
                        desk -> desk.at("second-estimate.xhtml?number=" + seconded(desk), "second:give"),
                "ticket-unclear#answer", desk -> desk.at(ticket(unclear(desk)), "answer:do"));
    }

    private static Map<String, Function<AnsweringDesk, Press>> scripted() {
        return Map.of(
                "ticket-verbs#verbs",
                        desk -> {
                            desk.pulled();
                            return desk.at(ticket(desk.filed()), "verbs:next");
                        },
                "file#file",
                        desk -> desk.at("file.xhtml", page -> page.locator("[name=title]")
                                .press("Control+Enter")),
                "file#given",
                        desk -> desk.at("file.xhtml", page -> {
                            page.waitForFunction("() => !document.getElementById('given:discard').disabled");
                            page.evaluate("() => document.getElementById('given:discard').click()");
                        }),
                "import#import", desk -> desk.at("import.xhtml", FormsOfTickets::bring));
    }

    private static Map<String, Function<AnsweringDesk, Press>> lists() {
        return Map.of(
                "backlog#take",
                        desk -> {
                            desk.pulled();
                            return desk.at("backlog.xhtml", "take:next");
                        },
                "my-work#take",
                        desk -> {
                            desk.pulled();
                            return desk.at("my-work.xhtml", "take:next");
                        },
                "bulk#bulk-edit", desk -> bulk(desk, "bulk-edit"),
                "bulk#bulk-merge", desk -> bulk(desk, "bulk-merge"),
                "bulk#bulk-decline", desk -> bulk(desk, "bulk-decline"),
                "bulk#bulk-evidence", desk -> bulk(desk, "bulk-evidence"));
    }

    private static Press bulk(AnsweringDesk desk, String name) {
        String area = desk.office.area();
        desk.office.filed(desk.colleague, area);
        Page page = desk.go("backlog.xhtml?area=" + area.replace(" ", "%20"));
        page.locator("[data-mark]").first().check();
        page.locator("[data-opens=dialog-" + name + "]").click();
        return new Press(page, here -> here.click(of(name + ":do")));
    }

    private static void bring(Page page) {
        page.setInputFiles(
                "#import-file",
                new FilePayload("tickets.csv", "text/csv", "title;insight;fix\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#import-note")).containsText("nothing below it");
    }

    private static int atMerchant(AnsweringDesk desk) {
        int number = desk.filed();
        desk.step(desk.colleague, number, "at-merchant", "{}");
        return number;
    }

    private static int declined(AnsweringDesk desk) {
        int number = desk.filed();
        desk.decline(number);
        return number;
    }

    private static int unclear(AnsweringDesk desk) {
        int number = desk.office.filed(desk.token, desk.office.area());
        desk.step(desk.colleague, number, "not-clear", "{\"word\":\"Cookie bar\"}");
        return number;
    }

    private static int seconded(AnsweringDesk desk) {
        int number = desk.office.waiting();
        desk.step(desk.token, number, "second-estimate/take", "{}");
        return number;
    }

    private static int number(AnsweringDesk desk, String given) {
        return Integer.parseInt(desk.office.given(given).path().get("number"));
    }
}
