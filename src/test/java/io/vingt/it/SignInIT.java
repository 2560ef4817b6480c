package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions: how they begin and end, and what a foreign page cannot do with them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {

    private static final String PASSWORD = "quiet otters swim at noon";
    private static final String COOKIE = "vingt";

    @ArquillianResource
    URL base;

    private record Colleague(String id, String email, Visitor visitor) {}

    private Http http() {
        return new Http(base);
    }

    /** Somebody who has just accepted an invitation. */
    private Colleague invited() {
        String email = UUID.randomUUID() + "@shop.example";
        JsonObject person = http().post(
                        Server.TOKEN, "api/v1/people", "{\"name\":\"Colleague\",\"email\":\"" + email + "\"}")
                .json();
        Visitor visitor = new Visitor(http());
        String code = person.getString("invitation").replaceAll(".*code=", "");
        Reply in = visitor.submit("invitation.xhtml?code=" + code, "invitation", Map.of("password", PASSWORD));
        assertTrue(in.status() < 400, in::toString);
        return new Colleague(person.getString("id"), email, visitor);
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("app/drafts").status() == 200;
    }

    private Visitor signedIn(Colleague colleague) {
        Visitor visitor = new Visitor(http());
        visitor.submit("sign-in.xhtml", "sign-in", Map.of("email", colleague.email, "password", PASSWORD));
        return visitor;
    }

    @Test
    void signingInBeginsASessionUnderANewId() {
        Colleague colleague = invited();
        Visitor visitor = new Visitor(http());
        String before = "an-id-that-somebody-else-knows-x";
        visitor.cookies.put(COOKIE, before);
        Reply in = visitor.submit("sign-in.xhtml", "sign-in", Map.of("email", colleague.email, "password", PASSWORD));
        assertTrue(isIn(visitor), in::toString);
        assertNotEquals(before, visitor.cookies.get(COOKIE));
        Visitor planted = new Visitor(http());
        planted.cookies.put(COOKIE, before);
        assertFalse(isIn(planted));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        Colleague colleague = invited();
        Visitor visitor = new Visitor(http());
        Reply wrong = visitor.submit(
                "sign-in.xhtml", "sign-in", Map.of("email", colleague.email, "password", "not this one at all"));
        Reply unknown = visitor.submit(
                "sign-in.xhtml",
                "sign-in",
                Map.of("email", UUID.randomUUID() + "@shop.example", "password", "not this one at all"));
        assertEquals(wrong.status(), unknown.status());
        assertEquals(said(wrong.text()), said(unknown.text()));
        assertFalse(isIn(visitor));
    }

    /** What a person reads, without ids, nonces and the address that was typed. */
    private static String said(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("(value|nonce|id)=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{36}", "");
    }

    @Test
    void guessingIsSlowedDownAndNobodyIsLockedOut() {
        Colleague colleague = invited();
        Visitor guesser = new Visitor(http());
        // Waits double: once three seconds and more are asked for, the next attempt certainly falls into them.
        String said = "";
        for (int i = 0; i < 200 && !said.matches("(?s).*Try again in ([3-9]|[1-6][0-9]) seconds.*"); i++) {
            Map<String, String> guess = Map.of("email", colleague.email, "password", "guess number " + i);
            said = guesser.submit("sign-in.xhtml", "sign-in", guess).text();
        }
        Reply right =
                guesser.submit("sign-in.xhtml", "sign-in", Map.of("email", colleague.email, "password", PASSWORD));
        assertFalse(isIn(guesser), "the right password in the middle of guessing: " + right);
        assertTrue(isIn(colleague.visitor), "the owner's session goes on");
    }

    @Test
    void anInvitationWorksOnce() {
        JsonObject person = http().post(
                        Server.TOKEN,
                        "api/v1/people",
                        "{\"name\":\"Once\",\"email\":\"" + UUID.randomUUID() + "@shop.example\"}")
                .json();
        String page = "invitation.xhtml?code=" + person.getString("invitation").replaceAll(".*code=", "");
        Visitor first = new Visitor(http());
        Reply form = first.get(page);
        first.fill(form, page, "invitation", Map.of("password", PASSWORD));
        assertTrue(isIn(first));
        Visitor second = new Visitor(http());
        second.fill(second.get(page), page, "invitation", Map.of("password", PASSWORD));
        assertFalse(isIn(second));
    }

    @Test
    void anAnonymisedPersonIsOutAtOnce() {
        Colleague colleague = invited();
        assertTrue(isIn(colleague.visitor));
        http().post(Server.TOKEN, "api/v1/people/" + colleague.id + "/anonymise", "{}");
        assertFalse(isIn(colleague.visitor));
        assertFalse(isIn(signedIn(colleague)));
    }

    @Test
    void aNewPasswordByInvitationEndsOlderSessions() {
        Colleague colleague = invited();
        String link = http().post(Server.TOKEN, "api/v1/people/" + colleague.id + "/invitation", "{}")
                .json()
                .getString("invitation");
        Visitor other = new Visitor(http());
        String page = "invitation.xhtml?code=" + link.replaceAll(".*code=", "");
        other.submit(page, "invitation", Map.of("password", "lively otters dive at dusk"));
        assertTrue(isIn(other));
        assertFalse(isIn(colleague.visitor));
    }

    @Test
    void aSessionOpensNoApiAndATokenOpensNoPage() {
        Colleague colleague = invited();
        assertEquals(401, colleague.visitor.get("api/v1/me").status());
        Reply page = http().get(Server.TOKEN, "backlog.xhtml");
        assertEquals(303, page.status());
        assertEquals(401, http().get(Server.TOKEN, "app/drafts").status());
        assertEquals("", http().get(Server.TOKEN, "api/v1/me").header("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "https://evil.example/",
                "%2F%2Fevil.example"
            })
    void signingInNeverLeadsElsewhere(String next) {
        Colleague colleague = invited();
        Visitor visitor = new Visitor(http());
        String page = "sign-in.xhtml?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
        Reply in = visitor.submit(page, "sign-in", Map.of("email", colleague.email, "password", PASSWORD));
        assertFalse(in.header("Location").contains("evil"), in.header("Location"));
        assertTrue(isIn(visitor));
    }

    @Test
    void strangersAreSentToSignInAndBackToWhereTheyWanted() {
        Reply page = http().get(null, "ticket.xhtml?number=7");
        assertEquals(303, page.status());
        assertTrue(
                page.header("Location").endsWith("/sign-in.xhtml?next=%2Fticket.xhtml%3Fnumber%3D7"),
                page.header("Location"));
        Reply script = http().get(null, "backlog.xhtml", "Faces-Request", "partial/ajax");
        assertTrue(script.text().contains("<redirect url="), script::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aForeignPageWritesNothing(String site) {
        Colleague colleague = invited();
        Reply write = colleague.visitor.send("POST", "app/drafts", "{}", "Sec-Fetch-Site", site);
        assertEquals(403, write.status(), write::toString);
        assertEquals(0, drafts(colleague));
    }

    @Test
    void aFormOfAnotherSiteWritesNothing() {
        Colleague colleague = invited();
        String[][] headers = {
            {},
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "same-origin", "Content-Type", "text/plain"},
            {"Sec-Fetch-Site", "same-origin", "Content-Type", "multipart/form-data; boundary=x"},
            {"Sec-Fetch-Site", "cross-site", "X-HTTP-Method-Override", "PUT"}
        };
        for (String[] one : headers) {
            assertEquals(
                    403, colleague.visitor.send("POST", "app/drafts", "{}", one).status(), String.join(" ", one));
        }
        assertEquals(0, drafts(colleague));
    }

    @Test
    void ourOwnPagesWrite() {
        Colleague colleague = invited();
        Reply write = colleague.visitor.send("POST", "app/drafts", "{}", "Sec-Fetch-Site", "same-origin");
        assertEquals(201, write.status(), write::toString);
        String own = Server.at(base).replaceAll("(http://[^/]+).*", "$1");
        assertEquals(
                201,
                colleague
                        .visitor
                        .send("POST", "app/drafts", "{}", "Origin", own)
                        .status());
        assertEquals(2, drafts(colleague));
    }

    private static int drafts(Colleague colleague) {
        return colleague.visitor.get("app/drafts").json().getJsonArray("items").size();
    }

    @Test
    void aForeignPageCannotUseOurForms() {
        Colleague colleague = invited();
        Reply page = colleague.visitor.get("sign-in.xhtml");
        Reply posted = colleague.visitor.fill(
                page,
                "sign-in.xhtml",
                "sign-in",
                Map.of("email", "x", "password", "y"),
                "Sec-Fetch-Site",
                "cross-site");
        assertEquals(403, posted.status());
    }
}
