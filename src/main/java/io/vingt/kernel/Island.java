package io.vingt.kernel;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The words that a script says, as JSON that may stand inside a page. */
public final class Island {

    private Island() {}

    /** @param prefix of the keys; a "less than" is written as JSON's own escape, so that nothing ends the island */
    public static String of(String prefix, String language) {
        ResourceBundle words = ResourceBundle.getBundle("io.vingt.messages", Locale.forLanguageTag(language));
        JsonObjectBuilder island = Json.createObjectBuilder();
        for (String key : new TreeSet<>(words.keySet())) {
            if (key.startsWith(prefix)) island.add(key, words.getString(key));
        }
        return island.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
