package io.vingt.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MerchantTermsTest {

    @Test
    void aCheckoutOfTwoHundredThousandVisitsIsWorthWhatItsLostBasketsAre() {
        MerchantTerms terms = new MerchantTerms(200_000, 0.04, 0.25, 68, 0.03);
        assertEquals(8_000, terms.eventsPerYear(), 1e-9);
        assertEquals(16.49, terms.customerEurPerEvent(), 1e-9);
        assertEquals(0.51, terms.companyEurPerEvent(), 1e-9);
        assertEquals(131_920, terms.theirsPerYear(), 1e-6);
        assertEquals(4_080, terms.oursPerYear(), 1e-6);
    }

    /** Nothing is counted on both sides: together they are what the lost baskets come to. */
    @Property(tries = 500)
    void bothSidesTogetherAreTheLostBaskets(
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 1e9) double visits,
            @ForAll @Scale(6) @DoubleRange(min = 0.0001, max = 1) double affected,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double lost,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1e5) double basket,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double fee) {
        MerchantTerms terms = new MerchantTerms(visits, affected, lost, basket, fee);
        double whole = visits * affected * lost * basket;
        assertEquals(whole, terms.theirsPerYear() + terms.oursPerYear(), 1e-9 * Math.max(1, whole));
    }

    /** The estimate's own claim is that sum: mapping to the six numbers loses nothing. */
    @Property(tries = 500)
    void theEstimateClaimsWhatTheTermsSay(
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 1e9) double visits,
            @ForAll @Scale(6) @DoubleRange(min = 0.0001, max = 1) double affected,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double lost,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1e5) double basket) {
        MerchantTerms terms = new MerchantTerms(visits, affected, lost, basket, 0.02);
        Estimate estimate = new Estimate(
                terms.eventsPerYear(),
                terms.customerEurPerEvent(),
                terms.companyEurPerEvent(),
                2,
                1,
                2,
                EvidenceKind.COUNT);
        double sum = terms.theirsPerYear() + terms.oursPerYear();
        assertEquals(sum, estimate.claimedEurPerYear(), 1e-9 * Math.max(1, sum));
    }

    @Property(tries = 200)
    void moreAffectedVisitsNeverAreWorthLess(
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.5) double fewer,
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 2) double times) {
        MerchantTerms less = new MerchantTerms(10_000, fewer, 0.5, 40, 0.02);
        MerchantTerms more = new MerchantTerms(10_000, Math.min(1, fewer * times), 0.5, 40, 0.02);
        assertEquals(true, more.theirsPerYear() >= less.theirsPerYear());
    }

    @Test
    void sharesAboveOneAndPagesWithoutVisitsAreRefused() {
        assertThrows(EstimateNotSane.class, () -> new MerchantTerms(1000, 1.2, 1, 40, 0));
        assertThrows(EstimateNotSane.class, () -> new MerchantTerms(0, 0.1, 1, 40, 0));
        assertThrows(EstimateNotSane.class, () -> new MerchantTerms(1000, 0.1, 1, Double.NaN, 0));
        assertThrows(EstimateNotSane.class, () -> new MerchantTerms(1000, 0.1, 1, 40, -0.1));
    }
}
