package io.vingt.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody new, signed in, at the page on which tickets are filed. */
final class FilingDesk {

    static final String TITLE = "Pay button hidden behind the keyboard on iPhone SE";
    static final String INSIGHT =
            "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open, and half of them leave.";
    static final String FIX =
            "Move “Pay” above the keyboard: keep it in the visible viewport while a field has the focus.";

    final Page page;
    final List<String> complaints = new ArrayList<>();
    private final String root;

    private FilingDesk(Page page, String root) {
        this.page = page;
        this.root = root;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean policy = message.text().contains("Content Security Policy");
            if (policy) complaints.add(message.text());
        });
    }

    static FilingDesk of(Office office, BrowserContext context) {
        String mail = UUID.randomUUID() + "@shop.example";
        Reply person = office.http.post(
                Server.TOKEN,
                "api/v1/people",
                "{\"name\":\"Lina\",\"email\":\"" + mail + "\",\"roles\":[\"ENGINEER\"]}");
        String code = person.json().getString("invitation").replaceFirst(".*code=", "");
        Page page = context.newPage();
        FilingDesk desk = new FilingDesk(page, office.http.root());
        page.navigate(desk.root + "invitation.xhtml?code=" + code);
        page.fill("input[type=password]", "correct horse battery staple");
        page.click("[id='invitation:go']");
        page.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));
        return desk.sit("");
    }

    /** A second window of the same person, at the same draft. */
    FilingDesk again(String query) {
        return new FilingDesk(page.context().newPage(), root).sit(query);
    }

    FilingDesk sit(String query) {
        page.navigate(root + "file.xhtml" + query);
        page.waitForSelector("#file[data-judged]");
        return this;
    }

    void type(String field, String text) {
        page.fill("#" + field, text);
    }

    void estimate(Map<String, String> numbers) {
        numbers.forEach(this::type);
        page.selectOption("#evidence", "ANALYTICS");
    }

    /** A small picture from the clipboard. */
    void paste() {
        page.evaluate("async () => {"
                + " const canvas = document.createElement('canvas'); canvas.width = 40; canvas.height = 30;"
                + " const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));"
                + " const data = new DataTransfer(); data.items.add(new File([blob], 'a.png', { type: 'image/png' }));"
                + " document.getElementById('insight').dispatchEvent("
                + "   new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }");
    }

    /** Waits until the chip says so. */
    void waitsFor(String state) {
        page.waitForSelector(
                "#saved[data-state=" + state + "]",
                new Page.WaitForSelectorOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(10_000));
    }

    String draft() {
        waitsFor("saved");
        return (String)
                page.evaluate("() => Object.entries(localStorage).find(([key]) => key.endsWith('.current'))[1]");
    }

    String value(String field) {
        return page.inputValue("#" + field);
    }
}
