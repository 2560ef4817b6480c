package io.vingt.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the columns of a table of merchants are called, and what stands in them, in five languages. */
final class MerchantColumns {

    private static final Map<String, Map<String, String>> SECTIONS = new HashMap<>();

    static {
        Map<String, String> section = Map.of();
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int colon = line.indexOf(':');
            if (line.startsWith("[")) {
                section = SECTIONS.computeIfAbsent(line.substring(1, line.indexOf(']')), one -> new HashMap<>());
            } else {
                for (String name : line.substring(colon + 1).split(",")) {
                    section.putIfAbsent(Folded.name(name), line.substring(0, colon));
                }
            }
        }
    }

    private MerchantColumns() {}

    /** @return the column's own name, null for one that means nothing here */
    static String called(String header) {
        return SECTIONS.get("columns").get(Folded.name(header));
    }

    /** @return the code of a language that is named, or that a locale such as sv-SE is of; else what was typed */
    static String language(String typed) {
        if (typed == null) return null;
        String whole = SECTIONS.get("languages").get(Folded.name(typed));
        if (whole != null) return whole;
        String first = Folded.words(typed).split(" ")[0];
        boolean isLocale = first.length() == 2 && Folded.words(typed).length() <= 10;
        return isLocale ? SECTIONS.get("languages").getOrDefault(first, typed) : typed;
    }

    /** Whether a cell says in words that nothing stands there. */
    static boolean isNone(String cell) {
        String folded = Folded.name(cell);
        return folded.isEmpty() || SECTIONS.get("none").containsKey(folded);
    }

    private static String text() {
        try (InputStream in = MerchantColumns.class.getResourceAsStream("merchant_columns.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
