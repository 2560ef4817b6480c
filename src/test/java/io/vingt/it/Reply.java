package io.vingt.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What a door answered. */
public record Reply(int status, HttpResponse<byte[]> whole) {

    public String text() {
        return new String(whole.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return Json.createReader(new StringReader(text())).readObject();
    }

    /** @return empty where there is none */
    public String header(String name) {
        return whole.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
