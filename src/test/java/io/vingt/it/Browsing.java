package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A real browser, and what every page is held to in it: no violation of the policy, none of axe, nothing cut off. */
final class Browsing implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final Playwright playwright;
    private final Browser browser;

    Browsing() {
        playwright = Chromium.playwright();
        browser = Chromium.open(playwright);
    }

    /** Somebody at their screen: an empty profile, a language, a theme, a width. */
    Visit visit(String address, String language, ColorScheme theme, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address + "/")
                .setLocale(language.equals("fr") ? "fr-FR" : "en-GB")
                .setColorScheme(theme)
                .setViewportSize(width, 820));
        return new Visit(context, context.newPage());
    }

    /** Keeps a picture; nothing is cut off, and axe finds nothing. */
    static void hold(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        Object cutOff = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertEquals(0, ((Number) cutOff).intValue(), name + " is wider than the window");
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(one -> one.getId() + " "
                                        + one.getNodes().get(0).getHtml())
                                .toList(),
                name);
    }

    /** Somebody new with a role, who has just accepted their invitation. */
    Visit newcomer(Office office, String role, String language, ColorScheme theme, int width) {
        Visit visit = visit(office.http.root().replaceFirst("/$", ""), language, theme, width);
        String invitation = office.http
                .post(
                        Server.TOKEN,
                        "api/v1/people",
                        "{\"name\":\"Selma\",\"email\":\"" + UUID.randomUUID() + "@shop.example\",\"roles\":[\"" + role
                                + "\"],\"language\":\"" + language + "\"}")
                .json()
                .getString("invitation");
        visit.go(invitation.replaceFirst(".*/invitation", "invitation"))
                .fill("input[type=password]", "correct horse battery staple");
        visit.page.click("[id='invitation:go']");
        visit.page.waitForURL("**/help.xhtml*");
        return visit;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One profile with one page, which remembers what the browser complained of. */
    static final class Visit implements AutoCloseable {

        private final BrowserContext context;
        final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Visit(BrowserContext context, Page page) {
            this.context = context;
            this.page = page;
            page.setDefaultTimeout(30_000);
            page.onPageError(error -> complaints.add("script: " + error));
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) complaints.add(message.text());
            });
            page.onDialog(dialog -> {
                complaints.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
        }

        Page go(String path) {
            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return page;
        }

        /** Keeps a picture and holds the page to what every page is held to. */
        void look(String name) {
            hold(page, name);
            assertEquals(List.of(), complaints, name);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
