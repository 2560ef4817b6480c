package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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

/** What the server gives away of itself: headers on everything, files to nobody, one reading of every request. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HardeningIT {

    @ArquillianResource
    URL base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sign-in.xhtml",
                "backlog.xhtml",
                "nothing.xhtml",
                "nothing",
                "api/v1/me",
                "api/v1/nothing",
                "api/x",
                "app/drafts",
                "app/nothing",
                "resources/app/app.js",
                "resources/nothing.css",
                "jakarta.faces.resource/core.js.xhtml?ln=primefaces",
                "jakarta.faces.resource/nothing.xhtml",
                "trouble"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        Reply reply = new Http(base).get(null, path);
        assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
        assertEquals("same-origin", reply.header("Referrer-Policy"), path);
        assertTrue(reply.header("Content-Security-Policy").contains("frame-ancestors 'none'"), path);
        assertEquals(
                1, reply.whole().headers().allValues("Content-Security-Policy").size(), path);
        assertFalse(reply.header("Permissions-Policy").isEmpty(), path);
        assertEquals("", reply.header("Server") + reply.header("X-Powered-By"), path);
        assertFalse(reply.text().contains("Payara"), path);
    }

    @Test
    void scriptsRunOnAPageByItsNonceOnly() {
        String policy = new Http(base).get(null, "sign-in.xhtml").header("Content-Security-Policy");
        String scripts = policy.substring(policy.indexOf("script-src"));
        assertTrue(scripts.matches("script-src 'self' 'nonce-[^' ]+';?"), policy);
        assertTrue(policy.contains("object-src 'none'") && policy.contains("base-uri"), policy);
    }

    @Test
    void cookiesAreForTheServerAloneAndNeverInAnAddress() {
        Office office = new Office(base);
        Member member = Member.with(office);
        Map<String, String> typed = Map.of("email", member.email(), "password", Member.PASSWORD);
        Visitor visitor = new Visitor(office.http);
        Reply in = visitor.submit("sign-in.xhtml", "sign-in", typed);
        String cookie = in.header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertFalse(visitor.get("settings.xhtml").text().contains("jsessionid"));
    }

    /** 192 random bits; the server's own ids begin with the time, and a third of them is alike in two that follow. */
    @Test
    void anIdOfASessionCannotBeGuessed() {
        Office office = new Office(base);
        String one = Member.with(office).visitor().cookies.get("vingt");
        String other = Member.with(office).visitor().cookies.get("vingt");
        for (String id : List.of(one, other)) {
            assertEquals(24, java.util.Base64.getUrlDecoder().decode(id).length, id);
        }
        assertNotEquals(one.substring(0, 4), other.substring(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB-INF/web.xml",
                "WEB-INF/classes/io/vingt/kernel/Settings.class",
                "web-inf/web.xml",
                "META-INF/MANIFEST.MF",
                ".//WEB-INF/web.xml",
                "%2e/WEB-INF/web.xml",
                "WEB-INF%2fweb.xml",
                "WEB-INF/./web.xml",
                "x/../WEB-INF/web.xml",
                "%57EB-INF/web.xml",
                "WEB-INF/classes/META-INF/persistence.xml",
                "resources/../WEB-INF/web.xml",
                "resources/%2e%2e/WEB-INF/web.xml",
                "resources/..%5cWEB-INF/web.xml",
                "resources/..;/WEB-INF/web.xml",
                "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "jakarta.faces.resource/../WEB-INF/web.xml",
                "jakarta.faces.resource/core.js.xhtml?ln=primefaces&loc=../../WEB-INF",
                "application.properties",
                "jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=uMKljPgnOTVxmOB%2BH6%2FQEPW9ghJMGL3PRdkfmbiiPkUDzOAoSQnmBt4dYyjvjGhVbBkVHj5xLXXCaFGpOHe704aOkNwaB12Cc3Iq6NmBo%2BQZuqhqtPxdTA%3D%3D&pfdrt=sc&cmd=id"
            })
    void filesThatAreNotPagesAreServedToNobody(String path) throws IOException {
        String answer =
                raw("GET " + base.getPath() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertFalse(answer.startsWith("HTTP/1.1 200"), path + " " + answer);
        assertFalse(answer.startsWith("HTTP/1.1 5"), path + " " + answer);
        assertFalse(answer.contains("<web-app") || answer.contains("persistence-unit"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "DEBUG", "FOO", "get", "PROPFIND"})
    void oddMethodsGoNoFurther(String method) throws IOException {
        String answer = raw(method + " " + base.getPath()
                + "api/v1/me HTTP/1.1\r\nHost: localhost\r\nX-Secret: echo\r\nConnection: close\r\n\r\n");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertTrue(status == 405 || status == 400 || status == 501 || status == 401, answer);
        assertFalse(answer.contains("X-Secret"), answer);
    }

    @Test
    void aRequestIsReadInOneWayOrNotAtAll() throws IOException {
        String path = base.getPath() + "api/v1/me HTTP/1.1\r\nHost: localhost\r\n";
        String[] tricks = {
            "POST " + path + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
            "POST " + path + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
            "POST " + path + "Transfer-Encoding: xchunked\r\nContent-Length: 3\r\n\r\nabc",
            "POST " + path + "Content-Length: -1\r\n\r\n",
            "GET " + path + "Host: evil.example\r\n\r\n"
        };
        for (String trick : tricks) {
            String answer = raw(trick);
            long answers = answer.lines().filter(l -> l.startsWith("HTTP/1.1 ")).count();
            assertTrue(answers <= 1, trick + "\n" + answer);
            assertFalse(answer.startsWith("HTTP/1.1 2"), trick + "\n" + answer);
        }
    }

    /** Before any filter: bare answers, named in the documents. Another version of the server may leave them to us. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE api/v1/drafts/1|Content-Length: 2\r\n\r\n{}",
                "GET api/v1/me|Content-Length: 2\r\n\r\n{}",
                "GET api/v1/tickets/%00|\r\n",
                "GET api/v1/tickets/%ED%A0%80|\r\n",
                "GET api/v1/tickets/%zz|\r\n",
                "GET api/v1/me|X-Any: \u00e9\r\n\r\n"
            })
    void whatTheServerRefusesReachesNobody(String request) throws IOException {
        String line = request.substring(0, request.indexOf('|')).replace(" ", " " + base.getPath());
        String answer = raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Server.TOKEN + "\r\n" + request.substring(request.indexOf('|') + 1));
        assertTrue(answer.contains("Content-Length: 0"), answer);
        assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    }

    @Test
    void linksComeFromTheSettingsNotFromTheRequest() throws IOException {
        String body = "{\"name\":\"N\",\"email\":\"" + UUID.randomUUID() + "@shop.example\"}";
        String answer = raw("POST " + base.getPath() + "api/v1/people HTTP/1.1\r\nHost: evil.example\r\n"
                + "X-Forwarded-Host: evil.example\r\nAuthorization: Bearer " + Server.TOKEN
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n"
                + body);
        assertTrue(answer.contains("/invitation.xhtml?code="), answer);
        assertFalse(answer.contains("evil.example"), answer);
    }

    @Test
    void nothingIsMeasuredOrAdministeredFromOutside() {
        String root = "http://localhost:" + base.getPort();
        assertEquals(404, new Http(base).get(null, "metrics").status());
        for (String path : new String[] {"/h2-console", "/console", "/asadmin", "/__asadmin", "/management/domain"}) {
            assertEquals(404, Http.anywhere(root + path).status(), path);
        }
    }

    @Test
    void aTokenIsTakenFromItsHeaderAndNowhereElse() {
        Http http = new Http(base);
        assertEquals(
                401, http.get(null, "api/v1/me?access_token=" + Server.TOKEN).status());
        assertEquals(401, http.get(null, "api/v1/me?token=" + Server.TOKEN).status());
        assertEquals(
                401,
                http.get(null, "api/v1/me", "Cookie", "token=" + Server.TOKEN).status());
        assertEquals(
                401,
                http.get(null, "api/v1/me", "Authorization", "Basic " + Server.TOKEN)
                        .status());
        assertEquals(401, http.get(Server.TOKEN + "x", "api/v1/me").status());
        assertEquals(401, http.get("x".repeat(5_000), "api/v1/me").status());
    }

    @Test
    void aTokenDoesNoMoreThanItsScope() {
        Office office = new Office(base);
        String read = office.http
                .post(Server.TOKEN, "api/v1/me/tokens", "{\"name\":\"r\",\"scopes\":[\"READ\"]}")
                .json()
                .getString("token");
        String write = office.http
                .post(Server.TOKEN, "api/v1/me/tokens", "{\"name\":\"w\",\"scopes\":[\"WRITE\"]}")
                .json()
                .getString("token");
        assertEquals(200, office.http.get(read, "api/v1/me").status());
        assertEquals(200, office.http.post(read, "api/v1/gate", "{}").status());
        assertEquals(403, office.http.post(read, "api/v1/drafts", "{}").status());
        assertEquals(201, office.http.post(write, "api/v1/drafts", "{}").status());
        assertEquals(403, office.http.post(write, "api/v1/areas", "{}").status());
        assertEquals(
                403,
                office.http
                        .post(write, "api/v1/me/tokens", "{\"name\":\"more\"}")
                        .status());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", base.getPort())) {
            socket.setSoTimeout(4_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
