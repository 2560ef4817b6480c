package io.vingt.it;

import static io.vingt.it.AnsweringDesk.of;

import com.microsoft.playwright.Page;
import io.vingt.it.AnsweringDesk.Press;
import java.util.Map;
import java.util.function.Function;

/** How each form of settings and of signing in is refused. */
final class FormsOfSettings {

    private FormsOfSettings() {}

    static final Map<String, Function<AnsweringDesk, Press>> AGAIN = Map.ofEntries(
            Map.entry(
                    "sign-in#sign-in",
                    desk -> new Press(desk.stranger().go("sign-in.xhtml"), page -> {
                        page.fill(of("sign-in:email"), "nobody@shop.example");
                        page.fill(of("sign-in:password"), "not this one at all");
                        page.click(of("sign-in:go"));
                    })),
            Map.entry("invitation#invitation", desk -> {
                String link = desk.person().getString("invitation").replaceFirst(".*/invitation", "invitation");
                return new Press(desk.stranger().go(link), page -> {
                    page.fill(of("invitation:password"), "short");
                    page.click(of("invitation:go"));
                });
            }),
            Map.entry(
                    "settings#own",
                    desk -> desk.at("settings.xhtml", page -> {
                        page.fill(of("own:old"), "not this one at all");
                        page.fill(of("own:chosen"), "lively otters dive at dusk");
                        page.click(of("own:change"));
                    })),
            Map.entry("settings#tokens", desk -> desk.at("settings.xhtml", "tokens:make")),
            Map.entry(
                    "settings-company#company",
                    desk -> typed(desk, "settings-company", "company:average", "six", "save")),
            Map.entry(
                    "settings-company#helpers",
                    desk -> typed(desk, "settings-company", "helpers:each:1:eur", "six", "save")),
            Map.entry("settings-gate#gate", desk -> typed(desk, "settings-gate", "gate:each:3:own", "abc", "save")),
            Map.entry(
                    "certainty#certainty",
                    desk -> typed(desk, "settings-gate", "certainty:each:0:typed", "abc", "save")),
            Map.entry("settings-days#days", desk -> typed(desk, "settings-days", "days:weeks", "x", "save")),
            Map.entry("settings-areas#area", desk -> desk.at("settings-areas.xhtml", "area:add")),
            Map.entry("settings-areas#line", desk -> {
                desk.office.area();
                return typed(desk, "settings-areas", "each:0:line:name", "", "save");
            }),
            Map.entry("settings-people#invite", desk -> typed(desk, "settings-people", "invite:name", "Nina", "go")),
            Map.entry(
                    "settings-person#person",
                    desk -> desk.at(personPage(desk), page -> {
                        page.fill(of("person:limit"), "0");
                        page.click(of("person:save"));
                    })),
            Map.entry("settings-person#renew", desk -> {
                String person = desk.person().getString("id");
                Page page = desk.go("settings-person.xhtml?id=" + person);
                desk.office.http.post(Server.TOKEN, "api/v1/people/" + person + "/anonymise", "{}");
                return new Press(page, here -> here.click(of("renew:go")));
            }),
            Map.entry("settings-person#forget", desk -> {
                String person = desk.person().getString("id");
                Page page = desk.go("settings-person.xhtml?id=" + person);
                page.locator("[data-opens=dialog-forget]").click();
                desk.office.http.post(Server.TOKEN, "api/v1/people/" + person + "/anonymise", "{}");
                return new Press(page, here -> here.click(of("forget:do")));
            }));

    private static Press typed(AnsweringDesk desk, String page, String field, String text, String button) {
        return desk.at(page + ".xhtml", here -> {
            here.fill(of(field), text);
            here.click(
                    of(field.replaceFirst(":[^:]+$", ":" + button).replaceFirst(":each:\\d+:" + button, ":" + button)));
        });
    }

    private static String personPage(AnsweringDesk desk) {
        return "settings-person.xhtml?id=" + desk.person().getString("id");
    }
}
