package io.vingt.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads our line-based text: {@code [section]}, then one entry a line; blank lines and lines that begin with '#' and a blank are comments. */
final class DataFile {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    static DataFile parse(String text) {
        DataFile made = new DataFile();
        List<String> entries = made.section("");
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                entries = made.section(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
                entries.add(line);
            }
            at = end + 1;
        }
        return made;
    }

    private List<String> section(String name) {
        return sections.computeIfAbsent(name, key -> new ArrayList<>());
    }

    Iterable<String> names() {
        return sections.keySet();
    }

    List<String> entries(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The section's "key = value" lines. */
    Map<String, String> values(String section) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : entries(section)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return values;
    }
}
