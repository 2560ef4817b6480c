package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private final ValueModel model = new ValueModel(Model.STANDARD);

    /** T8 of the worked backlog: 256,000 a year ×/÷ 4 by an anecdote, 5 to 15 days, 8,920 a year per day. */
    @Test
    void theStepsOfAWorkedExample() {
        Estimate t8 = new Estimate(8_000, 12, 20, 4, 5, 15, EvidenceKind.ANECDOTE);
        List<Sensitivity.Step> steps = Sensitivity.of(t8, e -> model.worth(e, false, false));
        assertEquals(
                List.of(Lever.FACTOR, Lever.DAYS, Lever.EVENTS),
                steps.stream().map(Sensitivity.Step::lever).toList(),
                "evidence moves nothing while the factor is wider than its floor");
        double days = StrictMath.sqrt(5 * StrictMath.sqrt(75)) * mean(StrictMath.sqrt(75) / 5);
        assertEquals(91_173.8 / days, score(steps, 1), 0.1);
        assertEquals(50_000 * Math.pow(10, .367843) / 10.2211, score(steps, 2), 0.1, "no more than ten averages");
    }

    @Test
    void withoutEvidenceNothingCountsAboveTheAverageSoEvidenceMovesMost() {
        Estimate t6 = new Estimate(1_000_000, 5, 5, 2, 3, 5, EvidenceKind.NONE);
        assertEquals(
                Lever.EVIDENCE,
                Sensitivity.of(t6, e -> model.worth(e, true, false)).get(0).lever());
    }

    @Property
    void everyStepGainsAndTheyComeInTheOrderOfWhatTheyGain(@ForAll("usual") Estimate e) {
        double last = Double.POSITIVE_INFINITY;
        for (Sensitivity.Step step : Sensitivity.of(e, one -> model.worth(one, false, true))) {
            assertTrue(step.worth().eurPerYearPerDay()
                    > model.worth(e, false, true).eurPerYearPerDay());
            assertTrue(step.worth().eurPerYearPerDay() <= last);
            last = step.worth().eurPerYearPerDay();
        }
    }

    private static double score(List<Sensitivity.Step> steps, int at) {
        return steps.get(at).worth().eurPerYearPerDay();
    }

    private static double mean(double ratio) {
        double sigma = Model.STANDARD.kappaEffort() * StrictMath.log(ratio) / (2 * Normal.Z95);
        return StrictMath.exp(sigma * sigma / 2);
    }

    @Provide
    Arbitrary<Estimate> usual() {
        return Estimates.usual();
    }
}
