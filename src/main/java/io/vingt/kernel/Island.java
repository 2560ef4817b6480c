package io.vingt.kernel;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The words that a script says, as JSON that may stand inside a page. */
public final class Island {

    private Island() {}

    public static String of(String prefix, String language) {
        return of(List.of(prefix), language);
    }

    /** @param prefixes of the keys; a "less than" is written as JSON's own escape, so that nothing ends the island */
    public static String of(List<String> prefixes, String language) {
        ResourceBundle words = ResourceBundle.getBundle("io.vingt.messages", Locale.forLanguageTag(language));
        JsonObjectBuilder island = Json.createObjectBuilder();
        for (String key : new TreeSet<>(words.keySet())) {
            if (prefixes.stream().anyMatch(key::startsWith)) island.add(key, words.getString(key));
        }
        return island.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
