package io.vingt.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a threshold does to tickets as people write them: measured by the trainer on cases that it did not learn from, and kept
 * beside the weights. A score file without such a section, or none at all, leaves it unknown.
 */
public final class Consequences {
    /** The end of the scale, on which a threshold is a probability in thousandths. */
    public static final int MOST = 1000;

    /**
     * One threshold's consequence.
     *
     * @param threshold thousandths, from 0 to 1000
     * @param goodRefused of a thousand good tickets, how many lie below it
     * @param poorPassed of a thousand poor tickets, how many do not
     */
    public record Row(int threshold, int goodRefused, int poorPassed) {}

    private final TreeMap<Integer, Row> rows = new TreeMap<>();

    private Consequences() {}

    /** @param score the text of score.txt, or null; a line that is none is left out */
    public static Consequences parse(String score) {
        Consequences made = new Consequences();
        Map<String, String> lines = DataFile.parse(score == null ? "" : score).values("consequences");
        lines.forEach((threshold, figures) -> made.read(threshold, figures));
        if (!made.rows.isEmpty()) {
            made.rows.putIfAbsent(0, new Row(0, 0, MOST));
            made.rows.putIfAbsent(MOST, new Row(MOST, MOST, 0));
        }
        return made;
    }

    private void read(String threshold, String figures) {
        int blank = Math.max(0, figures.replace('\t', ' ').indexOf(' '));
        int at = number(threshold);
        int good = number(figures.substring(0, blank));
        int poor = number(figures.substring(blank).strip());
        if (at >= 0 && good >= 0 && poor >= 0) {
            rows.put(at, new Row(at, good, poor));
        }
    }

    /** A whole number from 0 to 1000, or -1. */
    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            value = digit < 0 || digit > 9 ? MOST + 1 : Math.min(MOST + 1, value * 10 + digit);
        }
        return text.isEmpty() || value > MOST ? -1 : value;
    }

    /** The measured row that is nearest, the lower one of two; empty where nothing was measured. */
    public Optional<Row> at(int threshold) {
        Map.Entry<Integer, Row> below = rows.floorEntry(threshold);
        Map.Entry<Integer, Row> above = rows.ceilingEntry(threshold);
        if (below == null || above == null) {
            return Optional.ofNullable(below == null ? above : below).map(Map.Entry::getValue);
        }
        boolean lower = threshold - below.getKey() <= above.getKey() - threshold;
        return Optional.of((lower ? below : above).getValue());
    }

    /** All rows from the lowest threshold to the highest. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }
}
