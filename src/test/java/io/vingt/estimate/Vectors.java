package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The reference vectors of the value model. */
final class Vectors {
    private static final MathContext SIX = new MathContext(6);
    private static final JsonObject ALL = read();

    private Vectors() {}

    static List<JsonObject> list(String name) {
        return ALL.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    static JsonObject of(String name) {
        return ALL.getJsonObject(name);
    }

    static Estimate estimate(JsonObject ticket) {
        return new Estimate(
                number(ticket, "eventsPerYear"),
                number(ticket, "customerEurPerEvent"),
                number(ticket, "companyEurPerEvent"),
                number(ticket, "benefitFactor90"),
                number(ticket, "daysLow"),
                number(ticket, "daysHigh"),
                EvidenceKind.valueOf(ticket.getString("evidence")));
    }

    static Estimate ticket(String id) {
        for (JsonObject ticket : list("tickets")) {
            if (ticket.getString("id").equals(id)) {
                return estimate(ticket);
            }
        }
        throw new AssertionError(id);
    }

    static double number(JsonObject from, String name) {
        return from.getJsonNumber(name).doubleValue();
    }

    static List<Double> numbers(JsonArray from) {
        return from.stream()
                .map(value -> ((jakarta.json.JsonNumber) value).doubleValue())
                .toList();
    }

    static void assertSix(JsonObject from, String name, double actual) {
        assertSix(number(from, name), actual, name);
    }

    static void assertSix(double expected, double actual, String what) {
        assertEquals(six(expected), six(actual), what);
    }

    private static double six(double value) {
        return new BigDecimal(value).round(SIX).doubleValue();
    }

    private static JsonObject read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/value/value_vectors.json")) {
            return Json.createReader(in).readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
