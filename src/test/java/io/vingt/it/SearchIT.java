package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search and likeness through the API, on a server that indexes by itself. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ArquillianResource
    URL base;

    private Office office;
    private String area;
    private String author;

    @BeforeEach
    void hire() {
        office = new Office(base);
        area = office.area();
        author = office.hire("STAFF");
    }

    @Test
    void whatIsFiledIsFoundByItselfAndWhatIsBouncedIsNot() {
        int number = office.filed(author, area);
        assertTrue(soon(() -> found("cookie bar").equals(List.of(number))));
        for (int i = 0; i < 2; i++) {
            office.http.post(office.hire("STAFF"), "api/v1/tickets/" + number + "/not-clear", "{\"word\":\"bar\"}");
        }
        assertTrue(soon(() -> found("cookie bar").isEmpty()));
        assertEquals(
                List.of(), numbers(office.http.get(author, "api/v1/search?state=ALL&q=cookie&area=" + coded(area))));
    }

    /** Scenario 5. */
    @ParameterizedTest
    @ValueSource(strings = {"cookie banner covers pay on mobile", "le bandeau cookies cache le bouton payer"})
    @Tag("scenario-5")
    void aDuplicateIsAmongTheFirstThreeWithinASecond(String title) {
        int number = office.filed(author, area);
        assertTrue(soon(() -> !found("cookie bar").isEmpty()));
        String asked = "{\"title\":\"" + title + "\"}";
        office.http.post(author, "api/v1/similar", asked);
        long start = System.nanoTime();
        Reply alike = office.http.post(author, "api/v1/similar", asked);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(200, alike.status(), alike::toString);
        List<JsonObject> items = alike.json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertFalse(items.isEmpty());
        assertTrue(items.size() <= 5, alike::toString);
        // Other tests file the same sentence: every one of them is the right answer.
        assertTrue(
                items.stream()
                        .limit(3)
                        .anyMatch(one -> one.getInt("number") == number
                                || one.getString("title").equals("Pay button hidden by cookie bar on iPhone")),
                alike::toString);
        assertTrue(millis < 1_000, millis + " ms");
    }

    @Test
    void theGateWarnsOfADuplicateAndLetsItPass() {
        office.filed(author, area);
        assertTrue(soon(() -> !found("cookie bar").isEmpty()));
        Reply judged = office.http.post(author, "api/v1/gate", "{" + Office.WORDS + "}");
        assertTrue(judged.json().getBoolean("passes"), judged::toString);
        assertTrue(judged.text().contains("DUP-01"), judged::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0&q=pay",
                "limit=201&q=pay",
                "state=DRAFT&q=pay",
                "state=nowhere&q=pay",
                "person=me&q=pay",
                "minEurPerDay=-1&q=pay",
                "minEurPerDay=NaN&q=pay",
                "q=%00"
            })
    void whatCannotBeAskedIsRefused(String query) {
        assertEquals(400, office.http.get(author, "api/v1/search?" + query).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "q=%22", "q=title%3Apay", "q=%28a+AND", "q=%2A%3A%2A", "q=%5Bx+TO+y%5D"})
    void nothingThatIsTypedIsSyntax(String query) {
        assertEquals(200, office.http.get(author, "api/v1/search?" + query).status());
    }

    @Test
    void aTextOfWrongTypeIsRefused() {
        assertEquals(
                400, office.http.post(author, "api/v1/similar", "{\"title\":7}").status());
        assertEquals(
                400,
                office.http
                        .post(author, "api/v1/similar", "{\"words\":\"pay\"}")
                        .status());
    }

    private List<Integer> found(String words) {
        return numbers(office.http.get(author, "api/v1/search?q=" + coded(words) + "&area=" + coded(area)));
    }

    private static List<Integer> numbers(Reply reply) {
        assertEquals(200, reply.status(), reply::toString);
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getInt("number"))
                .toList();
    }

    private static boolean soon(BooleanSupplier holds) {
        long end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) if (holds.getAsBoolean()) return true;
        return false;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
