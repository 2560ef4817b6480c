package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.people.OpenSessions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server keeps for those who look in: nothing before they sign in, and not without end afterwards. */
class SessionsIT {

    private static final int VISITS = 300;
    private static final Pattern SESSIONS =
            Pattern.compile("\\s(\\d+)\\s+\\d+\\s+org\\.apache\\.catalina\\.session\\.StandardSession(\\s|$)");

    private static ServerProcess server;
    private static Office office;

    @BeforeAll
    static void start() throws Exception {
        Path data = Path.of("target/sessions", UUID.randomUUID().toString());
        Map<String, String> settings = Map.of("VINGT_BOOTSTRAP_TOKEN", Server.TOKEN);
        server = ServerProcess.start(Path.of("target/vingt.war"), "/health/ready", data, settings);
        office = new Office(URI.create(server.address()).toURL());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Counted in the server's memory itself, so that none can hide from a counter of ours. */
    private static int sessions() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process told = new ProcessBuilder(jcmd, String.valueOf(server.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(histogram.contains("java.lang.String"), histogram);
        Matcher line = SESSIONS.matcher(histogram);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    @Test
    void thousandsOfVisitsOfEveryPublicPageLeaveNothingBehind() throws Exception {
        int before = sessions();
        List<String> pages = List.of(
                "sign-in.xhtml",
                "sign-in.xhtml?next=%2Fticket.xhtml%3Fnumber%3D7",
                "invitation.xhtml?code=none",
                "first-run.xhtml",
                "letter.xhtml?key=" + "x".repeat(43),
                "capture/new",
                "backlog.xhtml",
                "nothing");
        for (int i = 0; i < VISITS; i++) {
            for (String page : pages) {
                Reply reply = office.http.get(null, page);
                assertTrue(reply.status() < 500, page + " " + reply);
                assertEquals(List.of(), reply.whole().headers().allValues("Set-Cookie"), page);
            }
        }
        assertEquals(before, sessions());
    }

    @Test
    void whoIsRefusedHasNoSessionEither() throws Exception {
        int before = sessions();
        Visitor visitor = new Visitor(office.http);
        for (int i = 0; i < 5; i++) {
            Reply wrong = visitor.submit(
                    "sign-in.xhtml",
                    "sign-in",
                    Map.of("email", i + "@shop.example", "password", "not this one at all"));
            assertEquals(200, wrong.status());
        }
        Reply spoken = visitor.post(
                "sign-in.xhtml",
                Map.of("choose", "choose", "jakarta.faces.ViewState", "stateless", "back", "next=%2Fnews.xhtml"));
        assertTrue(spoken.status() < 400, spoken::toString);
        assertEquals(Map.of(), visitor.cookies);
        assertEquals(before, sessions());
    }

    @Test
    void signingInAgainAndAgainKeepsAFewSessions() throws Exception {
        int before = sessions();
        Member member = Member.with(office);
        Visitor last = member.visitor();
        for (int i = 0; i < OpenSessions.MOST_OF_ONE + 10; i++) {
            last = new Visitor(office.http);
            last.submit("sign-in.xhtml", "sign-in", Map.of("email", member.email(), "password", Member.PASSWORD));
        }
        assertEquals(200, last.get("app/drafts").status());
        assertNotEquals(200, member.visitor().get("app/drafts").status(), "the first one ended");
        assertEquals(before + OpenSessions.MOST_OF_ONE, sessions());
    }
}
