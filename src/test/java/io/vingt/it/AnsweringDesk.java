package io.vingt.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody with all roles at a browser, a token of theirs, and a colleague who is quicker. */
final class AnsweringDesk implements AutoCloseable {

    private static final String ALL = "[\"ENGINEER\",\"SALES\",\"INSIGHT\",\"LEAD\",\"ADMIN\"]";
    private static final String SAYS =
            ".note.bad:visible, [id$='-wrong']:visible .wrong, .findings > *:visible, #import-note:visible, #said .note:visible";

    /** A form that is open, filled in so that it is refused. */
    record Press(Page page, Consumer<Page> go) {}

    final Office office;
    final String token;
    final String colleague;
    final String id;
    private final Browsing browsing;
    private final Browsing.Visit visit;
    private final List<Browsing.Visit> others = new ArrayList<>();
    private final List<Integer> held = new ArrayList<>();

    AnsweringDesk(Office office) {
        this.office = office;
        browsing = new Browsing();
        JsonObject person = person();
        id = person.getString("id");
        token = office.tokenOf(id);
        colleague = office.tokenOf(person().getString("id"));
        visit = stranger();
        Page page = visit.go(person.getString("invitation").replaceFirst(".*/invitation", "invitation"));
        page.fill("input[type=password]", "correct horse battery staple");
        page.click("[id='invitation:go']");
        page.waitForURL("**/help.xhtml*");
    }

    JsonObject person() {
        String mail = UUID.randomUUID() + "@shop.example";
        String body = "{\"name\":\"Selma\",\"email\":\"" + mail + "\",\"roles\":" + ALL + "}";
        return office.http.post(Server.TOKEN, "api/v1/people", body).json();
    }

    /** Somebody who is not signed in. */
    Browsing.Visit stranger() {
        Browsing.Visit stranger =
                browsing.visit(office.http.root().replaceFirst("/$", ""), "en", ColorScheme.LIGHT, 1280);
        others.add(stranger);
        return stranger;
    }

    Page go(String path) {
        return visit.go(path);
    }

    /** That page, and what is done there until it is refused. */
    Press at(String path, Consumer<Page> go) {
        return new Press(go(path), go);
    }

    Press at(String path, String button) {
        return at(path, page -> page.click(of(button)));
    }

    /** A dialog of that page, sent as it stands. */
    Press dialog(String path, String name) {
        return dialog(path, name, page -> {});
    }

    Press dialog(String path, String name, Consumer<Page> fill) {
        Page page = go(path);
        page.locator("[data-opens=dialog-" + name + "]").first().click();
        return new Press(page, here -> {
            fill.accept(here);
            here.click(of(name + ":do"));
        });
    }

    static String of(String clientId) {
        return "[id='" + clientId + "']";
    }

    static String ticket(int number) {
        return "ticket.xhtml?number=" + number;
    }

    /** A ticket that the colleague filed. */
    int filed() {
        return office.filed(colleague, office.area());
    }

    /** A ticket in this person's hands. */
    int pulled() {
        letGo();
        String area = office.area();
        office.filed(colleague, area);
        int number = office.http
                .post(token, "api/v1/backlog/next", "{\"areas\":[\"" + area + "\"]}")
                .json()
                .getInt("number");
        held.add(number);
        return number;
    }

    /** Nothing is in this person's hands any more. */
    void letGo() {
        held.forEach(number -> step(token, number, "hand-back", "{\"reason\":\"Not today, the shop is closed.\"}"));
        held.clear();
    }

    Reply step(String who, int number, String verb, String json) {
        return office.http.post(who, "api/v1/tickets/" + number + "/" + verb, json);
    }

    void decline(int number) {
        step(colleague, number, "decline", "{\"reason\":\"The page goes away in January.\"}");
    }

    /** Presses once, and gives back what is said in sight. What was said before is wiped first. */
    static String heard(Press press) {
        Page page = press.page();
        page.evaluate("() => document.querySelectorAll('[data-says], form[method=post] .findings, #import-note')"
                + ".forEach(one => one.replaceChildren())");
        press.go().accept(page);
        Locator said = page.locator(SAYS);
        try {
            said.first().waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        } catch (TimeoutError silent) {
            throw new IllegalStateException(page.url() + " says nothing: " + page.innerText("main"), silent);
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return String.join(" | ", said.allInnerTexts()).strip();
    }

    @Override
    public void close() {
        letGo();
        others.forEach(Browsing.Visit::close);
        browsing.close();
    }
}
