package io.vingt.exchange;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.BadInput;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.ticket.DraftContent;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** Reads a merchant's file, of which nothing is believed: what is not as it must be is refused with a sentence. */
final class ReadMerchantFile {

    private ReadMerchantFile() {}

    /** @throws FileNotReadable for what is no such file, BadInput for what one of its fields may not be */
    static MerchantFile of(byte[] bytes) {
        if (bytes.length > MerchantFile.LARGEST) throw new BadInput("file", "tooLarge");
        JsonObject file = whole(new String(bytes, StandardCharsets.UTF_8));
        try {
            String format = text(file, "format");
            if (!MerchantFile.FORMAT.equals(format)) throw new FileNotReadable("format", String.valueOf(format));
            JsonObject merchant = file.getJsonObject("merchant");
            if (merchant == null) throw new FileNotReadable("notAMerchant");
            return new MerchantFile(content(merchant), texts(merchant, "sites"), contacts(merchant), reports(file));
        } catch (ClassCastException | IllegalArgumentException | NullPointerException broken) {
            throw new FileNotReadable("notAMerchant");
        }
    }

    /** The parser has bounds of its own, for depth and for digits, and a different exception for each of them. */
    private static JsonObject whole(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (RuntimeException broken) {
            throw new FileNotReadable("notAMerchant");
        }
    }

    private static MerchantContent content(JsonObject merchant) {
        return new MerchantContent(
                text(merchant, "name"),
                text(merchant, "language"),
                texts(merchant, "tags"),
                real(merchant, "visitsPerYear"),
                real(merchant, "ordersPerYear"),
                real(merchant, "eurPerYear"));
    }

    private static List<Contact> contacts(JsonObject merchant) {
        List<Contact> contacts = new ArrayList<>();
        for (JsonObject one : objects(merchant, "contacts")) {
            contacts.add(new Contact(text(one, "name"), text(one, "email"), text(one, "language"), text(one, "job")));
        }
        return contacts;
    }

    private static List<MerchantFile.Told> reports(JsonObject file) {
        List<JsonObject> all = objects(file, "reports");
        if (all.size() > MerchantFile.MOST_REPORTS) throw new BadInput("reports", "tooMany");
        return all.stream().map(ReadMerchantFile::report).toList();
    }

    private static MerchantFile.Told report(JsonObject one) {
        List<byte[]> pictures = new ArrayList<>();
        for (String picture : texts(one, "pictures"))
            pictures.add(Base64.getDecoder().decode(picture));
        if (pictures.size() > MerchantFile.MOST_PICTURES) throw new BadInput("pictures", "tooMany");
        JsonObject ticket = one.getJsonObject("ticket");
        DraftContent content = new DraftContent(
                text(ticket, "title"),
                text(ticket, "insight"),
                text(ticket, "fix"),
                text(ticket, "area"),
                text(ticket, "language"),
                List.of(),
                text(ticket, "noPictureBecause"),
                List.of(),
                isThere(ticket, "estimate") ? answers(ticket.getJsonObject("estimate")) : null);
        return new MerchantFile.Told(
                content,
                text(one, "page"),
                text(ticket, "state"),
                text(one, "told"),
                moment(one, "toldAt"),
                seen(one),
                pictures);
    }

    /** A file that names no sighting was seen where the report says, and nobody knows when. */
    private static List<MerchantFile.Seen> seen(JsonObject report) {
        List<MerchantFile.Seen> seen = new ArrayList<>();
        for (JsonObject one : objects(report, "sightings")) {
            seen.add(new MerchantFile.Seen(text(one, "page"), text(one, "device"), moment(one, "at")));
        }
        if (seen.size() > MerchantFile.MOST_SIGHTINGS) throw new BadInput("sightings", "tooMany");
        if (seen.isEmpty()) return List.of(new MerchantFile.Seen(text(report, "page"), text(report, "device"), null));
        seen.sort(Comparator.comparing(MerchantFile.Seen::at, Comparator.nullsLast(Comparator.naturalOrder())));
        return seen;
    }

    private static Instant moment(JsonObject from, String name) {
        String text = text(from, name);
        if (text == null) return null;
        try {
            Instant moment = Instant.parse(text);
            if (moment.isBefore(Instant.EPOCH)) throw new BadInput(name, "outOfRange");
            return moment;
        } catch (DateTimeParseException e) {
            throw new BadInput(name, "notADate");
        }
    }

    private static Answers answers(JsonObject estimate) {
        String kind = text(estimate, "evidence");
        return new Answers(
                real(estimate, "eventsPerYear"),
                real(estimate, "customerEurPerEvent"),
                real(estimate, "companyEurPerEvent"),
                real(estimate, "benefitFactor90"),
                real(estimate, "daysLow"),
                real(estimate, "daysHigh"),
                kind == null ? null : EvidenceKind.valueOf(kind),
                text(estimate, "source"),
                null);
    }

    private static boolean isThere(JsonObject from, String name) {
        return from.containsKey(name) && from.get(name) != JsonValue.NULL;
    }

    private static String text(JsonObject from, String name) {
        return isThere(from, name) ? from.getString(name) : null;
    }

    private static Double real(JsonObject from, String name) {
        return isThere(from, name) ? from.getJsonNumber(name).doubleValue() : null;
    }

    private static List<String> texts(JsonObject from, String name) {
        JsonArray list = isThere(from, name) ? from.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
        if (list.size() > 200) throw new BadInput(name, "tooMany");
        return list.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return isThere(from, name) ? from.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }
}
