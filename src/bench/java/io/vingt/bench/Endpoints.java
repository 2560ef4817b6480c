package io.vingt.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vingt.it.Http;
import io.vingt.it.ServerProcess;
import io.vingt.it.Visitor;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What the table's rows ask for. */
final class Endpoints {

    private static final String READER = "Authorization: Bearer " + Seed.READER;
    private static final String GZIP = "Accept-Encoding: gzip";

    private final ServerProcess server;
    private final int bytes;
    private final SplittableRandom random = new SplittableRandom(Seed.NUMBER + 1);
    private final AtomicInteger turn = new AtomicInteger();

    /** @param bytes of the static file, 0 where there is none */
    Endpoints(ServerProcess server, int bytes) {
        this.server = server;
        this.bytes = bytes;
    }

    int bytesOfTheBacklog() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            int status = wire.send(Request.get("/api/v1/backlog", READER));
            if (status != 200) throw new IOException(status + " " + wire.text());
            return wire.length();
        }
    }

    Endpoint file() {
        return Endpoint.same(String.format("static file, %,d bytes", bytes), Request.get("/resources/bench.json"));
    }

    List<Endpoint> all() throws IOException {
        String session = "Cookie: " + signIn();
        return List.of(
                Endpoint.same("GET /backlog", Request.get("/api/v1/backlog", READER)),
                Endpoint.same("GET /backlog, gzip", Request.get("/api/v1/backlog", READER, GZIP)),
                Endpoint.same("backlog page", Request.get("/backlog.xhtml", session)),
                new Endpoint("POST /gate", gate(), status -> status == 200),
                new Endpoint("GET /search", searching(), status -> status == 200),
                new Endpoint("POST /similar", comparing(), status -> status == 200),
                new Endpoint("POST /tickets", filing(), status -> status == 201),
                new Endpoint("POST /backlog/next", pulling(), status -> status == 200));
    }

    private String signIn() throws IOException {
        Visitor visitor =
                new Visitor(new Http(URI.create(server.address() + "/").toURL()));
        visitor.submit("sign-in.xhtml", "sign-in", Map.of("email", "p1@bench.example", "password", BenchMain.PASSWORD));
        Map.Entry<String, String> cookie = visitor.cookies.entrySet().iterator().next();
        String pair = cookie.getKey() + "=" + cookie.getValue();
        try (Wire wire = new Wire(server.port())) {
            int status = wire.send(Request.get("/backlog.xhtml", "Cookie: " + pair));
            if (status != 200) throw new IOException("the page answers " + status + " " + wire.head());
        }
        return pair;
    }

    private synchronized String ticket() {
        String area = Text.skewed(Seed.AREAS, random);
        return Text.of(random).json(500 + random.nextInt(20_000), area);
    }

    private Supplier<byte[]> gate() {
        return () -> Request.post("/api/v1/gate", ticket(), READER);
    }

    /** From one word of a title to four, the last one sometimes unfinished, as people type. */
    private Supplier<byte[]> searching() {
        return () -> Request.get("/api/v1/search?q=" + java.net.URLEncoder.encode(words(), UTF_8), READER);
    }

    private synchronized String words() {
        String[] title = Text.of(random).title().split(" ");
        int from = random.nextInt(title.length);
        int to = Math.min(title.length, from + 1 + random.nextInt(4));
        String words = String.join(" ", java.util.Arrays.copyOfRange(title, from, to));
        return random.nextInt(3) > 0 ? words : words.substring(0, 1 + words.length() * 2 / 3);
    }

    private Supplier<byte[]> comparing() {
        return () -> Request.post("/api/v1/similar", telling(), READER);
    }

    private synchronized String telling() {
        Text text = Text.of(random);
        return jakarta.json.Json.createObjectBuilder()
                .add("title", text.title())
                .add("insight", text.insight())
                .add("fix", text.fix())
                .build()
                .toString();
    }

    /** Until the newest ticket is found by its number: then the index is whole. Seconds from when the server was up. */
    double secondsUntilIndexed(int tickets) throws IOException {
        long begin = System.nanoTime();
        try (Wire wire = new Wire(server.port())) {
            byte[] asked = Request.get("/api/v1/search?limit=1&q=" + tickets, READER);
            do {
                wire.send(asked);
            } while (!wire.text().contains("\"number\":" + tickets + ","));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private Supplier<byte[]> filing() {
        return () -> Request.post("/api/v1/tickets", ticket(), READER);
    }

    private Supplier<byte[]> pulling() {
        return () -> {
            String engineer = Seed.engineer(turn.getAndIncrement() % Seed.ENGINEERS);
            return Request.post("/api/v1/backlog/next", "{}", "Authorization: Bearer " + engineer);
        };
    }
}
