package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A write with a key happens once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnceIT {

    @ArquillianResource
    URL base;

    private static String[] key(String key) {
        return new String[] {"Idempotency-Key", key};
    }

    @Test
    void thirtyTwoEqualRequestsAtOnceFileOneTicket() throws Exception {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String area = office.area();
        String body = office.ticket(area);
        String key = UUID.randomUUID().toString();
        ExecutorService clients = Executors.newFixedThreadPool(32);
        List<Future<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            replies.add(clients.submit(() -> office.http.post(token, "api/v1/tickets", body, key(key))));
        }
        Set<String> answers = new HashSet<>();
        for (Future<Reply> reply : replies) {
            assertEquals(201, reply.get().status(), reply.get().toString());
            answers.add(reply.get().header("Location") + reply.get().text());
        }
        clients.shutdown();
        assertEquals(1, answers.size());
        String list = "api/v1/backlog?area=" + area.replace(" ", "%20");
        assertEquals(
                1, office.http.get(token, list).json().getJsonArray("items").size());
    }

    @Test
    void aKeyUsedWithAnotherBodyIsRefused() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String key = UUID.randomUUID().toString();
        assertEquals(
                201,
                office.http
                        .post(token, "api/v1/drafts", "{\"title\":\"a\"}", key(key))
                        .status());
        Reply other = office.http.post(token, "api/v1/drafts", "{\"title\":\"b\"}", key(key));
        assertEquals(422, other.status());
        assertEquals("/problems/idempotency", other.json().getString("type"));
        assertEquals(
                201,
                office.http
                        .post(token, "api/v1/drafts", "{ \"title\" : \"a\" }", key(key))
                        .status());
    }

    @Test
    void aKeyBelongsToItsPerson() {
        Office office = new Office(base);
        String key = UUID.randomUUID().toString();
        String mine = office.http
                .post(office.token("STAFF"), "api/v1/drafts", "{\"title\":\"a\"}", key(key))
                .json()
                .getString("id");
        String yours = office.http
                .post(office.token("LEAD"), "api/v1/drafts", "{\"title\":\"b\"}", key(key))
                .json()
                .getString("id");
        assertNotEquals(mine, yours);
    }

    @Test
    void aTextThatTheGateRefusedIsKeptOnceToo() {
        Office office = new Office(base);
        String token = office.hire("STAFF");
        String key = UUID.randomUUID().toString();
        Reply first = office.http.post(token, "api/v1/tickets", "{\"title\":\"Pay\"}", key(key));
        Reply second = office.http.post(token, "api/v1/tickets", "{\"title\":\"Pay\"}", key(key));
        assertEquals(422, second.status());
        assertEquals(first.text(), second.text());
        assertEquals(
                1,
                office.http
                        .get(token, "api/v1/drafts")
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void aRequestThatWasBadMayBeSentAgainRight() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String key = UUID.randomUUID().toString();
        assertEquals(
                400,
                office.http
                        .post(token, "api/v1/me/tokens", "{\"name\":\"\"}", key(key))
                        .status());
        assertEquals(
                201,
                office.http
                        .post(token, "api/v1/me/tokens", "{\"name\":\"a\"}", key(key))
                        .status());
    }

    @Test
    void theSecretInAnAnswerIsShownAgainToNobodyElse() {
        Office office = new Office(base);
        String key = UUID.randomUUID().toString();
        String first = office.hire("STAFF");
        String body = "{\"name\":\"a\"}";
        Reply made = office.http.post(first, "api/v1/me/tokens", body, key(key));
        assertEquals(
                made.text(),
                office.http.post(first, "api/v1/me/tokens", body, key(key)).text());
        String second = made.json().getString("token");
        assertEquals(
                422,
                office.http.post(second, "api/v1/me/tokens", body, key(key)).status());
    }

    @Test
    void takingNextTwiceWithOneKeyTakesOne() {
        Office office = new Office(base);
        String area = office.area();
        office.filed(office.token("STAFF"), area);
        office.filed(office.token("STAFF"), area);
        String engineer = office.hire("ENGINEER");
        String key = UUID.randomUUID().toString();
        String body = "{\"areas\":[\"" + area + "\"]}";
        Reply first = office.http.post(engineer, "api/v1/backlog/next", body, key(key));
        Reply second = office.http.post(engineer, "api/v1/backlog/next", body, key(key));
        assertEquals(200, first.status(), first.toString());
        assertEquals(first.text(), second.text());
    }

    @Test
    void aKeyIsPrintableAndNotEndless() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        for (String key : new String[] {"", "with space", "x".repeat(201)}) {
            int status =
                    office.http.post(token, "api/v1/drafts", "{}", key(key)).status();
            assertEquals(400, status, key);
        }
    }
}
