package io.vingt.estimate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Estimates as people and mischief make them. */
final class Estimates {
    private Estimates() {}

    /** Any sane estimate, the bounds and the very small among them. */
    static Arbitrary<Estimate> any() {
        return Combinators.combine(
                        between(1e-6, Estimate.MOST_EVENTS),
                        between(-Estimate.MOST_EUR, Estimate.MOST_EUR),
                        between(-Estimate.MOST_EUR, Estimate.MOST_EUR),
                        between(1, Estimate.MOST_FACTOR),
                        between(1e-3, Estimate.MOST_DAYS),
                        between(1, 100),
                        Arbitraries.of(EvidenceKind.class))
                .as((n, customer, company, factor, low, ratio, evidence) -> new Estimate(
                        n, customer, company, factor, low, Math.min(low * ratio, Estimate.MOST_DAYS), evidence));
    }

    /** Numbers of the size that people type. */
    static Arbitrary<Estimate> usual() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2_000_000),
                        Arbitraries.integers().between(-500, 5000),
                        Arbitraries.integers().between(-2000, 5000),
                        Arbitraries.integers().between(10, 100),
                        Arbitraries.integers().between(1, 80),
                        Arbitraries.integers().between(10, 160),
                        Arbitraries.of(EvidenceKind.class))
                .as((n, customer, company, factor, low, ratio, evidence) -> new Estimate(
                        n,
                        customer / 100.0,
                        company / 100.0,
                        factor / 10.0,
                        low / 4.0,
                        low / 4.0 * ratio / 10.0,
                        evidence));
    }

    private static Arbitrary<Double> between(double least, double most) {
        return Arbitraries.doubles().between(least, most).ofScale(6);
    }
}
