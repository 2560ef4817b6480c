package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.vingt.it.AnsweringDesk.Press;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever presses a button is answered, the second time as the first: each form of each page is refused twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryFormAnswersIT {

    @ArquillianResource
    URL base;

    @Test
    void whatIsRefusedTwiceIsSaidTwice() {
        Map<String, String> silent = new TreeMap<>();
        try (AnsweringDesk desk = new AnsweringDesk(new Office(base))) {
            FormRows.again().forEach((form, open) -> silent.putAll(twice(desk, form, open)));
        }
        assertEquals(Map.of(), silent);
    }

    /** @return nothing where both were answered alike */
    private static Map<String, String> twice(AnsweringDesk desk, String form, Function<AnsweringDesk, Press> open) {
        try {
            Press press = open.apply(desk);
            String first = AnsweringDesk.heard(press);
            String second = AnsweringDesk.heard(press);
            boolean alike = !first.isBlank() && first.equals(second);
            return alike ? Map.of() : Map.of(form, "first “" + first + "”, then “" + second + "”");
        } catch (RuntimeException failed) {
            return Map.of(form, String.valueOf(failed.getMessage()));
        }
    }

    @Test
    void whoeverIsOvertakenIsToldSoAndSeesThePageAsItIsNow() {
        Map<String, String> silent = new TreeMap<>();
        try (AnsweringDesk desk = new AnsweringDesk(new Office(base))) {
            FormRows.overtaken().forEach((form, open) -> {
                String said = AnsweringDesk.heard(open.apply(desk));
                if (!said.contains("no longer there")) silent.put(form, said);
            });
        }
        assertEquals(Map.of(), silent);
    }

    @Test
    void theFirstRunSaysAtTheFieldWhatIsMissing() throws Exception {
        Path data = Path.of("target/it-data/" + UUID.randomUUID());
        try (ServerProcess server = ServerProcess.start(
                        Path.of("target/vingt.war"), "/first-run.xhtml", data, Map.of("VINGT_BOOTSTRAP_TOKEN", ""));
                Browsing browsing = new Browsing();
                Browsing.Visit visit = browsing.visit(server.address(), "en", ColorScheme.LIGHT, 1280)) {
            Page page = visit.go("");
            page.fill("[id='first:name']", "Ada");
            page.fill("[id='first:email']", "ada@shop.example");
            page.fill("[id='first:password']", "a lime tree by the river");
            page.fill("[id='first:code']", "AAAA-AAAA");
            Press press = new Press(page, here -> here.click("[id='first:set-up']"));
            for (int i = 0; i < 2; i++) {
                AnsweringDesk.heard(press);
                assertEquals("“Company” is missing.", page.innerText("[id='first:company-wrong']"));
                assertEquals("", page.innerText("[id='first:name-wrong']"));
                assertTrue(page.locator("[id='first:company']:focus").isVisible());
            }
            page.fill("[id='first:company']", "Tilleul");
            for (int i = 0; i < 2; i++) {
                assertFalse(AnsweringDesk.heard(press).isBlank());
                assertTrue(page.innerText("[id='first:code-wrong']").contains("not the code"));
            }
            visit.look("first-run-refused-en-1280");
        }
    }

    @Test
    void everyFormHasARow() throws Exception {
        assertEquals(Forms.ofAllPages(), Set.copyOf(FormRows.all()));
    }
}
