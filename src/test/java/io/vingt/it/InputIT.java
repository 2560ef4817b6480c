package io.vingt.it;

import static io.vingt.it.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is wrong with a request is answered by its problem document, and nothing is stored by halves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InputIT {

    @ArquillianResource
    URL base;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "POST|tickets|{|400|bad-input",
                "POST|tickets|[]|400|bad-input",
                "POST|tickets|null|400|bad-input",
                "POST|tickets|{\"title\":[\"a\"]}|400|bad-input",
                "POST|tickets|{\"title\":7}|400|bad-input",
                "POST|tickets|{\"number\":7}|400|bad-input",
                "POST|tickets|{\"state\":\"PULLED\"}|400|bad-input",
                "POST|tickets|{\"holder\":{\"id\":\"1\"}}|400|bad-input",
                "POST|tickets|{\"version\":\"7\"}|400|bad-input",
                "POST|tickets|{\"filedBy\":\"1\"}|400|bad-input",
                "POST|tickets|{\"eurPerYearPerDay\":1e9}|400|bad-input",
                "POST|tickets|{\"rank\":1}|400|bad-input",
                "POST|tickets|{\"assignee\":1}|400|bad-input",
                "POST|tickets|{\"title\":\"a\",\"title\":\"b\"}|400|bad-input",
                "POST|tickets|{\"estimate\":{\"daysLow\":NaN}}|400|bad-input",
                "POST|tickets|{\"estimate\":{\"daysLow\":\"NaN\"}}|400|bad-input",
                "POST|tickets|{\"estimate\":{\"daysLow\":1e400}}|400|bad-input",
                "POST|tickets|{\"estimate\":{\"evidence\":\"PROOF\"}}|400|bad-input",
                "POST|tickets|{\"pictures\":\"x\"}|400|bad-input",
                "POST|tickets|{\"pictures\":[{\"id\":\"x\"}]}|400|bad-input",
                "POST|tickets|{\"pictures\":[\"not-there\"]}|400|bad-input",
                "POST|tickets|{\"evidence\":[{\"kind\":\"RUMOUR\"}]}|400|bad-input",
                "POST|tickets|{\"evidence\":[{\"kind\":\"LINK\",\"url\":\"javascript:alert(1)\"}]}|400|bad-input",
                "POST|tickets|{\"title\":\"a\\u0000b\"}|400|bad-input",
                "POST|tickets|{\"title\":\"\\ud800\"}|400|bad-input",
                "POST|tickets|{\"draft\":\"999999999\"}|404|not-found",
                "POST|tickets|{\"draft\":\"1 or 1=1\"}|404|not-found",
                "POST|gate|{\"colour\":1}|400|bad-input",
                "POST|estimates/preview|{\"daysLow\":{}}|400|bad-input",
                "GET|backlog?limit=0|-|400|bad-input",
                "GET|backlog?limit=201|-|400|bad-input",
                "GET|backlog?limit=1000000000|-|400|bad-input",
                "GET|backlog?limit=-1|-|400|bad-input",
                "GET|backlog?limit=ten|-|400|bad-input",
                "GET|backlog?after=x|-|400|bad-input",
                "GET|backlog?after=%27%20or%20%271%27=%271|-|400|bad-input",
                "GET|backlog?after=|-|400|bad-input",
                "GET|backlog?maxDays=NaN|-|400|bad-input",
                "GET|backlog?maxDays=-1|-|400|bad-input",
                "GET|backlog?language=%25|-|400|bad-input",
                "GET|tickets/999999999|-|404|not-found",
                "GET|tickets/abc|-|404|not-found",
                "GET|tickets/-1|-|404|not-found",
                "GET|tickets/99999999999999999999|-|404|not-found",
                "GET|nothing|-|404|not-found",
                "GET||-|404|not-found",
                "GET|drafts/1|-|404|not-found",
                "GET|pictures/1|-|404|not-found",
                "DELETE|me/tokens/1|-|404|not-found",
                "DELETE|areas|-|405|method-not-allowed",
                "PUT|tickets|{}|405|method-not-allowed",
                "POST|backlog/next|{\"areas\":[\"Nowhere\"]}|400|bad-input",
                "POST|backlog/next|{\"areas\":\"x\"}|400|bad-input",
                "POST|backlog/next|{\"person\":\"1\"}|400|bad-input",
                "POST|me/tokens|{}|400|bad-input",
                "POST|me/tokens|{\"name\":\"x\",\"expiresInDays\":0}|400|bad-input",
                "POST|me/tokens|{\"name\":\"x\",\"expiresInDays\":1.5}|400|bad-input",
                "POST|me/tokens|{\"name\":\"x\",\"scopes\":[\"ROOT\"]}|400|bad-input",
                "POST|me/tokens|{\"name\":\"a\\r\\nb\"}|400|bad-input",
                "POST|areas|{\"name\":\"\",\"team\":\"T\"}|400|bad-input",
                "POST|people|{\"name\":\"N\",\"email\":[\"a@b.c\",\"d@e.f\"]}|400|bad-input",
                "POST|people|{\"name\":\"N\",\"email\":\"a@b.c\\r\\nBcc: x@y.z\"}|400|bad-input",
                "POST|people|{\"name\":\"N\",\"email\":\"nobody\"}|400|bad-input",
                "POST|people|{\"name\":\"N\",\"email\":\"n@shop.example\",\"roles\":[\"ROOT\"]}|400|bad-input",
                "POST|people|{\"name\":\"N\",\"email\":\"n@shop.example\",\"passwordHash\":\"x\"}|400|bad-input",
                "POST|people/999999999/tokens|{\"name\":\"x\"}|404|not-found"
            })
    void isRefusedByItsOwnProblem(String method, String path, String body, int status, String type) {
        Http http = new Http(base);
        String json = body.equals("-") ? null : body;
        problem(http.send(method, Server.TOKEN, "api/v1/" + (path == null ? "" : path), json), status, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decline", "reopen", "sign", "hand-back", "block"})
    void aStepThatNeedsAReasonIsNotTakenWithoutOne(String step) {
        Office office = new Office(base);
        String state =
                switch (step) {
                    case "reopen" -> "declined";
                    case "sign" -> "harmful";
                    case "hand-back", "block" -> "pulled";
                    default -> "open";
                };
        Office.Given given = office.given(state);
        String path = "api/v1/tickets/" + given.path().get("number");
        String token = state.equals("pulled") ? given.owner() : office.token("LEAD");
        String before = office.http.get(token, path).json().getString("version");
        for (String body : new String[] {"{}", "{\"reason\":\"\"}", "{\"reason\":\"  \"}", "{\"reason\":null}"}) {
            problem(office.http.post(token, path + "/" + step, body), 400, "bad-input");
        }
        assertEquals(before, office.http.get(token, path).json().getString("version"));
    }

    @Test
    void refusesBodiesThatAreTooLargeTooDeepOrNotText() {
        Http http = new Http(base);
        String large = "{\"title\":\"" + "a".repeat(10 << 20) + "\"}";
        problem(http.post(Server.TOKEN, "api/v1/tickets", large), 413, "too-large");
        String deep = "[".repeat(100_000);
        problem(http.post(Server.TOKEN, "api/v1/tickets", "{\"evidence\":" + deep), 400, "bad-input");
        byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(http.bytes("POST", Server.TOKEN, "api/v1/tickets", latin, "application/json"), 400, "bad-input");
    }

    @Test
    void refusesKindsOfContentThatItDoesNotKnow() {
        Http http = new Http(base);
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {"text/plain", "text/xml", "application/x-www-form-urlencoded"}) {
            problem(http.bytes("POST", Server.TOKEN, "api/v1/tickets", body, type), 415, "unsupported");
        }
        problem(http.get(Server.TOKEN, "api/v1/backlog", "Accept", "text/html"), 406, "not-acceptable");
    }

    @Test
    void refusesFilesThatAreNoPictures() {
        Http http = new Http(base);
        String[] files = {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "<html>png</html>", "GIF89a", ""
        };
        for (String file : files) {
            byte[] form = Form.file(file.getBytes(StandardCharsets.UTF_8), "<img src=x onerror=alert(1)>.png");
            problem(http.bytes("POST", Server.TOKEN, "api/v1/pictures", form, Form.TYPE), 415, "unsupported");
        }
        byte[] large = Form.file(new byte[(8 << 20) + 1]);
        problem(http.bytes("POST", Server.TOKEN, "api/v1/pictures", large, Form.TYPE), 413, "too-large");
        problem(http.bytes("POST", Server.TOKEN, "api/v1/pictures", new byte[10 << 20], Form.TYPE), 413, "too-large");
    }

    @Test
    void whatTheGateRefusesIsFindingsNeverBadInput() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String area = office.area();
        Map<String, String> wrong = Map.of(
                "ARE-01", office.ticket("Nowhere"),
                "EST-01", office.ticket(area).replace("\"daysLow\":1", "\"daysLow\":-1"),
                "FIX-01", office.ticket(area).replaceAll("\"fix\":\"[^\"]*\"", "\"fix\":\"\""));
        wrong.forEach((rule, body) -> {
            Reply reply = problem(office.http.post(token, "api/v1/tickets", body), 422, "gate");
            boolean found = reply.json().getJsonArray("findings").stream()
                    .anyMatch(f -> f.asJsonObject().getString("rule").equals(rule));
            assertTrue(found, rule + " not in " + reply);
            String draft = reply.json().getString("draft");
            assertEquals(200, office.http.get(token, "api/v1/drafts/" + draft).status());
            assertEquals(
                    404, office.http.get(Server.TOKEN, "api/v1/drafts/" + draft).status());
        });
    }

    @Test
    void aRefusedTextSentAgainWithItsDraftIsNotDoubled() {
        Office office = new Office(base);
        String token = office.hire("STAFF");
        String area = office.area();
        Reply refused = office.http.post(token, "api/v1/tickets", "{\"title\":\"Pay button hidden\"}");
        String draft = refused.json().getString("draft");
        office.http.post(
                token, "api/v1/tickets", "{\"title\":\"Pay button still hidden\",\"draft\":\"" + draft + "\"}");
        assertEquals(
                1,
                office.http
                        .get(token, "api/v1/drafts")
                        .json()
                        .getJsonArray("items")
                        .size());
        String whole = office.ticket(area).replaceFirst("\\{", "{\"draft\":\"" + draft + "\",");
        assertEquals(201, office.http.post(token, "api/v1/tickets", whole).status());
        assertEquals(
                0,
                office.http
                        .get(token, "api/v1/drafts")
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void textsComeBackAsTheyWereTypedAndAreNeverTakenForAnything() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String odd =
                "${7*7} #{request} {validatedValue} <img src=x onerror=alert(1)> ' or '1'='1 \u202e\u200b e\u0301 \uD83D\uDE00 =1+1";
        String body = "{\"title\":\"" + odd + "\"}";
        Reply draft = office.http.post(token, "api/v1/drafts", body);
        assertEquals(odd, draft.json().getString("title"));
        Reply judged = office.http.post(
                token, "api/v1/gate", "{\"title\":\"${7*7}\",\"insight\":\"#{request}\",\"fix\":\"\"}");
        assertTrue(judged.text().contains("The title “${7*7}” says nothing."), judged::toString);
        assertFalse(office.http.post(token, "api/v1/gate", body).text().contains("<img"));
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        Http http = new Http(base);
        Reply french = http.get(Server.TOKEN, "api/v1/nothing", "Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5");
        assertEquals("Il n’y a rien ici.", french.json().getString("title"));
        Reply other = http.get(Server.TOKEN, "api/v1/nothing", "Accept-Language", "sv");
        assertEquals("There is nothing here.", other.json().getString("title"));
    }
}
