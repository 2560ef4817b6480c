package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser that dies in the middle of a word. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KilledBrowserIT {

    private static final String TEXT = FilingDesk.INSIGHT.repeat(2).substring(0, 200);
    private static final int LEAST_BACK = 190;

    @ArquillianResource
    URL base;

    @Test
    @Tag("scenario-6")
    void bringsBackWhatWasTyped() throws Exception {
        Path profile = Files.createTempDirectory(Path.of("target"), "profile").toAbsolutePath();
        List<Cookie> session;
        try (Playwright first = Chromium.playwright()) {
            BrowserContext context = open(first, profile);
            FilingDesk desk = FilingDesk.of(new Office(base), context);
            session = context.cookies();
            desk.page.focus("#insight");
            desk.page.keyboard().type(TEXT, new Keyboard.TypeOptions().setDelay(80));
            kill(profile);
        }

        try (Playwright second = Chromium.playwright()) {
            BrowserContext again = open(second, profile);
            again.addCookies(session);
            Page page = again.newPage();
            page.navigate(Server.at(base) + "file.xhtml");
            page.waitForSelector("#file[data-judged]");
            page.waitForSelector("#saved[data-state=saved]");
            String back = page.inputValue("#insight");
            assertTrue(TEXT.startsWith(back) && back.length() >= LEAST_BACK, () -> back.length() + " letters: " + back);
        }
    }

    private static BrowserContext open(Playwright playwright, Path profile) throws Exception {
        Chromium chromium = Chromium.find();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium.executable())
                                .setEnv(environment)
                                .setArgs(Chromium.ALONE));
    }

    /** Every process of the browser that has this profile, at once and without a farewell. */
    private static void kill(Path profile) throws Exception {
        List<ProcessHandle> all = ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().commandLine().orElse("").contains("--user-data-dir=" + profile))
                .toList();
        assertTrue(!all.isEmpty(), "no browser found to kill");
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) one.onExit().get(20, TimeUnit.SECONDS);
    }
}
