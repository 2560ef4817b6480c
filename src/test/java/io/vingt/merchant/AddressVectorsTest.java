package io.vingt.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The phone reads addresses by itself ({@code capture/where.js}); its test reads the same file. */
class AddressVectorsTest {

    @Test
    void thePhoneAndTheServerMakeTheSameOfAnAddress() throws Exception {
        List<String> otherwise = new ArrayList<>();
        JsonArray rows = vectors();
        for (JsonArray row : rows.getValuesAs(JsonArray.class)) {
            List<String> texts = row.getValuesAs(JsonString::getString);
            List<String> wanted = texts.subList(1, texts.size());
            List<String> read = read(texts.get(0), wanted.size() == 3);
            if (!read.equals(wanted)) otherwise.add(texts.get(0) + " is " + read + ", not " + wanted);
        }
        assertEquals("", String.join("\n", otherwise));
        assertTrue(rows.size() > 200, "only " + rows.size());
    }

    /** With what all pages of the shop begin with, where that is more than the host; behind a question mark where it does not tell. */
    private static List<String> read(String typed, boolean withShop) {
        try {
            Address address = Address.of(typed);
            String shop = (address.tells() ? "" : "? ") + address.shop();
            return withShop ? List.of(address.host(), address.path(), shop) : List.of(address.host(), address.path());
        } catch (BadInput refused) {
            return List.of(refused.reason());
        }
    }

    private static JsonArray vectors() throws Exception {
        try (InputStream in = AddressVectorsTest.class.getResourceAsStream("/merchant/addresses.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        }
    }
}
