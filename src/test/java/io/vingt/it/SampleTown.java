package io.vingt.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A server whose first visitor moved the sample company in, by the page that every newcomer sees. */
final class SampleTown implements AutoCloseable {

    static final String PASSWORD = "a lime tree by the river";

    final ServerProcess server;
    final Browsing browsing;

    SampleTown() throws Exception {
        Path data = Path.of("target/it-data/" + UUID.randomUUID());
        Map<String, String> settings = Map.of("VINGT_BOOTSTRAP_TOKEN", "");
        server = ServerProcess.start(Path.of("target/vingt.war"), "/first-run.xhtml", data, settings);
        browsing = new Browsing();
        moveIn();
    }

    static SampleTown built() {
        try {
            return new SampleTown();
        } catch (Exception e) {
            throw new IllegalStateException("The sample company could not move in", e);
        }
    }

    private void moveIn() throws Exception {
        try (Browsing.Visit visit = visit("en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("");
            visit.look("first-run-en-light-1280");
            page.getByLabel("One-time code").fill(server.firstRunCode());
            page.getByLabel("Your name").fill("Noor");
            page.getByLabel("E-mail").fill("noor@shop.example");
            page.getByLabel("Password").fill(PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fill it with the sample"))
                    .click();
            page.waitForURL("**/backlog.xhtml", new Page.WaitForURLOptions().setTimeout(90_000));
        }
    }

    Browsing.Visit visit(String language, ColorScheme theme, int width) {
        return browsing.visit(server.address(), language, theme, width);
    }

    /** @param email of somebody of the sample company */
    Browsing.Visit signedIn(String email, String language, ColorScheme theme, int width) {
        Browsing.Visit visit = visit(language, theme, width);
        signIn(visit, email);
        return visit;
    }

    static void signIn(Browsing.Visit visit, String email) {
        Page page = visit.go("sign-in.xhtml");
        page.locator("input[type=email]").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/backlog.xhtml*");
    }

    @Override
    public void close() {
        browsing.close();
        server.close();
    }
}
