package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Scenario 18, behind the sentence: what stands before an equals sign gives what stands behind it, in both languages. */
class UnroundedTest {

    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,.\u202f]*");
    private final ValueModel model = new ValueModel(Model.STANDARD);

    @Test
    void saysTheScoreToTheEuro() {
        Worth worth = model.worth(Vectors.ticket("T2"), false, false);
        assertEquals("€121,755 ÷ 2.04422 days = €59,561", Unrounded.score(worth, Figures.of("en", "EUR")));
        assertEquals(
                "€50,000 × (€178,464 ÷ €50,000) ^ 0.699478 = €121,755",
                Unrounded.counted(worth, 50_000, 178_464, Figures.of("en", "EUR"))
                        .orElseThrow());
    }

    @Test
    void saysNothingOfTheWayWhereItWasCountedOtherwise() {
        Worth below = model.worth(Vectors.ticket("T5"), false, false);
        assertFalse(Unrounded.counted(below, 50_000, 30_000, Figures.of("en", "EUR"))
                .isPresent());
        Worth capped = model.worth(Vectors.ticket("T6"), false, false);
        assertFalse(
                Unrounded.counted(capped, 50_000, 1e7, Figures.of("en", "EUR")).isPresent());
    }

    @Property
    void theScoreIsWhatItsFiguresGive(@ForAll("usual") Estimate e, @ForAll boolean french, @ForAll boolean confirmed) {
        Worth worth = model.worth(e, confirmed, true);
        if (worth.status() != Status.RANKED) return;
        String line = Unrounded.score(worth, figures(french));
        List<Double> found = read(line, french);
        assertEquals(Decimal.whole(found.get(2)), Decimal.whole(found.get(0) / found.get(1)), line);
        assertEquals(Decimal.whole(worth.eurPerYearPerDay()).value(), found.get(2), line);
    }

    @Property
    void whatCountsIsWhatItsFiguresGive(
            @ForAll("usual") Estimate e, @ForAll boolean french, @ForAll boolean confirmed) {
        Worth worth = model.worth(e, confirmed, true);
        double most = confirmed ? worth.claimedEurPerYear() : Math.min(worth.claimedEurPerYear(), 500_000);
        Optional<String> line = Unrounded.counted(worth, 50_000, most, figures(french));
        boolean capped = worth.flags().contains(Flag.NO_EVIDENCE_CAP);
        if (worth.status() == Status.RANKED && most > 50_001 && !capped) assertTrue(line.isPresent(), e.toString());
        line.ifPresent(text -> {
            List<Double> f = read(text, french);
            double again = f.get(0) * Math.pow(f.get(1) / f.get(2), f.get(3));
            assertEquals(f.get(4), Decimal.whole(again).value(), text);
        });
    }

    /** An override moves a ticket and says nothing of its worth. */
    @Property
    void theSentenceIsTheSameUnderAnOverride(@ForAll("usual") Estimate e, @ForAll boolean french) {
        Worth worth = model.worth(e, false, true);
        Set<Flag> flags = EnumSet.of(Flag.OVERRIDDEN);
        flags.addAll(worth.flags());
        Worth moved = new Worth(
                worth.claimedEurPerYear(),
                worth.countedEurPerYear(),
                worth.customerEurPerYear(),
                worth.companyEurPerYear(),
                worth.expectedDays(),
                worth.eurPerYearPerDay(),
                worth.weight(),
                worth.sigmaBenefit(),
                worth.status(),
                flags);
        String language = french ? "fr" : "en";
        assertEquals(Sentence.row(e, worth, language, "EUR"), Sentence.row(e, moved, language, "EUR"));
    }

    private static Figures figures(boolean french) {
        return Figures.of(french ? "fr" : "en", "EUR");
    }

    private static List<Double> read(String line, boolean french) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(line);
        while (matcher.find()) {
            String plain = matcher.group().replace("\u202f", "");
            found.add(Double.valueOf(french ? plain.replace(',', '.') : plain.replace(",", "")));
        }
        return found;
    }

    @Provide
    Arbitrary<Estimate> usual() {
        return Estimates.usual();
    }
}
