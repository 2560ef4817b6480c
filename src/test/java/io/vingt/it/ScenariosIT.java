package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold, on the whole server, where no other test says it as a whole. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ScenariosIT {

    private static final int ENGINEERS = 20;
    private static final Set<String> OTHERS =
            Set.of("holder", "assignee", "assignedTo", "engineer", "owner", "for", "to", "person", "pulledBy");

    @ArquillianResource
    URL base;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(base);
    }

    @Tag("scenario-2")
    @Test
    void aTextOverTwentySecondsIsRefusedWithItsSpanAndEveryLetterIsKept() {
        String token = office.hire("STAFF");
        StringBuilder told = new StringBuilder("On the payment page, 14 of 20 customers tap beside the button.");
        for (String what : List.of("basket", "address", "voucher", "card", "invoice", "parcel", "receipt", "account")) {
            told.append(" Then they open the ")
                    .append(what)
                    .append(" again, look for its ")
                    .append(what);
            told.append(" number above the menu and leave the ").append(what).append(" page after a while.");
        }
        String insight = told.toString();
        String body = ("{" + Office.WORDS + ",\"area\":\"" + office.area() + "\",\"estimate\":" + Office.ESTIMATE + "}")
                .replaceFirst("\"insight\":\"[^\"]*\"", "\"insight\":\"" + insight + "\"");
        Reply refused = office.http.post(token, "api/v1/tickets", body);
        assertEquals(422, refused.status(), refused::toString);
        JsonObject finding = refused.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("rule").equals("READ-01"))
                .findFirst()
                .orElseThrow();
        assertEquals("BLOCK", finding.getString("level"));
        String draft = String.valueOf(refused.json().get("draft")).replace("\"", "");
        JsonObject kept = office.http.get(token, "api/v1/drafts/" + draft).json();
        assertEquals(insight, kept.getString("insight"));
        String marked = kept.getString(finding.getString("field"));
        boolean within = finding.getInt("start") < finding.getInt("end") && finding.getInt("end") <= marked.length();
        assertTrue(within, finding::toString);
        assertEquals(16_224, kept.getJsonObject("estimate").getInt("eventsPerYear"));
    }

    @Tag("scenario-10")
    @Test
    void whatThePreviewSaysIsTheRankItThenGets() {
        String token = office.hire("STAFF");
        for (int times = 1; times <= 3; times++) {
            String estimate = Office.ESTIMATE.replace("16224", String.valueOf(16_224 / times));
            office.filed(token, office.area());
            JsonObject would = office.http
                    .post(token, "api/v1/estimates/preview", estimate)
                    .json();
            Reply filed = office.http.post(
                    token,
                    "api/v1/tickets",
                    "{" + Office.WORDS + ",\"area\":\"" + office.area() + "\",\"estimate\":" + estimate + "}");
            assertEquals(201, filed.status(), filed::toString);
            assertEquals(would.getInt("rank"), filed.json().getInt("rank"), would::toString);
            assertEquals(
                    would.getInt("of"),
                    office.http.get(token, "api/v1/backlog?limit=1").json().getInt("total"));
            assertEquals(
                    would.getJsonNumber("eurPerYearPerDay").doubleValue(),
                    filed.json().getJsonNumber("eurPerYearPerDay").doubleValue());
        }
    }

    @Tag("scenario-12")
    @Test
    void twentyEngineersTakeNextAtOnceAndEachGetsAnother() throws Exception {
        List<String> engineers = new ArrayList<>();
        for (int i = 0; i < ENGINEERS; i++) {
            engineers.add(office.hire("ENGINEER"));
            office.filed(office.token("STAFF"), office.area());
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService hands = Executors.newFixedThreadPool(ENGINEERS);
        try {
            List<Future<Reply>> pulls = new ArrayList<>();
            for (String engineer : engineers) {
                pulls.add(hands.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return office.http.post(engineer, "api/v1/backlog/next", "{}");
                }));
            }
            start.countDown();
            Set<Integer> taken = new HashSet<>();
            for (Future<Reply> pull : pulls) {
                Reply reply = pull.get(60, TimeUnit.SECONDS);
                assertEquals(200, reply.status(), reply::toString);
                taken.add(reply.json().getInt("number"));
            }
            assertEquals(ENGINEERS, taken.size(), taken::toString);
        } finally {
            hands.shutdownNow();
        }
    }

    @Tag("scenario-13")
    @Test
    void whoHoldsOneIsRefusedTheNextAndToldTheThreeWaysOut() {
        String engineer = office.hire("ENGINEER");
        office.filed(office.token("STAFF"), office.area());
        office.filed(office.token("STAFF"), office.area());
        assertEquals(
                200, office.http.post(engineer, "api/v1/backlog/next", "{}").status());
        Reply second = office.http.post(engineer, "api/v1/backlog/next", "{}", "Accept-Language", "en");
        assertEquals(409, second.status(), second::toString);
        assertEquals("/problems/wip-limit", second.json().getString("type"));
        String told = second.json().getString("detail").toLowerCase(java.util.Locale.ROOT);
        for (String way : List.of("finish", "hand back", "block")) assertTrue(told.contains(way), told);
    }

    @Tag("scenario-14")
    @Test
    void noCallOfTheDocumentTakesAnybodyElse() {
        JsonObject document = Http.anywhere("http://localhost:" + base.getPort() + "/openapi?format=JSON")
                .json();
        List<String> found = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, operations) -> operations.asJsonObject().forEach((method, one) -> {
                    for (String name : fields(document, one.asJsonObject().get("requestBody"), new HashSet<>())) {
                        if (OTHERS.contains(name)) found.add(method + " " + path + " takes " + name);
                    }
                }));
        assertEquals(List.of(), found);
    }

    @Tag("scenario-14")
    @Test
    void nobodyElseSlipsInBesideWhatACallTakes() {
        String lead = office.token("LEAD");
        String other =
                office.http.get(office.hire("ENGINEER"), "api/v1/me").json().getString("id");
        int number = office.filed(lead, office.area());
        String ticket = "api/v1/tickets/" + number;
        for (String name : OTHERS) {
            String extra = "{\"" + name + "\":\"" + other + "\"}";
            assertEquals(
                    400, office.http.post(lead, "api/v1/backlog/next", extra).status(), name);
            Reply patched = office.http.send("PATCH", lead, ticket, extra, "If-Match", "\"1\"");
            assertEquals(400, patched.status(), name);
        }
        String table = "title,fix,holder\nPay,Move it,Amélie\n";
        byte[] bytes = table.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        office.http.bytes("POST", lead, "api/v1/tickets.csv", bytes, "text/csv");
        assertEquals(JsonValue.NULL, office.http.get(lead, ticket).json().get("holder"));
    }

    /** Every name that a body may have, also in what it refers to. */
    private static Set<String> fields(JsonObject document, JsonValue part, Set<String> seen) {
        Set<String> names = new HashSet<>();
        if (part == null || part.getValueType() == JsonValue.ValueType.STRING) return names;
        if (part.getValueType() == JsonValue.ValueType.ARRAY) {
            part.asJsonArray().forEach(one -> names.addAll(fields(document, one, seen)));
        } else if (part.getValueType() == JsonValue.ValueType.OBJECT) {
            part.asJsonObject().forEach((key, value) -> {
                if (key.equals("properties")) names.addAll(value.asJsonObject().keySet());
                if (key.equals("$ref")) {
                    String schema = value.toString().replaceAll(".*/|\"", "");
                    if (seen.add(schema)) {
                        JsonObject schemas =
                                document.getJsonObject("components").getJsonObject("schemas");
                        names.addAll(fields(document, schemas.get(schema), seen));
                    }
                } else if (!key.equals("example")) {
                    names.addAll(fields(document, value, seen));
                }
            });
        }
        return names;
    }
}
