package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TwoEstimatesTest {

    private static final Pattern FIGURE = Pattern.compile("[−]?[€]?[0-9][0-9,.\u202f]*");
    private final ValueModel model = new ValueModel(Model.STANDARD);

    private final Estimate large = new Estimate(1_000_000, 5, 5, 2, 3, 5, EvidenceKind.ANECDOTE);
    private final Estimate small = new Estimate(100_000, 1, 3, 3, 9, 20, EvidenceKind.COUNT);

    @Test
    void areRankedByWhatLiesBetweenThem() {
        Estimate near = new Estimate(1_000_000, 2, 2, 2, 3, 5, EvidenceKind.COUNT);
        Worth worth = model.worth(large, SecondClaim.of(near), false);
        SecondEstimate both =
                SecondEstimate.combine(10_000_000, model.sigmaBenefit(large), 4_000_000, model.sigmaBenefit(near));
        assertEquals(Status.RANKED, worth.status());
        assertEquals(both.claimedEurPerYear(), worth.claimedEurPerYear());
        assertEquals(model.benefitUsed(both.claimedEurPerYear(), both.sigma()), worth.countedEurPerYear());
        assertEquals(model.expectedDays(large), worth.expectedDays());
        assertEquals(Set.of(), worth.flags());
    }

    @Test
    void areToBeReconciledWhenTheyAreMoreThanFourTimesApart() {
        assertEquals(
                Status.RECONCILE,
                model.worth(large, SecondClaim.of(small), false).status());
    }

    @Test
    void shareTheBenefitAsBothSeeIt() {
        Estimate near = new Estimate(1_000_000, 1, 4, 2, 3, 5, EvidenceKind.COUNT);
        Worth worth = model.worth(large, SecondClaim.of(near), false);
        assertEquals(0.35, worth.customerEurPerYear() / worth.countedEurPerYear(), 1e-12);
        assertEquals(worth.countedEurPerYear(), worth.customerEurPerYear() + worth.companyEurPerYear(), 1e-6);
    }

    @Test
    void neverRaiseWhatHasNoEvidenceAboveTheAverage() {
        Estimate guess = new Estimate(1_000_000, 5, 5, 2, 3, 5, EvidenceKind.NONE);
        Worth worth = model.worth(guess, SecondClaim.of(guess), false);
        assertEquals(50_000, worth.countedEurPerYear());
        assertEquals(Set.of(Flag.NO_EVIDENCE_CAP), worth.flags());
    }

    @Property
    void countTheSameWhicheverCameFirst(@ForAll("usual") Estimate a, @ForAll("usual") Estimate b) {
        if (a.claimedEurPerYear() <= 0 || b.claimedEurPerYear() <= 0) return;
        double sa = model.sigmaBenefit(a);
        double sb = model.sigmaBenefit(b);
        assertEquals(
                SecondEstimate.combine(a.claimedEurPerYear(), sa, b.claimedEurPerYear(), sb),
                SecondEstimate.combine(b.claimedEurPerYear(), sb, a.claimedEurPerYear(), sa));
    }

    @Property
    void lieBetweenBothAndAreNotSurerThanTheSurerOfThem(@ForAll("usual") Estimate a, @ForAll("usual") Estimate b) {
        if (a.claimedEurPerYear() <= 0 || b.claimedEurPerYear() <= 0) return;
        double sa = model.sigmaBenefit(a);
        double sb = model.sigmaBenefit(b);
        SecondEstimate both = SecondEstimate.combine(a.claimedEurPerYear(), sa, b.claimedEurPerYear(), sb);
        double low = Math.min(a.claimedEurPerYear(), b.claimedEurPerYear());
        double high = Math.max(a.claimedEurPerYear(), b.claimedEurPerYear());
        assertTrue(both.claimedEurPerYear() >= low * (1 - 1e-12) && both.claimedEurPerYear() <= high * (1 + 1e-12));
        assertTrue(both.sigma() >= Math.min(sa, sb) * Math.sqrt(0.75) - 1e-12);
        assertEquals(high / low > 4, both.reconcile());
    }

    /** However large the first claim, what is ranked counts at most what twice the second one would. */
    @Property
    void aRankedClaimCountsNoMoreThanTwiceWhatTheSecondSaid(@ForAll("usual") Estimate a, @ForAll("usual") Estimate b) {
        Worth worth = model.worth(a, SecondClaim.of(b), true);
        if (worth.status() != Status.RANKED) return;
        assertTrue(worth.countedEurPerYear() <= 2 * b.claimedEurPerYear() * (1 + 1e-12));
    }

    @Property
    void aWiderRangeOfEitherNeverHelps(@ForAll("usual") Estimate a, @ForAll("usual") Estimate b) {
        Worth worth = model.worth(a, SecondClaim.of(b), true);
        if (worth.status() != Status.RANKED) return;
        assertTrue(model.worth(wider(a), SecondClaim.of(b), true).countedEurPerYear() <= worth.countedEurPerYear());
        assertTrue(model.worth(a, SecondClaim.of(wider(b)), true).countedEurPerYear() <= worth.countedEurPerYear());
    }

    @Property
    void whatIsKnownBetterStaysBetweenBothEnds(@ForAll("usual") Estimate a, @ForAll("usual") Estimate b) {
        SecondClaim second = SecondClaim.of(b);
        Worth worth = model.worth(a, second, true);
        Ends ends = model.ends(a, second);
        if (worth.status() != Status.RANKED || ends.best().countedEurPerYear() == 0) return;
        assertTrue(worth.eurPerYearPerDay() <= ends.best().eurPerYearPerDay() * (1 + 1e-9));
        assertTrue(worth.eurPerYearPerDay() >= ends.worst().eurPerYearPerDay() * (1 - 1e-9));
    }

    private static Estimate wider(Estimate e) {
        return new Estimate(
                e.eventsPerYear(),
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                Math.min(1e6, e.benefitFactor90() * 2),
                e.daysLow(),
                e.daysHigh(),
                e.evidence());
    }

    @Test
    void areExplainedInOneSentence() {
        Estimate near = new Estimate(1_000_000, 2, 2, 2, 3, 5, EvidenceKind.COUNT);
        Worth worth = model.worth(large, SecondClaim.of(near), false);
        assertEquals(
                "1,000,000 times a year × (€5 customer + €5 us) = €10,000,000 claimed, €4,000,000 by a second estimate,"
                        + " €6,300,000 between them, €1,400,000 counted (one case) ÷ 4 days",
                breaking(Sentence.row(large, worth, "en", "EUR")));
        assertEquals(
                "1 000 000 fois par an × (5 € client + 5 € nous) = 10 000 000 € annoncés, 4 000 000 € par une seconde"
                        + " estimation, 6 300 000 € entre les deux, 1 400 000 € comptés (un cas) ÷ 4 jours",
                breaking(Sentence.row(large, worth, "fr", "EUR")));
        assertTrue(Sentence.worth(large, model.worth(large, SecondClaim.of(small), false), "en", "EUR")
                .endsWith("They are more than four times apart: talk first."));
    }

    @Test
    void whatContradictsIsSaid() {
        Estimate none = new Estimate(1_000_000, 1, -2, 2, 3, 5, EvidenceKind.COUNT);
        Worth worth = model.worth(large, SecondClaim.of(none), false);
        assertTrue(
                Sentence.row(large, worth, "en", "EUR").endsWith("a second estimate sees no net benefit: talk first"));
        assertTrue(Sentence.worth(large, worth, "fr", "EUR").contains("ne voit aucun bénéfice net"));
    }

    @Test
    void whatWaitsIsExplainedWithoutAFigure() {
        assertEquals("Ten times the average ticket until a second estimate is in", Sentence.sealed("en"));
        assertEquals("Dix fois le ticket moyen d’ici la seconde estimation", Sentence.sealed("fr"));
    }

    @Property
    void theSentenceOfTwoGivesTheirMeanAndTheShownScore(@ForAll("usual") Estimate a, @ForAll("usual") Estimate b) {
        for (String language : List.of("en", "fr")) {
            Worth worth = model.worth(a, SecondClaim.of(b), true);
            if (worth.status() != Status.RANKED) return;
            String row = Sentence.row(a, worth, language, "EUR");
            List<Double> found = figures(row, language);
            double mean = Math.sqrt(found.get(3)) * Math.sqrt(found.get(4));
            int digits = 2;
            while (digits < 15 && !Decimal.of(mean, digits).equals(Decimal.of(found.get(5), digits))) digits++;
            assertTrue(Decimal.of(mean, digits).equals(Decimal.of(found.get(5), digits)), row);
            double counted = found.get(found.size() - 2);
            double days = found.get(found.size() - 1);
            assertEquals(Place.rounded(worth.eurPerYearPerDay()), Place.rounded(counted / days), row);
        }
    }

    private static List<Double> figures(String sentence, String language) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(sentence);
        while (matcher.find()) {
            String plain = matcher.group().replace("€", "").replace("−", "-").replace("\u202f", "");
            plain = language.equals("fr") ? plain.replace(',', '.') : plain.replace(",", "");
            found.add(Double.valueOf(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain));
        }
        return found;
    }

    private static String breaking(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Provide
    Arbitrary<Estimate> usual() {
        return Estimates.usual();
    }
}
