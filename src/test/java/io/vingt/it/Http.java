package io.vingt.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the server under test; {@code token} null asks as a stranger. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String root;

    public Http(URL base) {
        root = Server.at(base);
    }

    public String root() {
        return root;
    }

    /** An address outside the application. */
    public static Reply anywhere(String address, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address)), null, headers);
    }

    public Reply get(String token, String path, String... headers) {
        return send("GET", token, path, null, headers);
    }

    public Reply post(String token, String path, String json, String... headers) {
        return send("POST", token, path, json, headers);
    }

    /** @param json null for no body; @param headers name, value, name, value ... */
    public Reply send(String method, String token, String path, String json, String... headers) {
        HttpRequest.BodyPublisher body = json == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        if (json != null) request.header("Content-Type", "application/json");
        return send(request.method(method, body), token, headers);
    }

    public Reply bytes(String method, String token, String path, byte[] body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (type != null) request.header("Content-Type", type);
        return send(request, token, headers);
    }

    private static Reply send(HttpRequest.Builder request, String token, String... headers) {
        if (token != null) request.header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
