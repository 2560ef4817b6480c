package io.vingt.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that come with an address are kept, without what only held it; the phone's test reads the same file. */
class SharedWordsTest {

    @Test
    void thePhoneAndTheServerLeaveTheSameWords() throws Exception {
        List<String> otherwise = new ArrayList<>();
        JsonArray rows = rows();
        for (JsonArray row : rows.getValuesAs(JsonArray.class)) {
            String words = Address.words(row.getString(0));
            if (!words.equals(row.getString(1))) otherwise.add(row.getString(0) + " leaves “" + words + "”");
        }
        assertEquals("", String.join("\n", otherwise));
        assertTrue(rows.size() > 15, "only " + rows.size());
    }

    private static JsonArray rows() throws Exception {
        try (InputStream in = SharedWordsTest.class.getResourceAsStream("/merchant/shared.json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        }
    }
}
