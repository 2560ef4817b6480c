package io.vingt.estimate;

import java.util.EnumSet;

/**
 * What an estimate is worth (science.md §3.4): the claim pulled back towards the average ticket as far as its range and its
 * evidence ask, divided by the expected days. Widening a range never raises the score.
 */
public final class ValueModel {
    private static final double LEAST_DAYS = 0.25;
    private static final double MOST_EXPECTED_DAYS = 1e9;

    private final Model model;

    public ValueModel(Model model) {
        this.model = model;
    }

    /**
     * The worth of an estimate.
     *
     * @param confirmed a blind second estimate is in, so a claim above ten times the average counts in full
     * @param signed a lead signed that customers lose here
     */
    public Worth worth(Estimate estimate, boolean confirmed, boolean signed) {
        double claimed = estimate.claimedEurPerYear();
        double sigma = sigmaBenefit(estimate);
        double days = expectedDays(estimate);
        if (!(claimed > 0)) {
            return withoutBenefit(estimate, days, sigma);
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        double counted = counted(estimate, sigma, confirmed, flags);
        Status status = estimate.customersLose() && !signed ? Status.NEEDS_SIGNATURE : Status.RANKED;
        double customer = counted * customerPart(estimate);
        double score = counted / days;
        double weight = weight(sigma);
        return new Worth(claimed, counted, customer, counted - customer, days, score, weight, sigma, status, flags);
    }

    private double counted(Estimate estimate, double sigma, boolean confirmed, EnumSet<Flag> flags) {
        double believed = estimate.claimedEurPerYear();
        if (!confirmed && believed > model.secondEstimateAbove()) {
            flags.add(Flag.SECOND_ESTIMATE_NEEDED);
            believed = model.secondEstimateAbove();
        }
        double benefit = benefitUsed(believed, sigma);
        if (estimate.evidence() == EvidenceKind.NONE && benefit > model.classAverage()) {
            flags.add(Flag.NO_EVIDENCE_CAP);
            benefit = model.classAverage();
        }
        return benefit * model.benefitFactorOfTeam();
    }

    /** B: the benefit that counts of a claim above zero with this log-standard deviation, currency units a year. */
    public double benefitUsed(double claimed, double sigma) {
        double average = model.classAverage();
        return claimed <= average ? claimed : average * StrictMath.pow(claimed / average, weight(sigma));
    }

    /** σ_B: what the range says, widened as ranges of people are, and never narrower than the evidence carries. */
    public double sigmaBenefit(Estimate estimate) {
        double range = model.kappaBenefit() * StrictMath.log(estimate.benefitFactor90());
        return StrictMath.max(range, StrictMath.log(estimate.evidence().floor())) / Normal.Z95;
    }

    /** E[D] in engineering days: the mean of the log-normal whose 90 % interval is the widened range. */
    public double expectedDays(Estimate estimate) {
        double low = StrictMath.max(estimate.daysLow(), LEAST_DAYS);
        double high = StrictMath.max(estimate.daysHigh(), low);
        double sigma = model.kappaEffort() * StrictMath.log(high / low) / (2 * Normal.Z95);
        double mean = StrictMath.sqrt(low * high) * StrictMath.exp(sigma * sigma / 2);
        return StrictMath.min(mean, MOST_EXPECTED_DAYS) * model.effortFactorOfTeam();
    }

    private double weight(double sigma) {
        double tau2 = model.tau() * model.tau();
        return tau2 / (tau2 + sigma * sigma);
    }

    private static double customerPart(Estimate estimate) {
        return estimate.customerEurPerEvent() / (estimate.customerEurPerEvent() + estimate.companyEurPerEvent());
    }

    private Worth withoutBenefit(Estimate estimate, double days, double sigma) {
        return new Worth(
                estimate.claimedEurPerYear(),
                0,
                estimate.eventsPerYear() * estimate.customerEurPerEvent(),
                estimate.eventsPerYear() * estimate.companyEurPerEvent(),
                days,
                0,
                weight(sigma),
                sigma,
                Status.NO_NET_BENEFIT,
                EnumSet.noneOf(Flag.class));
    }
}
