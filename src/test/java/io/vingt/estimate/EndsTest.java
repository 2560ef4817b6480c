package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EndsTest {
    private static final double NOISE = 1 + 1e-9;
    private final ValueModel model = new ValueModel(Model.STANDARD);

    /** T1 of the worked backlog, science.md §3.8: 66,000 a year ×/÷ 3 by a count, 0.5 to 2 days. */
    @Test
    void theEndsOfAWorkedExample() {
        Ends ends = model.ends(new Estimate(120_000, .4, .15, 3, .5, 2, EvidenceKind.COUNT), false);
        double w = 1.39987 * 1.39987 / (1.39987 * 1.39987 + Math.pow(Math.log(3) / 1.644854, 2));
        assertEquals(50_000 * Math.pow(198_000 / 50_000.0, w), ends.best().countedEurPerYear(), 1);
        assertEquals(.5, ends.best().expectedDays());
        assertEquals(22_000, ends.worst().countedEurPerYear(), 1e-6);
        assertEquals(2, ends.worst().expectedDays(), 1e-12);
    }

    @Property
    void whateverMoreWorkLeadsToLiesBetweenTheEnds(
            @ForAll("usual") Estimate e,
            @ForAll @DoubleRange(min = -1, max = 1) double claim,
            @ForAll @DoubleRange(min = 0, max = 1) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double low,
            @ForAll @DoubleRange(min = 0, max = 1) double high,
            @ForAll boolean confirmed) {
        Ends ends = model.ends(e, confirmed);
        // Rounding may lead a hair beyond the end.
        double daysLow = Math.min(e.daysHigh(), e.daysLow() * Math.pow(e.daysHigh() / e.daysLow(), low));
        Estimate later = new Estimate(
                e.eventsPerYear() * Math.pow(e.benefitFactor90(), claim),
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                Math.pow(e.benefitFactor90(), factor),
                daysLow,
                daysLow + (e.daysHigh() - daysLow) * high,
                e.evidence());
        Worth worth = model.worth(later, confirmed, true);
        assertTrue(worth.eurPerYearPerDay() <= ends.best().eurPerYearPerDay() * NOISE, later.toString());
        assertTrue(worth.eurPerYearPerDay() * NOISE >= ends.worst().eurPerYearPerDay(), later.toString());
        assertTrue(worth.expectedDays() * NOISE >= ends.best().expectedDays(), later.toString());
        assertTrue(worth.expectedDays() <= ends.worst().expectedDays() * NOISE, later.toString());
    }

    @Property
    void theEndsOfAnythingAreFinite(@ForAll("any") Estimate e) {
        Ends ends = model.ends(e, true);
        for (Ends.End end : new Ends.End[] {ends.best(), ends.worst()}) {
            assertTrue(Double.isFinite(end.countedEurPerYear()) && end.countedEurPerYear() >= 0);
            assertTrue(Double.isFinite(end.expectedDays()) && end.expectedDays() > 0);
        }
    }

    @Provide
    Arbitrary<Estimate> any() {
        return Estimates.any();
    }

    @Provide
    Arbitrary<Estimate> usual() {
        return Estimates.usual();
    }
}
