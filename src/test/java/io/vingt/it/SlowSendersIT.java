package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends slowly, much or nonsense is refused within seconds, and nobody else notices. */
class SlowSendersIT {

    private static final int SLOW = 210;
    private static final int SECONDS = 27;
    private static final String BASE = "https://vingt.shop.example";
    private static final String API = "POST /api/v1/gate HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + Server.TOKEN + "\r\nContent-Type: application/json\r\n";

    private static final Map<String, String[]> KINDS = Map.of(
            "form",
                    new String[] {
                        "POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 1000\r\n\r\n",
                        "a"
                    },
            "json", new String[] {API + "Content-Length: 1000\r\n\r\n", "{"},
            "chunked", new String[] {API + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n{\r\n"},
            "head", new String[] {"GET /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n", "X"});

    private static ServerProcess server;
    private static Path log;
    private static Office office;

    @BeforeAll
    static void start() throws Exception {
        Path data = Path.of("target/slow", UUID.randomUUID().toString());
        log = data.resolve("server.log");
        Map<String, String> settings = Map.of("VINGT_BOOTSTRAP_TOKEN", Server.TOKEN, "VINGT_BASE_URL", BASE);
        server = ServerProcess.start(Path.of("target/vingt.war"), "/health/ready", data, settings);
        office = new Office(URI.create(server.address()).toURL());
        for (int i = 0; i < 20; i++) office.http.get(null, "sign-in.xhtml");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "json", "chunked", "head"})
    void whoSendsAByteEveryThreeSecondsKeepsNobodyWaiting(String kind) throws Exception {
        String[] said = KINDS.get(kind);
        List<Long> pages = new ArrayList<>();
        int written = 0;
        int asked = 0;
        long begin = System.nanoTime();
        try (Trickle slow = new Trickle(server.port(), SLOW, said[0])) {
            long dripped = begin;
            while (slow.left() > 0 && seconds(begin) < SECONDS) {
                if (seconds(dripped) >= 3) {
                    slow.drip(said[1]);
                    dripped = System.nanoTime();
                }
                long before = System.nanoTime();
                assertEquals(200, office.http.get(null, "sign-in.xhtml").status());
                pages.add(System.nanoTime() - before);
                if (seconds(begin) >= 4) {
                    asked++;
                    written += isWritten() ? 1 : 0;
                }
                LockSupport.parkNanos(50_000_000L);
            }
            assertEquals(0, slow.left(), "connections that are still open after " + SECONDS + " s");
            if (!kind.equals("head")) assertTrue(slow.answers().contains(" 408 "), slow.answers());
        }
        Collections.sort(pages);
        assertTrue(pages.get(pages.size() / 2) < 1_000_000_000L, "median " + pages.get(pages.size() / 2) + " ns");
        assertTrue(written >= asked * 9 / 10, written + " of " + asked + " writes");
    }

    private static boolean isWritten() {
        String area = "{\"name\":\"" + UUID.randomUUID() + "\",\"team\":\"Team\"}";
        return office.http.post(Server.TOKEN, "api/v1/areas", area).status() == 201;
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000L;
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 3_000_000})
    void aFormThatIsTooLargeIsRefusedWithASentence(int bytes) {
        byte[] body = ("a=" + "x".repeat(bytes)).getBytes(StandardCharsets.US_ASCII);
        Reply reply = office.http.bytes("POST", null, "sign-in.xhtml", body, "application/x-www-form-urlencoded");
        assertEquals(413, reply.status());
        assertTrue(reply.text().contains("This is too large."), reply::toString);
    }

    @Test
    void aFormInPartsIsNotTakenByAPage() {
        Reply reply = office.http.bytes("POST", null, "sign-in.xhtml", new byte[] {1}, "multipart/form-data");
        assertEquals(415, reply.status(), reply::toString);
    }

    /** Every address that leads elsewhere, for a request that names another host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "backlog.xhtml",
                "ticket.xhtml?number=7",
                "nothing",
                "first-run.xhtml",
                "resources",
                "resources/app",
                "META-INF",
                "capture"
            })
    void noRedirectFollowsTheHostOfARequest(String path) throws IOException {
        String answer = RawHttp.ask(
                server.port(),
                "GET /" + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: http\r\nConnection: close\r\n\r\n");
        assertTrue(!answer.contains("evil.example"), answer);
        if (answer.contains("\r\nLocation: ")) assertTrue(answer.contains("\r\nLocation: " + BASE + "/"), answer);
    }

    @Test
    void aPostThatLeadsOnLeadsToTheAddressThatIsSet() throws IOException {
        String code = office.http
                .post(
                        Server.TOKEN,
                        "api/v1/people",
                        "{\"name\":\"N\",\"email\":\"" + UUID.randomUUID() + "@shop.example\"}")
                .json()
                .getString("invitation");
        assertTrue(code.startsWith(BASE + "/invitation.xhtml?code="), code);
        String page = office.http.get(null, "invitation.xhtml?code=x").text();
        String form = "invitation=invitation&invitation%3Apassword=quiet+otters+swim+at+noon&invitation%3Ago=&code="
                + code.replaceAll(".*code=", "") + "&jakarta.faces.ViewState=stateless&primefaces.nonce="
                + URLEncoder.encode(Faces.nonce(page), StandardCharsets.UTF_8);
        String answer = RawHttp.ask(
                server.port(),
                "POST /invitation.xhtml HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Connection: close\r\nContent-Length: " + form.length() + "\r\n\r\n" + form);
        assertTrue(answer.contains("\r\nLocation: " + BASE + "/help.xhtml"), answer);
        assertTrue(!answer.contains("evil.example"), answer);
    }

    @Test
    void thePublishedDocumentNamesTheAddressThatIsSet() {
        Reply document = office.http.get(null, "openapi?format=JSON", "Accept", "application/json");
        assertEquals(
                BASE, document.json().getJsonArray("servers").getJsonObject(0).getString("url"));
    }

    @Test
    void requestsThatNobodyCanReadDoNotFillTheLog() throws IOException {
        long before = Files.size(log);
        for (int i = 0; i < 300; i++) {
            RawHttp.ask(server.port(), "GET /a%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        assertTrue(Files.size(log) - before < 20_000, (Files.size(log) - before) + " bytes for 300 requests");
    }
}
