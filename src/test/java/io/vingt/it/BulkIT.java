package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One verb on many tickets: each is asked for by itself, and the gate is the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BulkIT {

    @ArquillianResource
    URL base;

    @Test
    void scenario4AFixThatABulkEditEmptiesIsRefusedWithTheRulesId() {
        Office office = new Office(base);
        int number = office.filed(office.token("STAFF"), office.area());
        JsonObject report =
                bulk(office, "LEAD", "{\"verb\":\"EDIT\",\"numbers\":[" + number + "],\"change\":{\"fix\":\"\"}}");
        assertEquals(0, report.getJsonArray("done").size());
        JsonObject refused = report.getJsonArray("refused").getJsonObject(0);
        assertEquals("/problems/gate", refused.getString("type"));
        assertTrue(refused.getJsonArray("findings").toString().contains("\"FIX-01\""), refused::toString);
        assertTrue(fix(office, number).startsWith("Move the cookie bar"));
    }

    @Test
    void whatIsRefusedForOneTakesNothingFromTheOthers() {
        Office office = new Office(base);
        String staff = office.token("STAFF");
        int first = office.filed(staff, office.area());
        int second = office.filed(staff, office.area());
        String asked =
                "{\"verb\":\"DECLINE\",\"numbers\":[%d,99999999,%d],\"reason\":\"The page goes away in January.\"}"
                        .formatted(first, second);
        JsonObject report = bulk(office, "LEAD", asked);
        assertEquals(
                "[" + first + "," + second + "]", report.getJsonArray("done").toString());
        assertEquals(
                "/problems/not-found",
                report.getJsonArray("refused").getJsonObject(0).getString("type"));
        assertEquals("DECLINED", state(office, second));
        JsonObject undone = bulk(office, "LEAD", "{\"verb\":\"UNDO\",\"numbers\":[%d,%d]}".formatted(first, second));
        assertEquals(2, undone.getJsonArray("done").size());
        assertEquals("OPEN", state(office, first));
    }

    @Test
    void whoMayNotDoItToOneMayNotDoItToMany() {
        Office office = new Office(base);
        int number = office.filed(office.token("STAFF"), office.area());
        JsonObject report =
                bulk(office, "SALES", "{\"verb\":\"DECLINE\",\"numbers\":[" + number + "],\"reason\":\"no\"}");
        assertEquals(
                "/problems/not-allowed",
                report.getJsonArray("refused").getJsonObject(0).getString("type"));
        assertEquals("OPEN", state(office, number));
    }

    @Test
    void wordsAreReplacedWhereTheyStand() {
        Office office = new Office(base);
        int number = office.filed(office.token("STAFF"), office.area());
        bulk(
                office,
                "LEAD",
                "{\"verb\":\"EDIT\",\"numbers\":[" + number + "],\"find\":\"430 px\",\"with\":\"$1 480 px\"}");
        assertTrue(fix(office, number).contains("below $1 480 px"), fix(office, number));
        JsonObject again = bulk(office, "LEAD", "{\"verb\":\"EDIT\",\"numbers\":[" + number + "],\"find\":\"430 px\"}");
        assertEquals(
                "/problems/state",
                again.getJsonArray("refused").getJsonObject(0).getString("type"));
    }

    @Test
    void anAskingThatIsNotWholeChangesNothing() {
        Office office = new Office(base);
        int number = office.filed(office.token("STAFF"), office.area());
        for (String asked : new String[] {
            "{}",
            "{\"verb\":\"DECLINE\",\"numbers\":[]}",
            "{\"verb\":\"DECLINE\",\"numbers\":[" + number + "]}",
            "{\"verb\":\"MERGE\",\"numbers\":[" + number + "]}",
            "{\"verb\":\"EDIT\",\"numbers\":[" + number + "],\"find\":\"\"}",
            "{\"verb\":\"EDIT\",\"numbers\":[null],\"find\":\"x\"}",
            "{\"verb\":\"FORGET\",\"numbers\":[" + number + "]}",
            "{\"verb\":\"UNDO\",\"numbers\":[" + "1,".repeat(200) + "1]}"
        }) {
            Reply reply = office.http.post(office.token("LEAD"), "api/v1/bulk", asked);
            assertEquals(400, reply.status(), asked + " answered " + reply);
        }
        assertEquals("OPEN", state(office, number));
    }

    private static JsonObject bulk(Office office, String role, String asked) {
        String token = office.token(role);
        String key = UUID.randomUUID().toString();
        Reply reply = office.http.post(token, "api/v1/bulk", asked, "Idempotency-Key", key);
        assertEquals(200, reply.status(), reply::toString);
        Reply again = office.http.post(token, "api/v1/bulk", asked, "Idempotency-Key", key);
        assertEquals(reply.json(), again.json(), "said again, not done again");
        return reply.json();
    }

    private static JsonObject ticket(Office office, int number) {
        return office.http
                .get(office.token("STAFF"), "api/v1/tickets/" + number)
                .json();
    }

    private static String state(Office office, int number) {
        return ticket(office, number).getString("state");
    }

    private static String fix(Office office, int number) {
        return ticket(office, number).getString("fix");
    }
}
