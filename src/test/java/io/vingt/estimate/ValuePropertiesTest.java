package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ValuePropertiesTest {
    private static final double NOISE = 1 + 1e-12;
    private final ValueModel model = new ValueModel(Model.STANDARD);

    @Property
    void wideningTheBenefitNeverRaisesTheScore(
            @ForAll("any") Estimate e, @ForAll @DoubleRange(min = 1, max = 100) double wider, @ForAll boolean sure) {
        double factor = Math.min(e.benefitFactor90() * wider, Estimate.MOST_FACTOR);
        Estimate wide = new Estimate(
                e.eventsPerYear(),
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                factor,
                e.daysLow(),
                e.daysHigh(),
                e.evidence());
        assertTrue(score(wide, sure) <= score(e, sure) * NOISE);
    }

    @Property
    void wideningTheDaysNeverRaisesTheScore(
            @ForAll("any") Estimate e, @ForAll @DoubleRange(min = 1, max = 100) double wider) {
        Estimate later = days(e, e.daysLow(), Math.min(e.daysHigh() * wider, Estimate.MOST_DAYS));
        assertTrue(score(later, false) <= score(e, false) * NOISE);
        if (e.daysHigh() * wider <= Estimate.MOST_DAYS) {
            Estimate bothWays = days(e, e.daysLow() / wider, e.daysHigh() * wider);
            assertTrue(score(bothWays, false) <= score(e, false) * NOISE);
        }
    }

    /** Above the average, and where the half meets the quarter-day floor, see package-info: the gate stands against that. */
    @Property
    void splittingAnOrdinaryClaimNeverGains(@ForAll("usual") Estimate e) {
        Estimate half = new Estimate(
                e.eventsPerYear() / 2,
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                e.benefitFactor90(),
                e.daysLow() / 2,
                e.daysHigh() / 2,
                e.evidence());
        if (e.claimedEurPerYear() <= Model.STANDARD.classAverage() && e.daysLow() >= 0.5) {
            assertTrue(score(half, false) <= score(e, false) * NOISE);
        }
    }

    @Property
    void withoutEvidenceNothingCountsAboveTheAverage(@ForAll("any") Estimate e, @ForAll boolean confirmed) {
        Worth worth = model.worth(e, confirmed, true);
        boolean unproven = e.evidence() == EvidenceKind.NONE;
        assertTrue(!unproven || worth.countedEurPerYear() <= Model.STANDARD.classAverage());
        assertTrue(worth.countedEurPerYear() <= Math.max(0, worth.claimedEurPerYear()));
    }

    @Property
    void staysFinite(@ForAll("any") Estimate e, @ForAll boolean confirmed) {
        Worth w = model.worth(e, confirmed, false);
        double[] all = {
            w.claimedEurPerYear(),
            w.countedEurPerYear(),
            w.customerEurPerYear(),
            w.companyEurPerYear(),
            w.expectedDays(),
            w.eurPerYearPerDay(),
            w.weight(),
            w.sigmaBenefit()
        };
        for (double value : all) {
            assertTrue(Double.isFinite(value), w::toString);
        }
        assertTrue(w.expectedDays() >= 0.25 && w.eurPerYearPerDay() >= 0);
    }

    @Property
    void hostileAnswersAreNoEstimateOrASaneOne(
            @ForAll("hostile") Double n,
            @ForAll("hostile") Double customer,
            @ForAll("hostile") Double company,
            @ForAll("hostile") Double factor,
            @ForAll("hostile") Double low,
            @ForAll("hostile") Double high) {
        Answers answers = new Answers(n, customer, company, factor, low, high, null, null, null);
        answers.estimate().ifPresent(e -> assertTrue(Double.isFinite(score(e, false))));
        if (answers.estimate().isEmpty() && n != null && customer != null && company != null) {
            assertThrows(
                    RuntimeException.class,
                    () -> new Estimate(n, customer, company, factor, low, high, EvidenceKind.NONE));
        }
    }

    @Property
    void ordinaryAnswersAreTheirEstimate(@ForAll("usual") Estimate e) {
        Answers answers = new Answers(
                e.eventsPerYear(),
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                e.benefitFactor90(),
                e.daysLow(),
                e.daysHigh(),
                e.evidence(),
                "",
                1);
        assertEquals(e, answers.estimate().orElseThrow());
    }

    @Provide
    Arbitrary<Estimate> any() {
        return Estimates.any();
    }

    @Provide
    Arbitrary<Estimate> usual() {
        return Estimates.usual();
    }

    @Provide
    Arbitrary<Double> hostile() {
        return Arbitraries.of(
                        1e308,
                        -1e308,
                        Double.NaN,
                        0.0,
                        -0.0,
                        -1.0,
                        1.0,
                        2.0,
                        Double.MIN_VALUE,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY)
                .injectNull(0.1);
    }

    private static Estimate days(Estimate e, double low, double high) {
        return new Estimate(
                e.eventsPerYear(),
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                e.benefitFactor90(),
                low,
                high,
                e.evidence());
    }

    private double score(Estimate e, boolean confirmed) {
        return model.worth(e, confirmed, true).eurPerYearPerDay();
    }
}
