package io.vingt.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A column that an import knows, under any of its names in English and French.
 *
 * @param name as the export writes it
 * @param taken whether anything is made of it; the rest is what the export reckoned
 */
record Column(String name, boolean taken) {

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        list().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(Column::learn);
    }

    static Optional<Column> called(String header) {
        return Optional.ofNullable(BY_NAME.get(Folded.name(header)));
    }

    private static void learn(String line) {
        int colon = line.indexOf(':');
        boolean taken = !line.startsWith("-");
        Column column = new Column(line.substring(taken ? 0 : 1, colon).strip(), taken);
        for (String name : line.substring(colon + 1).split(",")) BY_NAME.putIfAbsent(Folded.name(name), column);
    }

    private static String list() {
        try (InputStream in = Column.class.getResourceAsStream("columns.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
