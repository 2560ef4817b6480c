package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaceTest {
    record Standing(double score, EvidenceKind evidence, double days, long filedAt, long number) {
        String key() {
            return Place.key(score, evidence, days, filedAt, number);
        }
    }

    private static final Comparator<Standing> RANK = Comparator.comparingDouble(
                    (Standing s) -> -Place.rounded(s.score()))
            .thenComparing(Standing::evidence, Comparator.reverseOrder())
            .thenComparingDouble(Standing::days)
            .thenComparingLong(Standing::filedAt)
            .thenComparingLong(Standing::number);

    @Property
    void ordersKeysAsRanks(@ForAll("standings") Standing a, @ForAll("standings") Standing b) {
        assertEquals(Integer.signum(RANK.compare(a, b)), Integer.signum(a.key().compareTo(b.key())));
    }

    @Property
    void keepsKeysToFortyEightDigits(@ForAll double score, @ForAll double days, @ForAll long at, @ForAll long number) {
        String key = Place.key(score, EvidenceKind.COUNT, days, at, number);
        assertEquals(48, key.length());
        assertTrue(key.chars().allMatch(c -> c >= '0' && c <= '9'), key);
    }

    @Property
    void fillsBucketsInTheOrderOfRoundedScores(@ForAll("scores") double a, @ForAll("scores") double b) {
        assertEquals(
                Double.compare(Place.rounded(a), Place.rounded(b)), Integer.compare(Place.bucket(a), Place.bucket(b)));
        assertTrue(Place.bucket(a) >= 0 && Place.bucket(a) <= 99_999);
    }

    @Test
    void roundsToTwoDigitsHalfUp() {
        assertEquals(60_000, Place.rounded(59_560.7));
        assertEquals(860, Place.rounded(863.856));
        assertEquals(130, Place.rounded(125));
        assertEquals(100, Place.rounded(99.5));
        assertEquals(0.0066, Place.rounded(0.00655));
        assertEquals(0, Place.rounded(0));
        assertEquals(0, Place.rounded(Double.NaN));
    }

    @Test
    void putsScoresThatReadTheSameIntoOneBucket() {
        assertEquals(Place.bucket(59_500), Place.bucket(60_499.9));
        assertTrue(Place.bucket(60_500) > Place.bucket(60_499.9));
        assertTrue(Place.bucket(100) > Place.bucket(99.4));
        assertEquals(0, Place.bucket(0));
    }

    @Provide
    Arbitrary<Double> scores() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1e6).ofScale(3),
                Arbitraries.doubles().between(1, 1e22),
                Arbitraries.of(0.0, 9.95, 10.0, 99.4, 99.5, 100.0, 1e-200, 1e22));
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(
                        Arbitraries.of(1000.0, 1004.0, 1005.0, 1050.0, 44_000.0, 43_600.0, 0.0),
                        Arbitraries.of(EvidenceKind.class),
                        Arbitraries.of(0.25, 0.250001, 2.04, 57.88, 1e9),
                        Arbitraries.longs().between(0, 3).map(day -> 1_760_000_000_000L + day * 86_400_000L),
                        Arbitraries.longs().between(1, 1_000_000))
                .as(Standing::new);
    }
}
