package io.vingt.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A failed deployment still leaves a running server, so only the application's own answer counts. */
final class Readiness {

    private static final int SECONDS = 240;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI page;
    private final URI health;

    Readiness(int port) {
        page = URI.create("http://localhost:" + port + "/sign-in.xhtml");
        health = URI.create("http://localhost:" + port + "/health/ready");
    }

    /** @return null once the application answers, else why it does not */
    String await(Process server, ServerLog log) throws InterruptedException {
        for (int tick = 0; tick < SECONDS * 4; tick++) {
            if (server.waitFor(250, TimeUnit.MILLISECONDS)) return log.cause().orElse("the server ended by itself.");
            if (answers(page) < 400) return null;
            if (log.isNotDeployed() || answers(health) == 200 && answers(page) >= 400) {
                return log.cause().orElse("the application did not deploy.");
            }
        }
        return "no answer within " + SECONDS + " s.";
    }

    private int answers(URI address) throws InterruptedException {
        HttpRequest asked =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        try {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 599;
        }
    }
}
