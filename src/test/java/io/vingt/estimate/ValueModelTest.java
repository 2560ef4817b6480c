package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValueModelTest {
    private final ValueModel model = new ValueModel(Model.STANDARD);

    @Test
    @Tag("scenario-8")
    void holdsTheConstants() {
        JsonObject constants = Vectors.of("constants");
        Vectors.assertSix(constants, "z95", Normal.Z95);
        Vectors.assertSix(constants, "kappaBenefit", Model.STANDARD.kappaBenefit());
        Vectors.assertSix(constants, "kappaEffort", Model.STANDARD.kappaEffort());
        Vectors.assertSix(constants, "tau", Model.STANDARD.tau());
        Vectors.assertSix(constants, "classAverage", Model.STANDARD.classAverage());
        Vectors.assertSix(constants, "secondEstimateAbove", Model.STANDARD.secondEstimateAbove());
        for (EvidenceKind kind : EvidenceKind.values()) {
            Vectors.assertSix(constants.getJsonObject("evidenceFloor"), kind.name(), kind.floor());
        }
    }

    @Test
    @Tag("scenario-8")
    void holdsTheQuantiles() {
        for (JsonObject vector : Vectors.list("invNorm")) {
            Vectors.assertSix(vector, "z", Normal.quantile(Vectors.number(vector, "p")));
        }
    }

    @Test
    @Tag("scenario-8")
    void holdsEveryTicketOfTheWorkedBacklog() {
        for (JsonObject ticket : Vectors.list("tickets")) {
            holds(ticket);
        }
    }

    @Test
    void ordersTheWorkedBacklog() {
        List<JsonObject> ranked = new ArrayList<>(Vectors.list("tickets"));
        ranked.removeIf(ticket -> worth(ticket).status() != Status.RANKED);
        ranked.sort(Comparator.comparing(ValueModelTest::key));
        assertEquals(
                List.of("T9", "T2", "T5", "T1", "T3", "T6", "T8", "T4"),
                ranked.stream().map(ticket -> ticket.getString("id")).toList());
    }

    @Test
    void showsCustomersAndCompanySideBySide() {
        Worth worth = model.worth(Vectors.ticket("T2"), false, false);
        assertEquals(22_137, Math.round(worth.customerEurPerYear()));
        assertEquals(99_617, Math.floor(worth.companyEurPerYear()));
        assertEquals(worth.countedEurPerYear(), worth.customerEurPerYear() + worth.companyEurPerYear(), 1e-9);
    }

    @Test
    void showsTheClaimsWhereThereIsNoNetBenefit() {
        Worth worth = model.worth(Vectors.ticket("T7"), false, false);
        assertEquals(150_000, worth.customerEurPerYear());
        assertEquals(-156_000, worth.companyEurPerYear());
        assertEquals(0, worth.eurPerYearPerDay());
    }

    @Test
    void asksForASignatureWhereCustomersLoseAndTheCompanyGains() {
        Estimate harm = new Estimate(10_000, -3, 20, 2, 1, 2, EvidenceKind.ANALYTICS);
        assertEquals(Status.NEEDS_SIGNATURE, model.worth(harm, false, false).status());
        assertEquals(Status.RANKED, model.worth(harm, false, true).status());
    }

    @Test
    void callsAHarmThatNobodyGainsFromNoNetBenefit() {
        Estimate harm = new Estimate(10_000, -30, 20, 2, 1, 2, EvidenceKind.ANALYTICS);
        assertEquals(Status.NO_NET_BENEFIT, model.worth(harm, false, true).status());
    }

    @Test
    void countsALargeClaimInFullOnceItIsConfirmed() {
        Worth alone = model.worth(Vectors.ticket("T9"), false, false);
        Worth confirmed = model.worth(Vectors.ticket("T9"), true, false);
        assertTrue(alone.flags().contains(Flag.SECOND_ESTIMATE_NEEDED));
        assertFalse(confirmed.flags().contains(Flag.SECOND_ESTIMATE_NEEDED));
        assertTrue(alone.countedEurPerYear() < confirmed.countedEurPerYear());
    }

    @Test
    void learnsFromTheTeam() {
        Model s = Model.STANDARD;
        Model slow = new Model(s.classAverage(), s.tau(), s.kappaBenefit(), s.kappaEffort(), 0.5, 2);
        Worth usual = model.worth(Vectors.ticket("T2"), false, false);
        Worth taught = new ValueModel(slow).worth(Vectors.ticket("T2"), false, false);
        assertEquals(usual.eurPerYearPerDay() / 4, taught.eurPerYearPerDay(), 1e-9);
    }

    private void holds(JsonObject ticket) {
        JsonObject expected = ticket.getJsonObject("expected");
        Worth worth = worth(ticket);
        Vectors.assertSix(expected, "b", worth.claimedEurPerYear());
        Vectors.assertSix(expected, "sigmaB", worth.sigmaBenefit());
        Vectors.assertSix(expected, "expectedDays", worth.expectedDays());
        Vectors.assertSix(expected, "S", worth.eurPerYearPerDay());
        assertEquals(expected.getString("status"), worth.status().name());
        if (worth.status() == Status.RANKED) {
            Vectors.assertSix(expected, "w", worth.weight());
            Vectors.assertSix(expected, "benefitUsed", worth.countedEurPerYear());
            assertEquals(flags(expected), worth.flags());
        }
    }

    private Worth worth(JsonObject ticket) {
        return model.worth(Vectors.estimate(ticket), ticket.getBoolean("confirmed"), false);
    }

    private static Set<Flag> flags(JsonObject expected) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        expected.getJsonArray("flags")
                .getValuesAs(JsonString::getString)
                .forEach(flag -> flags.add(Flag.valueOf(flag)));
        return flags;
    }

    private static String key(JsonObject ticket) {
        Worth worth =
                new ValueModel(Model.STANDARD).worth(Vectors.estimate(ticket), ticket.getBoolean("confirmed"), false);
        EvidenceKind evidence = EvidenceKind.valueOf(ticket.getString("evidence"));
        return Place.key(worth.eurPerYearPerDay(), evidence, worth.expectedDays(), 0, 1);
    }
}
