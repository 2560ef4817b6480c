package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports by the API: whole or not at all, once for each key. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportsIT {

    private static final String PATH = "capture/api/v1/reports";

    @ArquillianResource
    URL base;

    private Office office;
    private String token;
    private String area;

    @BeforeEach
    void hires() {
        office = new Office(base);
        token = office.hire("SALES");
        area = office.area();
    }

    private String report(String site) {
        return "{\"v\":1,\"via\":\"ext\",\"url\":\"https://" + site
                + "/checkout/delivery\",\"dom\":null,\"replay\":null,"
                + "\"env\":{\"os\":\"iOS 18\",\"vp\":[390,844],\"dpr\":3},\"say\":{\"problem\":\"" + PhoneDesk.PROBLEM
                + "\",\"fix\":\"" + PhoneDesk.FIX + "\"},\"area\":\"" + area + "\",\"estimate\":" + Office.ESTIMATE
                + "}";
    }

    private Reply send(String key, String json, byte[]... shots) {
        return send(token, key, json, shots);
    }

    private Reply send(String as, String key, String json, byte[]... shots) {
        String[] headers = key == null ? new String[0] : new String[] {"Idempotency-Key", key};
        return office.http.bytes("POST", as, PATH, Form.report(json, shots), Form.TYPE, headers);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int tickets() {
        return office.http
                .get(token, "api/v1/backlog?area=" + area.replace(" ", "%20"))
                .json()
                .getJsonArray("items")
                .size();
    }

    @Test
    void oneKeySentThreeTimesIsOneReport() {
        String key = key();
        String json = report(PhoneDesk.site());
        Reply first = send(key, json, Form.png(30, 20));
        assertEquals(201, first.status(), first::toString);
        for (int again = 0; again < 2; again++) {
            Reply reply = send(key, json, Form.png(30, 20));
            assertEquals(200, reply.status(), reply::toString);
            assertEquals(first.json(), reply.json());
        }
        assertEquals(1, tickets());
        assertEquals(422, send(key, report(PhoneDesk.site()), Form.png(30, 20)).status());
        assertEquals(422, send(key, json, Form.png(31, 20)).status());
    }

    @Test
    void theSameBugOnTheSamePageIsEvidenceOnTheFirstTicket() {
        String json = report(PhoneDesk.site());
        int number = send(key(), json, Form.png(30, 20)).json().getInt("ticket");
        Reply second = send(office.hire("SALES"), key(), json, Form.png(30, 20));
        assertEquals(number, second.json().getInt("ticket"));
        assertTrue(second.json().getBoolean("joined"));
        assertEquals(1, tickets());
    }

    @Test
    void whatTheGateRefusesStaysADraftThatIsOverwritten() {
        String json = report(PhoneDesk.site()).replace(PhoneDesk.FIX, "Improve it.");
        Reply refused = send(key(), json, Form.png(30, 20));
        assertEquals(422, refused.status());
        assertEquals("/problems/gate", refused.json().getString("type"));
        String draft = refused.json().getString("draft");
        assertEquals(draft, refused.json().getString("draftTicket"));
        String mended =
                json.replace("Improve it.", PhoneDesk.FIX).replace("\"v\":1,", "\"v\":1,\"draft\":\"" + draft + "\",");
        assertEquals(201, send(key(), mended, Form.png(30, 20)).status());
        assertEquals(404, office.http.get(token, "api/v1/drafts/" + draft).status());
    }

    @Test
    void everythingThatCannotBeTakenSaysWhichFieldAndLeavesNothing() {
        String good = report(PhoneDesk.site());
        Map<String, String> bad = Map.of(
                "dom", good.replace("\"dom\":null", "\"dom\":\"part:dom\""),
                "replay", good.replace("\"replay\":null", "\"replay\":\"part:replay\""),
                "v", good.replace("\"v\":1", "\"v\":2"),
                "via", good.replace("\"ext\"", "\"fax\""),
                "say.severity", good.replace("\"say\":{", "\"say\":{\"severity\":\"S9\","),
                "title", good.replace("\"v\":1,", "\"v\":1,\"title\":\"a\\u0000b\","),
                "say.problem", good.replace(PhoneDesk.PROBLEM, "word ".repeat(50_000)),
                "say.fix", good.replace(PhoneDesk.FIX, "\\ud800"),
                "shots", good.replace("\"v\":1,", "\"v\":1,\"shots\":[\"part:shot2\"],"),
                "colour", good.replace("\"v\":1,", "\"v\":1,\"colour\":\"red\","));
        bad.forEach((field, json) -> {
            Reply reply = send(key(), json, Form.png(30, 20));
            assertEquals(400, reply.status(), field + ": " + reply);
            assertEquals(field, reply.json().getString("field"));
        });
        String same =
                good.replace("\"v\":1,", "\"v\":1,\"sameAs\":1,").replace("\"" + PhoneDesk.PROBLEM + "\"", "null");
        assertEquals("say.problem", send(key(), same, Form.png(30, 20)).json().getString("field"));
        assertEquals("Idempotency-Key", send(null, good).json().getString("field"));
        assertEquals("report", send(key(), null, Form.png(30, 20)).json().getString("field"));
        assertEquals(
                415,
                office.http.post(token, PATH, "{}", "Idempotency-Key", key()).status());
        assertEquals(0, tickets());
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndNeverFetched() {
        for (String odd : new String[] {
            "javascript:alert(1)",
            "http://127.0.0.1:8080/x",
            "http://169.254.169.254/latest",
            "http://[::1]/",
            "localhost",
            "file:///etc/passwd",
            "hello",
            ""
        }) {
            String json = report("x.example").replace("https://x.example/checkout/delivery", odd);
            Reply reply = send(key(), json, Form.png(30, 20));
            assertEquals(400, reply.status(), odd);
            assertEquals("url", reply.json().getString("field"), odd);
        }
    }

    @Test
    void filesThatAreNoPicturesOrTooLargeAreRefused() {
        String json = report(PhoneDesk.site());
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertEquals(415, send(key(), json, svg).status());
        assertEquals(415, send(key(), json, Form.png(30, 20), html).status());
        assertEquals(413, send(key(), json, new byte[(5 << 20) + 1]).status());
        byte[] large = new byte[5 << 20];
        assertEquals(413, send(key(), json, large, large, large).status());
        byte[] small = Form.png(3, 2);
        assertEquals(400, send(key(), json, small, small, small, small, small).status());
        assertEquals(0, tickets());
    }

    @Test
    void aTokenForReportsDoesNothingElse() {
        Reply made = office.http.post(token, "api/v1/me/tokens", "{\"name\":\"phone\",\"scopes\":[\"capture:write\"]}");
        String only = made.json().getString("token");
        assertEquals(
                201,
                send(only, key(), report(PhoneDesk.site()), Form.png(30, 20)).status());
        assertEquals(403, office.http.get(only, "api/v1/me").status());
        assertEquals(
                403,
                office.http.post(only, "api/v1/tickets", office.ticket(area)).status());
        assertEquals(403, office.http.post(only, "api/v1/gate", "{}").status());
        String reader = office.http
                .post(token, "api/v1/me/tokens", "{\"name\":\"r\",\"scopes\":[\"READ\"]}")
                .json()
                .getString("token");
        Reply refused = send(reader, key(), report(PhoneDesk.site()));
        assertEquals(403, refused.status());
        assertTrue(refused.header("WWW-Authenticate").contains("capture:write"));
        assertTrue(office.http.get(token, "api/v1/me/tokens").text().contains("\"capture:write\""));
        String year = "{\"name\":\"x\",\"scopes\":[\"capture:write\"],\"expiresInDays\":365}";
        assertEquals(400, office.http.post(token, "api/v1/me/tokens", year).status());
        assertEquals(
                404,
                office.http
                        .bytes("POST", token, "capture/api/v1/else", new byte[0], null)
                        .status());
    }

    @Test
    void moreThanOnePersonCanHaveSeenIsSlowedDown() {
        String json = report(PhoneDesk.site());
        byte[] none = {1, 2, 3};
        for (int i = 0; i < 60; i++) assertEquals(415, send(key(), json, none).status());
        assertEquals(429, send(key(), json, none).status());
        assertEquals(415, send(office.hire("SALES"), key(), json, none).status());
    }

    @Test
    void aPostFromElsewhereToTheFormMakesNothing() {
        Reply reply = office.http.bytes(
                "POST",
                null,
                "capture/new",
                Form.report("{}", Form.png(3, 2)),
                Form.TYPE,
                "Origin",
                "https://evil.example");
        assertEquals(303, reply.status());
        assertTrue(reply.header("Location").endsWith("/capture/new?shared=lost"));
        Reply page = office.http.get(null, "capture/new");
        assertEquals(200, page.status());
        assertFalse(page.header("Content-Security-Policy").contains("unsafe"));
        assertEquals(401, office.http.get(null, "app/capture/kit").status());
        byte[] form = Form.report(report(PhoneDesk.site()), Form.png(3, 2));
        assertEquals(
                401,
                office.http
                        .bytes("POST", null, "app/capture/reports", form, Form.TYPE)
                        .status());
    }
}
