package io.vingt.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How other trackers say that something is finished: by a state, by how it ended, or by when it was closed. */
enum StateColumns {
    STATE,
    END,
    CLOSED;

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        String section = "";
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                Set<String> words = WORDS.computeIfAbsent(section, one -> new HashSet<>());
                for (String word : line.split(",")) words.add(Folded.words(word));
            }
        }
    }

    /** @return what a column of that header says of a state, empty where nothing */
    static Optional<StateColumns> called(String header) {
        String folded = Folded.words(header);
        boolean share = header.indexOf('%') >= 0;
        if (share && WORDS.get("closed").contains(folded)) return Optional.of(STATE);
        if (WORDS.get("closed").contains(folded)) return Optional.of(CLOSED);
        if (WORDS.get("end").contains(folded)) return Optional.of(END);
        return WORDS.get("state").contains(folded) ? Optional.of(STATE) : Optional.empty();
    }

    /** Whether a cell of such a column says that nobody takes it up again. */
    boolean isDone(String cell) {
        String folded = Folded.words(cell);
        if (folded.isEmpty()) return false;
        return this == STATE ? says(folded) : !WORDS.get("no").contains(folded);
    }

    /** Whether a state is one that everybody has for what is open; of others one is told that they were taken for such. */
    static boolean isKnownAsOpen(String cell) {
        String folded = Folded.words(cell);
        return folded.isEmpty() || WORDS.get("open").contains(folded);
    }

    private static boolean says(String folded) {
        if (WORDS.get("done").contains(folded)) return true;
        if (WORDS.get("no").contains(folded)) return false;
        String[] words = folded.split(" ");
        boolean done = false;
        if (WORDS.get("first").contains(words[0])) return false;
        for (String word : words) {
            if (WORDS.get("not").contains(word)) return false;
            done |= WORDS.get("words").contains(word);
        }
        return done;
    }

    private static String text() {
        try (InputStream in = StateColumns.class.getResourceAsStream("states.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
