package io.vingt.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pairs of texts that somebody read and called the same ticket, or not. */
final class LabelledPairs {

    private LabelledPairs() {}

    record Text(String title, String insight, String fix) {

        static Text of(String line) {
            String[] parts = line.split(" / ", 3);
            return new Text(parts[0], or(parts[1]), or(parts[2]));
        }

        private static String or(String part) {
            return part.equals("-") ? null : part;
        }

        Telling telling() {
            return Telling.of(Concepts.BUNDLED, title, insight, fix);
        }
    }

    record Pair(boolean same, String languages, Text draft, Text ticket) {}

    /** What the list of concepts was tuned on. */
    static List<Pair> read() {
        return read("pairs.txt");
    }

    /** Written before any result was seen; what was missed then says what the list lacks. */
    static List<Pair> keptAside() {
        return read("pairs_kept_aside.txt");
    }

    /** A second batch, written as the first. */
    static List<Pair> keptAsideToo() {
        return read("pairs_kept_aside_2.txt");
    }

    private static List<Pair> read(String file) {
        try {
            String all = Files.readString(Path.of("src/test/resources/search", file));
            return Stream.of(all.split("\n\n"))
                    .map(String::strip)
                    .filter(block -> !block.startsWith("#"))
                    .map(block -> block.split("\n"))
                    .map(lines -> new Pair(
                            lines[0].startsWith("same"),
                            lines[0].substring(lines[0].indexOf(' ') + 1),
                            Text.of(lines[1]),
                            Text.of(lines[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
