package io.vingt.sample;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The sample company as it lies on the class path. */
final class Sample {
    private static final JsonObject COMPANY = read();

    private Sample() {}

    static List<JsonObject> list(String name) {
        return COMPANY.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    static List<JsonObject> story(JsonObject ticket) {
        return ticket.getJsonArray("story").getValuesAs(JsonObject.class);
    }

    static String text(JsonObject from, String field) {
        return from.getString(field, null);
    }

    static Answers answers(JsonObject from) {
        if (from.isNull("estimate")) {
            return new Answers(null, null, null, null, null, null, null, null, null);
        }
        JsonObject given = from.getJsonObject("estimate");
        return new Answers(
                number(given, "eventsPerYear"),
                number(given, "customerEurPerEvent"),
                number(given, "companyEurPerEvent"),
                number(given, "benefitFactor90"),
                number(given, "daysLow"),
                number(given, "daysHigh"),
                EvidenceKind.valueOf(given.getString("evidence")),
                given.getString("source"),
                given.getInt("secondsSpent"));
    }

    static Optional<byte[]> picture(String key) {
        try (InputStream in = Sample.class.getResourceAsStream("pictures/" + key + ".png")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double number(JsonObject from, String field) {
        return from.getJsonNumber(field).doubleValue();
    }

    private static JsonObject read() {
        try (JsonReader reader = Json.createReader(Sample.class.getResourceAsStream("company.json"))) {
            return reader.readObject();
        }
    }
}
