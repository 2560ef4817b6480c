package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an address is UTF-8 at every door: names with accents, other scripts and signs are found as they are written. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EncodingIT {

    private static final String WORDS = "é ß 日本 a+b 100% l’île";

    @ArquillianResource
    URL base;

    private Office office() {
        return new Office(base);
    }

    /** As a form sends it, and as a script does. */
    private static List<String> written(String text) {
        String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return List.of(form, form.replace("+", "%20"));
    }

    private static String named(String begin) {
        return begin + " " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
    }

    private static String shown(String text) {
        return text.replace("&", "&amp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "ß", "日本", "a+b", "100%", "Caisse é", WORDS})
    void anAreaIsFoundByItsName(String begin) {
        Office office = office();
        String area = named(begin);
        String json = Json.createObjectBuilder()
                .add("name", area)
                .add("team", "Équipe")
                .build()
                .toString();
        assertEquals(201, office.http.post(Server.TOKEN, "api/v1/areas", json).status());
        int number = office.filed(office.token("STAFF"), area);
        Visitor reader = Member.with(office, "LEAD").visitor();
        for (String one : written(area)) {
            Reply list = office.http.get(office.token("STAFF"), "api/v1/backlog?area=" + one);
            assertEquals(200, list.status(), list::toString);
            assertEquals(1, list.json().getJsonArray("items").size(), one);
            assertEquals(
                    area, list.json().getJsonArray("items").getJsonObject(0).getString("area"));
            String page = reader.get("backlog.xhtml?area=" + one).text();
            assertTrue(page.contains("number=" + number) && page.contains(shown(area)), one);
            String found = reader.get("search.xhtml?q=cookie&area=" + one).text();
            assertTrue(found.contains("number=" + number), one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "ß", "日本", "a+b", "100%", WORDS})
    void whatIsLookedForStandsInItsFieldAsItWasTyped(String begin) {
        Office office = office();
        Visitor reader = Member.with(office, "LEAD", "SALES", "ADMIN").visitor();
        String text = named(begin);
        for (String page : List.of("search.xhtml?q=", "merchants.xhtml?q=", "settings-people.xhtml?who=")) {
            for (String one : written(text)) {
                Reply reply = reader.get(page + one);
                assertEquals(200, reply.status(), page + one);
                assertTrue(reply.text().contains("value=\"" + shown(text) + "\""), page + one);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thé", "Straße", "日本 店", "a+b", "100%"})
    void merchantsAndColleaguesAreFoundByTheirNamesAndTags(String begin) {
        Office office = office();
        String name = named(begin);
        String tag = named("tag " + begin);
        String merchant = Json.createObjectBuilder()
                .add("name", name)
                .add("tags", Json.createArrayBuilder().add(tag))
                .build()
                .toString();
        assertEquals(
                201,
                office.http
                        .post(office.token("SALES"), "api/v1/merchants", merchant)
                        .status());
        String person = Json.createObjectBuilder()
                .add("name", name)
                .add("email", UUID.randomUUID() + "@shop.example")
                .build()
                .toString();
        assertEquals(
                201, office.http.post(Server.TOKEN, "api/v1/people", person).status());
        Visitor reader = Member.with(office, "SALES").visitor();
        List<String> asked = new ArrayList<>();
        written(name).forEach(one -> asked.addAll(List.of("merchants?q=" + one, "colleagues?q=" + one)));
        written(tag).forEach(one -> asked.add("merchants?tag=" + one));
        asked.forEach(one -> assertHolds(office, one, name));
        for (String one : written(tag))
            assertTrue(reader.get("merchants.xhtml?tag=" + one).text().contains(shown(name)), one);
    }

    private static void assertHolds(Office office, String asked, String name) {
        Reply reply = office.http.get(office.token("STAFF"), "api/v1/" + asked);
        assertTrue(reply.text().contains(name), asked + " " + reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search.xhtml?q=caf%C3%A9+%C3%9F",
                "search.xhtml?q=%E6%97%A5%E6%9C%AC",
                "backlog.xhtml?area=Caisse%20%C3%A9"
            })
    void whoIsAskedToSignInComesBackToWhatTheyWanted(String wanted) {
        Office office = office();
        Member member = Member.with(office);
        Visitor stranger = new Visitor(office.http);
        String in = stranger.get(wanted).header("Location").replaceFirst(".*/sign-in", "sign-in");
        Reply back = stranger.submit(in, "sign-in", Map.of("email", member.email(), "password", Member.PASSWORD));
        assertTrue(back.header("Location").endsWith("/" + wanted), back.header("Location"));
        assertEquals(200, stranger.get(wanted).status());
    }

    @Test
    void anAddressThatCameUnencodedIsSentOnEncoded() {
        Office office = office();
        Member member = Member.with(office);
        String in = "sign-in.xhtml?next=" + written("/search.xhtml?q=café").get(0);
        Reply back = new Visitor(office.http)
                .submit(in, "sign-in", Map.of("email", member.email(), "password", Member.PASSWORD));
        assertTrue(back.header("Location").endsWith("/search.xhtml?q=caf%C3%A9"), back.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=caf%C3%A9&area=Caisse+%C3%A9", "q=l'eau(1)!", "q=%E6%97%A5%E6%9C%AC+100%25"})
    void aFormLeadsBackToTheVeryPageItStandsOn(String query) {
        Visitor reader = Member.with(office()).visitor();
        Reply reply = reader.submit("search.xhtml?" + query, "choose", Map.of());
        assertTrue(reply.header("Location").endsWith("/search.xhtml?" + query), reply::toString);
    }

    /** Nothing in an address is an error on our side, whatever letters it has and wherever they stand. */
    @Test
    void everyParameterOfEveryReadingOperationTakesEveryLetter() {
        Office office = office();
        JsonObject paths = document().getJsonObject("paths");
        List<String> crashed = new ArrayList<>();
        int asked = 0;
        for (String path : paths.keySet()) {
            JsonObject get = paths.getJsonObject(path).getJsonObject("get");
            if (get == null || get.getJsonArray("parameters") == null) continue;
            for (String name : queries(get)) {
                asked++;
                String at = path.substring(1).replaceAll("\\{[a-z]+}", "1") + "?" + name + "=";
                for (String one : written(WORDS)) {
                    Reply reply = office.http.get(Server.TOKEN, at + one);
                    if (reply.status() >= 500) crashed.add(at + one + " " + reply);
                }
            }
        }
        assertEquals(List.of(), crashed);
        assertTrue(asked > 15, "asked only " + asked);
    }

    private JsonObject document() {
        return Http.anywhere("http://localhost:" + base.getPort() + "/openapi?format=JSON")
                .json();
    }

    private static List<String> queries(JsonObject get) {
        return get.getJsonArray("parameters").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> "query".equals(one.getString("in", "")))
                .map(one -> one.getString("name"))
                .toList();
    }
}
