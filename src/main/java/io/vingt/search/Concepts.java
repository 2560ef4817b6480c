package io.vingt.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a shop and payment app mean, whichever language they stand in: “banner”, “bandeau” and “bar” are one
 * concept. A word that the list lacks stands for itself, without its ending. The list is data: {@code concepts.txt}.
 */
final class Concepts {

    static final Concepts BUNDLED = new Concepts(bundled());

    private static final int LONGEST_PHRASE = 3;
    private static final String PLACE = "*";
    private static final String WEAK = "~";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> begins = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Set<String> stops = new HashSet<>();
    private final String version;

    /** @param lines {@code name: word, two words, ...}; a star after the name marks a place, a tilde what says little */
    Concepts(String lines) {
        version = Integer.toHexString(lines.hashCode());
        lines.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .forEach(this::learn);
    }

    private void learn(String line) {
        int colon = line.indexOf(':');
        String marked = line.substring(0, colon).strip();
        String name = marked.replace(PLACE, "").replace(WEAK, "").toUpperCase(java.util.Locale.ROOT);
        if (marked.endsWith(PLACE)) places.add(name);
        if (marked.endsWith(WEAK)) weak.add(name);
        for (String word : line.substring(colon + 1).split(",")) {
            List<String> parts = PlainWords.of(word);
            if (name.equals("STOP")) stops.addAll(parts);
            else learn(parts, name);
        }
    }

    /** An earlier line wins. */
    private void learn(List<String> parts, String name) {
        String stem = String.join(" ", cut(parts));
        words.putIfAbsent(String.join(" ", parts), name);
        stems.putIfAbsent(stem, name);
        if (parts.size() > 1) begins.add(stem.substring(0, stem.indexOf(' ')));
    }

    /** Changes with the list: an index that was made from another one is made again. */
    String version() {
        return version;
    }

    /** @param text folded words; what says nothing is left out, phrases are taken whole, the order of the text stays */
    List<String> of(List<String> text) {
        List<String> cut = cut(text);
        List<String> found = new ArrayList<>(text.size());
        for (int i = 0; i < text.size(); ) {
            int length = longest(text, cut, i);
            String known = named(text, cut, i, i + length);
            if (length > 1 || !isIdle(text.get(i))) found.add(known == null ? cut.get(i) : known);
            i += length;
        }
        return found;
    }

    private int longest(List<String> text, List<String> cut, int from) {
        if (!begins.contains(cut.get(from))) return 1;
        for (int length = Math.min(LONGEST_PHRASE, text.size() - from); length > 1; length--) {
            if (named(text, cut, from, from + length) != null) return length;
        }
        return 1;
    }

    /** As it stands before as it bends: “carte” is not “cart”. */
    private String named(List<String> text, List<String> cut, int from, int to) {
        String known = words.get(phrase(text, from, to));
        return known == null ? stems.get(phrase(cut, from, to)) : known;
    }

    private static String phrase(List<String> words, int from, int to) {
        return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
    }

    private static List<String> cut(List<String> words) {
        List<String> cut = new ArrayList<>(words.size());
        for (String word : words) cut.add(Endings.cut(word));
        return cut;
    }

    boolean isIdle(String word) {
        return stops.contains(word);
    }

    boolean isPlace(String concept) {
        return places.contains(concept);
    }

    /** How much it says that two texts share it: words that every ticket has say little. */
    double weight(String concept) {
        return weak.contains(concept) ? 0.4 : 1;
    }

    private static String bundled() {
        try (InputStream in = Concepts.class.getResourceAsStream("concepts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
