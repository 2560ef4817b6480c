package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void holdsTheKappas() {
        for (JsonObject vector : Vectors.list("kappa")) {
            double rate =
                    Calibration.hitRate(Vectors.number(vector, "prior"), vector.getInt("hits"), vector.getInt("n"));
            Vectors.assertSix(vector, "hitRate", rate);
            Vectors.assertSix(vector, "kappa", Calibration.kappa(rate));
        }
    }

    @Test
    void holdsTheFactorsOfTeams() {
        for (JsonObject vector : Vectors.list("calibration")) {
            Map<String, List<Double>> outcomes = new LinkedHashMap<>();
            JsonObject given = vector.getJsonObject("outcomes");
            given.keySet().forEach(team -> outcomes.put(team, Vectors.numbers(given.getJsonArray(team))));
            holds(vector.getJsonObject("expected"), Credibility.of(outcomes));
        }
    }

    private static void holds(JsonObject expected, Credibility found) {
        Vectors.assertSix(expected, "s2", found.within());
        Vectors.assertSix(expected, "a", found.between());
        Vectors.assertSix(expected, "K", found.k());
        Vectors.assertSix(expected, "collective", found.collective());
        Vectors.assertSix(expected, "C0", found.start());
        found.factors().forEach((team, c) -> Vectors.assertSix(expected.getJsonObject("c"), team, c));
    }

    @Test
    void leavesATeamWithoutOutcomesAtOne() {
        Credibility nothing = Credibility.of(Map.of("new", List.of()));
        assertEquals(1, nothing.factors().get("new"));
    }

    @Test
    void holdsTheEffortFactor() {
        Vectors.assertSix(1.15321, Calibration.effortFactor(List.of(1.0, 1.6, .8, 2.5, 1.3)), "c_D");
        assertEquals(1, Calibration.effortFactor(List.of()));
    }

    @Test
    void learnsTheClassFromThirtyClaims() {
        List<Double> claims = Collections.nCopies(30, 80_000.0);
        Model learnt = Calibration.learnt(Model.STANDARD, claims, Collections.nCopies(30, 1.0));
        assertEquals(0.5, learnt.tau(), 1e-12);
        assertEquals(80_000 * Math.exp(0.125), learnt.classAverage(), 1e-6);
    }

    @Test
    void keepsTheClassBelowThirtyClaims() {
        List<Double> claims = Collections.nCopies(29, 80_000.0);
        assertEquals(Model.STANDARD, Calibration.learnt(Model.STANDARD, claims, Collections.nCopies(29, 1.0)));
    }

    @Test
    void combinesTwoEstimates() {
        ValueModel model = new ValueModel(Model.STANDARD);
        for (JsonObject vector : Vectors.list("secondEstimate")) {
            SecondEstimate both = SecondEstimate.combine(
                    Vectors.number(vector, "b1"),
                    Vectors.number(vector, "sigma1"),
                    Vectors.number(vector, "b2"),
                    Vectors.number(vector, "sigma2"));
            Vectors.assertSix(vector, "combined", both.claimedEurPerYear());
            Vectors.assertSix(vector, "sigma", both.sigma());
            assertEquals(vector.getBoolean("reconcile"), both.reconcile());
            Vectors.assertSix(vector, "benefitUsed", model.benefitUsed(both.claimedEurPerYear(), both.sigma()));
        }
    }
}
