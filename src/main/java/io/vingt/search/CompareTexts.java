package io.vingt.search;

import io.vingt.gate.Alike;
import jakarta.enterprise.context.Dependent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Compares a text with a few others by the measure of rule DUP-01, without the index, which knows nothing of this moment's. */
@Dependent
public class CompareTexts {

    private static final double FLOOR = 0.25;

    private final Resemblance resemblance = new Resemblance(Concepts.BUNDLED);

    /** The text of a ticket. */
    public record Text(long number, String title, String insight, String fix) {}

    /** @return those that tell the same, best first, likeness from 0 to 1 */
    public List<Alike> same(Text text, List<Text> others) {
        return compared(text, others, true);
    }

    /** @return those that resemble it at all, best first, likeness from 0 to 1 */
    public List<Alike> similar(Text text, List<Text> others) {
        return compared(text, others, false);
    }

    private List<Alike> compared(Text text, List<Text> others, boolean onlySame) {
        Telling told = telling(text);
        if (told.all().isEmpty()) return List.of();
        record Compared(Alike alike, boolean counts) {}
        return others.stream()
                .map(other -> {
                    Resemblance.Likeness like = resemblance.of(told, telling(other));
                    boolean counts = onlySame ? like.same() : like.value() >= FLOOR;
                    return new Compared(new Alike(other.number(), other.title(), like.value()), counts);
                })
                .filter(Compared::counts)
                .map(Compared::alike)
                .collect(Collectors.toMap(
                        Alike::number,
                        alike -> alike,
                        (one, other) -> one.likeness() >= other.likeness() ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed().thenComparingLong(Alike::number))
                .toList();
    }

    private static Telling telling(Text text) {
        return Telling.of(Concepts.BUNDLED, text.title(), text.insight(), text.fix());
    }
}
