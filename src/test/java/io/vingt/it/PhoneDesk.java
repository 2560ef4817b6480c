package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A sales rep with a phone in their hand, signed in, at the page on which bugs on merchants' sites are reported. */
final class PhoneDesk implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";
    static final String PROBLEM = "Customers see “Choose delivery” stay grey after a postcode with a space.";
    static final String FIX = "Strip spaces from the postcode field.";

    final BrowserContext context;
    final Page page;
    final Office office;
    final String mail;
    final String token;
    final String area;
    final String root;
    private String typed = "";
    final List<String> complaints = new ArrayList<>();

    /** Somebody who has signed in: their browser's state, and a token of theirs. */
    private record Signed(String mail, String token, String state) {}

    /** One rep a language is enough for all who do not sign out: signing in is dear. */
    private static final Map<String, Signed> REPS = new ConcurrentHashMap<>();

    private PhoneDesk(Office office, Browser browser, Signed rep, Look look) {
        this.office = office;
        this.root = office.http.root();
        this.area = office.area();
        this.mail = rep.mail;
        this.token = rep.token;
        context = browser.newContext(look.options().setStorageState(rep.state));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
    }

    private record Look(String language, ColorScheme theme, int width, int height) {
        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setLocale(language.equals("fr") ? "fr-FR" : "en-GB")
                    .setColorScheme(theme)
                    .setHasTouch(width < 500)
                    .setViewportSize(width, height);
        }
    }

    private static Signed hired(Office office, Browser browser, String language) {
        String mail = UUID.randomUUID() + "@shop.example";
        Reply person = office.http.post(
                Server.TOKEN,
                "api/v1/people",
                "{\"name\":\"Selma\",\"email\":\"" + mail + "\",\"roles\":[\"SALES\"],\"language\":\"" + language
                        + "\"}");
        // Who accepts an invitation is spoken to as their browser is.
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language.equals("fr") ? "fr-FR" : "en-GB"))) {
            Page page = context.newPage();
            page.navigate(office.http.root() + "invitation.xhtml?code="
                    + person.json().getString("invitation").replaceFirst(".*code=", ""));
            page.fill("input[type=password]", PASSWORD);
            page.click("[id='invitation:go']");
            page.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));
            return new Signed(mail, office.tokenOf(person.json().getString("id")), context.storageState());
        }
    }

    private static Signed rep(Office office, Browser browser, String language) {
        return REPS.computeIfAbsent(office.http.root() + language, key -> hired(office, browser, language));
    }

    static PhoneDesk phone(Office office, Browser browser) {
        return phone(office, browser, "en", ColorScheme.LIGHT);
    }

    static PhoneDesk phone(Office office, Browser browser, String language, ColorScheme theme) {
        return new PhoneDesk(office, browser, rep(office, browser, language), new Look(language, theme, 390, 844));
    }

    /** Somebody new, who may sign out. */
    static PhoneDesk stranger(Office office, Browser browser) {
        return new PhoneDesk(
                office, browser, hired(office, browser, "en"), new Look("en", ColorScheme.LIGHT, 390, 844));
    }

    static PhoneDesk desk(Office office, Browser browser, String language, ColorScheme theme) {
        return new PhoneDesk(office, browser, rep(office, browser, language), new Look(language, theme, 1280, 900));
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
    PhoneDesk fill(String address, String problem) {
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
        return this;
    }

    /** As with a keyboard, which also counts as what was typed. */
    void type(String name, String text) {
        page.fill("#" + name, text);
    }

    int words() {
        return Integer.parseInt(typed.replaceAll("^[^·]*· (\\d+).*$", "$1"));
    }

    /** Draws a box with the mouse, between two corners in shares of the first picture. */
    void hide(double left, double top, double right, double bottom) {
        Locator place = page.locator("#pictures .canvas").first();
        place.scrollIntoViewIfNeeded();
        BoundingBox area = place.boundingBox();
        page.mouse().move(area.x + left * area.width, area.y + top * area.height);
        page.mouse().down();
        page.mouse().move(area.x + right * area.width, area.y + bottom * area.height);
        page.mouse().up();
        page.waitForSelector("#pictures .box");
    }

    void signIn() {
        signIn(mail);
    }

    void signIn(String mail) {
        page.fill("input[type=email]", mail);
        page.fill("input[type=password]", PASSWORD);
        page.keyboard().press("Enter");
    }

    /** What the phone posts to the form when somebody shares to the app: words, a picture, or both. */
    void share(String text, byte[] png) {
        page.evaluate(
                "([text, bytes]) => { const form = document.createElement('form');"
                        + " Object.assign(form, { method: 'post', action: 'new', enctype: 'multipart/form-data' });"
                        + " const words = Object.assign(document.createElement('input'), { name: 'text', value: text });"
                        + " const shots = Object.assign(document.createElement('input'), { name: 'shots', type: 'file' });"
                        + " const data = new DataTransfer();"
                        + " if (bytes.length) data.items.add(new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }));"
                        + " shots.files = data.files; form.append(words, shots); document.body.append(form); form.submit(); }",
                List.of(text, ints(png == null ? new byte[0] : png)));
        page.waitForURL("**/capture/new");
        page.waitForSelector("html[data-ready=true]");
    }

    private static List<Integer> ints(byte[] bytes) {
        List<Integer> ints = new ArrayList<>();
        for (byte b : bytes) ints.add(b & 0xff);
        return ints;
    }

    /** Keeps a picture, and holds the page to what every page is held to. */
    void look(String name) {
        Browsing.hold(page, name);
        assertEquals(List.of(), complaints, name);
    }

    void tap(String name, String value) {
        page.locator("input[name=" + name + "][value='" + value + "']").check();
    }

    void send() {
        typed = page.textContent("#pace");
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

    /** A site of its own, so that no two tests report on one page; of letters: one with digits now and then reads as an IBAN. */
    static String site() {
        StringBuilder name = new StringBuilder("shop-");
        for (char c : UUID.randomUUID().toString().substring(0, 8).toCharArray()) {
            name.append(c <= '9' ? (char) (c - '0' + 'g') : c);
        }
        return name.append(".example").toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
