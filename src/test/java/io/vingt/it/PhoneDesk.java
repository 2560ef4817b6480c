package io.vingt.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A sales rep with a phone in their hand, signed in, at the page on which bugs on merchants' sites are reported. */
final class PhoneDesk implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";
    static final String PROBLEM = "Customers see “Choose delivery” stay grey after a postcode with a space.";
    static final String FIX = "Strip spaces from the postcode field.";

    final BrowserContext context;
    final Page page;
    final Office office;
    final String mail = UUID.randomUUID() + "@shop.example";
    final String token;
    final String area;
    final String root;
    final List<String> complaints = new ArrayList<>();

    private PhoneDesk(Office office, Browser browser, String language, ColorScheme theme, int width, int height) {
        this.office = office;
        this.root = office.http.root();
        this.area = office.area();
        Reply person = office.http.post(
                Server.TOKEN,
                "api/v1/people",
                "{\"name\":\"Selma\",\"email\":\"" + mail + "\",\"roles\":[\"SALES\"],\"language\":\"" + language
                        + "\"}");
        token = office.tokenOf(person.json().getString("id"));
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.equals("fr") ? "fr-FR" : "en-GB")
                .setColorScheme(theme)
                .setHasTouch(width < 500)
                .setViewportSize(width, height));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        page.navigate(root + "invitation.xhtml?code="
                + person.json().getString("invitation").replaceFirst(".*code=", ""));
        page.fill("input[type=password]", PASSWORD);
        page.click("[id='invitation:go']");
        page.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));
    }

    static PhoneDesk phone(Office office, Browser browser) {
        return phone(office, browser, "en", ColorScheme.LIGHT);
    }

    static PhoneDesk phone(Office office, Browser browser, String language, ColorScheme theme) {
        return new PhoneDesk(office, browser, language, theme, 390, 844);
    }

    static PhoneDesk desk(Office office, Browser browser, String language, ColorScheme theme) {
        return new PhoneDesk(office, browser, language, theme, 1280, 900);
    }

    /** Opens the form, and waits until it stands without a connection too. */
    PhoneDesk open(String more) {
        page.navigate(root + "capture/new" + more);
        page.waitForSelector("html[data-ready=true]");
        return this;
    }

    PhoneDesk installed() {
        page.evaluate("async () => { await navigator.serviceWorker.ready; }");
        return open("");
    }

    void picture(byte[] bytes) {
        page.setInputFiles("#picture-input", new FilePayload("photo.jpg", "image/jpeg", bytes));
    }

    /** Everything that a report needs. */
    void fill(String address, String problem) {
        page.fill("#address", address);
        picture(Form.png(300, 200));
        page.waitForSelector("#pictures canvas");
        page.fill("#problem", problem);
        page.fill("#fix", FIX);
        tap("share", "0.5");
        page.fill("#visits", "20000");
        page.fill("#basket", "60");
        page.selectOption("#area", area);
        tap("side", "OURS");
    }

    void tap(String name, String value) {
        page.locator("input[name=" + name + "][value='" + value + "']").check();
    }

    void send() {
        page.click("#send");
    }

    /** The number under which the last report was filed. */
    int number() {
        page.waitForSelector("#posted li:not([data-state=waiting])");
        String text = page.locator("#posted li").first().textContent();
        if (!text.contains("V-")) throw new IllegalStateException(text);
        text = page.locator("#posted a.number").first().textContent();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /** How many tickets stand in this desk's own area. */
    int tickets() {
        String query =
                "api/v1/backlog?area=" + java.net.URLEncoder.encode(area, java.nio.charset.StandardCharsets.UTF_8);
        return office.http.get(token, query).json().getJsonArray("items").size();
    }

    /** A site of its own, so that no two tests report on one page. */
    static String site() {
        return "shop-" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }

    @Override
    public void close() {
        context.close();
    }
}
