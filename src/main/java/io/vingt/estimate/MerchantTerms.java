package io.vingt.estimate;

/**
 * A bug on a merchant's site in the terms that its owner thinks in, and what that is as an estimate. One event is a visit
 * that meets the bug: {@code visits × affected} of them a year. Each of these loses {@code lost × basket}, of which our
 * {@code fee} is ours and the rest theirs, so that nothing is counted on both sides.
 *
 * @param visitsPerYear of the page, above 0, at most 1e12
 * @param shareAffected of these visits, the share that meets the bug: above 0, at most 1
 * @param shareLost of those, the share that would have bought and does not: 0 to 1; 1 when every one is lost
 * @param basketEur what a purchase comes to, currency units: above 0, at most 1e9
 * @param feeShare what we earn of it: 0 to 1
 */
public record MerchantTerms(
        double visitsPerYear, double shareAffected, double shareLost, double basketEur, double feeShare) {

    public MerchantTerms {
        must(Estimate.within(visitsPerYear, 0, Estimate.MOST_EVENTS) && visitsPerYear > 0, "visitsPerYear");
        must(Estimate.within(shareAffected, 0, 1) && shareAffected > 0, "shareAffected");
        must(Estimate.within(shareLost, 0, 1), "shareLost");
        must(Estimate.within(basketEur, 0, Estimate.MOST_EUR) && basketEur > 0, "basketEur");
        must(Estimate.within(feeShare, 0, 1), "feeShare");
    }

    public double eventsPerYear() {
        return visitsPerYear * shareAffected;
    }

    /** What one event costs the merchant, currency units. */
    public double customerEurPerEvent() {
        return shareLost * basketEur * (1 - feeShare);
    }

    /** What one event costs us, currency units. */
    public double companyEurPerEvent() {
        return shareLost * basketEur * feeShare;
    }

    /** What the fix brings the merchant, currency units a year. */
    public double theirsPerYear() {
        return eventsPerYear() * customerEurPerEvent();
    }

    /** What the fix brings us, currency units a year. */
    public double oursPerYear() {
        return eventsPerYear() * companyEurPerEvent();
    }

    private static void must(boolean holds, String field) {
        if (!holds) throw new EstimateNotSane(field + " is missing or out of bounds");
    }
}
