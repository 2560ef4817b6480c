package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.evidence.Evidence;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** How the half-answered parts of a draft are kept: as text that nothing is ever searched in. */
final class DraftJson {

    private DraftJson() {}

    static String ofAnswers(Answers answers) {
        if (answers == null) return null;
        JsonObjectBuilder kept = Json.createObjectBuilder();
        put(kept, "eventsPerYear", answers.eventsPerYear());
        put(kept, "customerEurPerEvent", answers.customerEurPerEvent());
        put(kept, "companyEurPerEvent", answers.companyEurPerEvent());
        put(kept, "benefitFactor90", answers.benefitFactor90());
        put(kept, "daysLow", answers.daysLow());
        put(kept, "daysHigh", answers.daysHigh());
        if (answers.evidence() != null) kept.add("evidence", answers.evidence().name());
        if (answers.source() != null) kept.add("source", answers.source());
        if (answers.secondsSpent() != null) kept.add("secondsSpent", answers.secondsSpent());
        return kept.build().toString();
    }

    static Answers answers(String kept) {
        if (kept == null) return null;
        JsonObject read = Json.createReader(new StringReader(kept)).readObject();
        return new Answers(
                number(read, "eventsPerYear"),
                number(read, "customerEurPerEvent"),
                number(read, "companyEurPerEvent"),
                number(read, "benefitFactor90"),
                number(read, "daysLow"),
                number(read, "daysHigh"),
                read.containsKey("evidence") ? EvidenceKind.valueOf(read.getString("evidence")) : null,
                read.getString("source", null),
                read.containsKey("secondsSpent") ? read.getInt("secondsSpent") : null);
    }

    static String ofEvidence(List<Evidence> pieces) {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        for (Evidence piece : pieces) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("kind", piece.kind().name());
            if (piece.id() != null) one.add("id", piece.id());
            if (piece.url() != null) one.add("url", piece.url());
            put(one, "atSecond", piece.atSecond());
            if (piece.text() != null) one.add("text", piece.text());
            kept.add(one);
        }
        return pieces.isEmpty() ? null : kept.build().toString();
    }

    static List<Evidence> evidence(String kept) {
        if (kept == null) return List.of();
        return Json.createReader(new StringReader(kept)).readArray().stream()
                .map(JsonValue::asJsonObject)
                .map(one -> new Evidence(
                        io.vingt.evidence.EvidenceKind.valueOf(one.getString("kind")),
                        one.getString("id", null),
                        one.getString("url", null),
                        number(one, "atSecond"),
                        one.getString("text", null)))
                .toList();
    }

    private static void put(JsonObjectBuilder kept, String name, Double value) {
        if (value != null && Double.isFinite(value)) kept.add(name, value);
    }

    private static Double number(JsonObject read, String name) {
        return read.get(name) instanceof JsonNumber number ? number.doubleValue() : null;
    }
}
