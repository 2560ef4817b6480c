package io.vingt.it;

import static io.vingt.it.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is late is told so: another version, another state. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VersionsIT {

    @ArquillianResource
    URL base;

    @Test
    @Tag("scenario-19")
    void aWriterWhoReadAnotherVersionIsToldAndNothingIsLost() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String path = "api/v1/tickets/" + office.filed(token, office.area());
        String change = "{\"title\":\"Pay button hidden behind the cookie bar\"}";
        problem(office.http.send("PATCH", token, path, change), 428, "version-required");
        problem(office.http.send("PATCH", token, path, change, "If-Match", "\"99\""), 412, "stale");
        problem(office.http.send("PATCH", token, path, change, "If-Match", "anything"), 412, "stale");
        String tag = office.http.get(token, path).header("ETag");
        assertEquals(
                200,
                office.http.send("PATCH", token, path, change, "If-Match", tag).status());
        problem(office.http.send("PATCH", token, path, change, "If-Match", tag), 412, "stale");
    }

    @Test
    void aReaderWhoHasItAlreadyIsNotSentItAgain() {
        Office office = new Office(base);
        String token = office.token("STAFF");
        String ticket = "api/v1/tickets/" + office.filed(token, office.area());
        for (String path : new String[] {ticket, "api/v1/backlog", "api/v1/me", "api/v1/areas", "api/v1/gate-data"}) {
            Reply first = office.http.get(token, path);
            Reply second = office.http.get(token, path, "If-None-Match", first.header("ETag"));
            assertEquals(304, second.status(), path);
            assertEquals(0, second.whole().body().length, path);
        }
    }

    /** Neither an error nor a reason to send nothing. */
    @Test
    void aTagThatCannotBeReadIsNone() {
        Office office = new Office(base);
        String token = office.token("LEAD");
        String ticket = "api/v1/tickets/" + office.filed(token, office.area());
        for (String path :
                new String[] {ticket, "api/v1/backlog", "api/v1/me", "api/v1/areas", "api/v1/gate-data", "api/v1/days"
                }) {
            for (String tag : new String[] {
                "abc", "\"abc", "W/\"a", "\"a\", b", "W/", ",", "\"a\" \"b\"", "\"" + "x".repeat(3_000)
            }) {
                Reply reply = office.http.get(token, path, "If-None-Match", tag);
                assertEquals(200, reply.status(), path + " " + tag);
            }
        }
    }

    @Test
    void statesThatDoNotAllowAStepAreConflicts() {
        Office office = new Office(base);
        var pulled = office.pulled();
        String path = "api/v1/tickets/" + pulled.getKey();
        problem(office.http.post(pulled.getValue(), path + "/unblock", "{}"), 409, "state");
        problem(office.http.post(pulled.getValue(), "api/v1/backlog/next", "{}"), 409, "wip-limit");
        String reason = "{\"reason\":\"The page goes away in January.\"}";
        problem(office.http.post(office.token("LEAD"), path + "/decline", reason), 409, "state");
        assertEquals(
                200, office.http.post(pulled.getValue(), path + "/finish", "{}").status());
        problem(office.http.post(pulled.getValue(), path + "/finish", "{}"), 409, "state");
    }
}
