package io.vingt.estimate;

/**
 * Six numbers and how they are known. Checked once, here.
 *
 * @param eventsPerYear how often it happens, above 0, at most 1e12 a year
 * @param customerEurPerEvent what one occurrence costs the customer, currency units, at most 1e9 either way
 * @param companyEurPerEvent what one occurrence costs the company, currency units, may be negative
 * @param benefitFactor90 how many times higher or lower the benefit could be, 90 % sure, 1 to 1e6
 * @param daysLow engineering days if it goes well, above 0
 * @param daysHigh engineering days if it goes badly, at most 10,000, not below {@code daysLow}
 * @param evidence the kind of evidence
 */
public record Estimate(
        double eventsPerYear,
        double customerEurPerEvent,
        double companyEurPerEvent,
        double benefitFactor90,
        double daysLow,
        double daysHigh,
        EvidenceKind evidence) {
    static final double MOST_EVENTS = 1e12;
    static final double MOST_EUR = 1e9;
    static final double MOST_FACTOR = 1e6;
    static final double MOST_DAYS = 10_000;

    public Estimate {
        must(within(eventsPerYear, 0, MOST_EVENTS) && eventsPerYear > 0, "eventsPerYear");
        must(within(customerEurPerEvent, -MOST_EUR, MOST_EUR), "customerEurPerEvent");
        must(within(companyEurPerEvent, -MOST_EUR, MOST_EUR), "companyEurPerEvent");
        must(within(benefitFactor90, 1, MOST_FACTOR), "benefitFactor90");
        must(within(daysLow, 0, MOST_DAYS) && daysLow > 0, "daysLow");
        must(within(daysHigh, daysLow, MOST_DAYS), "daysHigh");
        must(evidence != null, "evidence");
    }

    /** The author's central claim in currency units a year, before anything is pulled back. */
    public double claimedEurPerYear() {
        return eventsPerYear * (customerEurPerEvent + companyEurPerEvent);
    }

    /** Whether customers would lose what the company gains: a named lead signs that, or it is not ranked. */
    public boolean customersLose() {
        return customerEurPerEvent < 0 && companyEurPerEvent > 0;
    }

    /** What customers lose by it in a year, in currency units; 0 where they do not lose. */
    public double customersLossPerYear() {
        return StrictMath.max(0, -eventsPerYear * customerEurPerEvent);
    }

    static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static void must(boolean holds, String field) {
        if (!holds) {
            throw new EstimateNotSane(field + " is missing or out of bounds");
        }
    }
}
