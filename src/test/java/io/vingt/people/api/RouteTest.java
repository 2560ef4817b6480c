package io.vingt.people.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.people.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/backlog.xhtml, PAGE",
        "/, PAGE",
        "/anything/else, PAGE",
        "/sign-in.xhtml, WAY_IN",
        "/sign-in.xhtml.bak, PAGE",
        "/sign-in, PAGE",
        "/first-run.xhtml, WAY_IN",
        "/invitation.xhtml, WAY_IN",
        "/resources/app/app.js, OPEN",
        "/resourcesx, PAGE",
        "/jakarta.faces.resource/core.js.xhtml, OPEN",
        "/health/ready, OPEN",
        "/openapi, OPEN",
        "/metrics, CLOSED",
        "/metrics/base, CLOSED",
        "/metricsx, PAGE",
        "/api, API",
        "/api/v1/me, API",
        "/apix, PAGE",
        "/app, APP",
        "/app/drafts, APP",
        "/application, PAGE",
        "/capture/api/v1/reports, API",
        "/capture/new, SHELL",
        "/capture/sw.js, SHELL",
        "/capture, PAGE",
        "/captured, PAGE",
        "/trouble, PAGE"
    })
    void everythingThatIsNotNamedIsForPeopleWhoSignedIn(String path, Route route) {
        assertEquals(route, Route.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/people, READ",
        "POST, /api/v1/gate, READ",
        "POST, /api/v1/estimates/preview, READ",
        "POST, /api/v1/similar, READ",
        "POST, /api/v1/tickets, WRITE",
        "PATCH, /api/v1/tickets/1, WRITE",
        "DELETE, /api/v1/drafts/1, WRITE",
        "POST, /api/v1/gate/x, WRITE",
        "POST, /api/v1/people, ADMIN",
        "POST, /api/v1/people/1/tokens, ADMIN",
        "POST, /api/v1/areas, ADMIN",
        "POST, /api/v1/me/tokens, ADMIN",
        "DELETE, /api/v1/me/tokens/1, ADMIN",
        "POST, /capture/api/v1/reports, CAPTURE",
        "POST, /api/v1/capture/reports, CAPTURE",
        "GET, /api/v1/capture/kit, READ"
    })
    void aTokenMustBeGoodForWhatIsAsked(String method, String path, Scope scope) {
        assertEquals(scope, Route.needed(method, path));
    }
}
