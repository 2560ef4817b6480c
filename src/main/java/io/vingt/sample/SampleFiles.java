package io.vingt.sample;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.evidence.Evidence;
import io.vingt.evidence.Pixels;
import io.vingt.evidence.picture.NotTaken;
import io.vingt.evidence.picture.PictureHead;
import io.vingt.ticket.DraftContent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The company as it is written down beside this class. */
final class SampleFiles {

    private SampleFiles() {}

    static JsonObject company() {
        return read("company.json");
    }

    static JsonObject read(String file) {
        try (JsonReader reader = Json.createReader(SampleFiles.class.getResourceAsStream(file))) {
            return reader.readObject();
        }
    }

    /** Our own files need no drawing anew. */
    static Pixels picture(String key) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("pictures/" + key + ".png")) {
            byte[] png = in.readAllBytes();
            PictureHead head = PictureHead.of(png);
            return new Pixels("image/png", head.width(), head.height(), png);
        } catch (IOException | NotTaken e) {
            throw new IllegalStateException("the sample's picture " + key, e);
        }
    }

    /** @param pictures ids of those that were kept for it */
    static DraftContent content(JsonObject one, List<String> pictures) {
        return new DraftContent(
                text(one, "title"),
                text(one, "insight"),
                text(one, "fix"),
                text(one, "area"),
                text(one, "language"),
                pictures,
                text(one, "noPictureBecause"),
                evidence(one),
                isThere(one, "estimate") ? answers(one.getJsonObject("estimate")) : null);
    }

    static Answers answers(JsonObject estimate) {
        return new Answers(
                real(estimate, "eventsPerYear"),
                real(estimate, "customerEurPerEvent"),
                real(estimate, "companyEurPerEvent"),
                real(estimate, "benefitFactor90"),
                real(estimate, "daysLow"),
                real(estimate, "daysHigh"),
                EvidenceKind.valueOf(estimate.getString("evidence")),
                text(estimate, "source"),
                estimate.getInt("secondsSpent", 0));
    }

    static Evidence piece(JsonObject one) {
        return new Evidence(
                io.vingt.evidence.EvidenceKind.valueOf(one.getString("kind")),
                null,
                text(one, "url"),
                null,
                text(one, "text"));
    }

    static String text(JsonObject one, String name) {
        return isThere(one, name) ? one.getString(name) : null;
    }

    static Set<String> names(JsonObject one, String name) {
        return one.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    private static List<Evidence> evidence(JsonObject one) {
        if (!isThere(one, "evidence")) return List.of();
        return one.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                .map(SampleFiles::piece)
                .toList();
    }

    private static double real(JsonObject one, String name) {
        return one.getJsonNumber(name).doubleValue();
    }

    private static boolean isThere(JsonObject one, String name) {
        return one.containsKey(name) && one.get(name) != JsonValue.NULL;
    }
}
