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
        double counted = counted(claimed, estimate.evidence(), sigma, confirmed, flags);
        Status status = estimate.customersLose() && !signed ? Status.NEEDS_SIGNATURE : Status.RANKED;
        double customer = counted * customerPart(estimate);
        double score = counted / days;
        double weight = weight(sigma);
        return new Worth(claimed, counted, customer, counted - customer, days, score, weight, sigma, status, flags);
    }

    /**
     * The worth of an estimate that a second one may have followed.
     *
     * @param second null while there is none; once it is in, it always counts, whatever the first becomes
     */
    public Worth worth(Estimate estimate, SecondClaim second, boolean signed) {
        return second == null
                ? worth(estimate, false, signed)
                : new TwoEstimates(model).worth(estimate, second, signed);
    }

    /**
     * What the numbers can still come to, see {@link Ends}.
     *
     * @param confirmed a blind second estimate is in
     */
    public Ends ends(Estimate estimate, boolean confirmed) {
        double claimed = estimate.claimedEurPerYear();
        double few = expectedDays(estimate.daysLow(), estimate.daysLow());
        double many = StrictMath.max(expectedDays(estimate.daysHigh(), estimate.daysHigh()), expectedDays(estimate));
        double factor = estimate.benefitFactor90();
        double best = end(claimed * factor, estimate.evidence(), sigmaBenefit(1, estimate.evidence()), confirmed);
        double worst = end(claimed / factor, estimate.evidence(), sigmaBenefit(estimate), confirmed);
        double most = confirmed ? Double.POSITIVE_INFINITY : model.secondEstimateAbove();
        return new Ends(
                new Ends.End(best, few, claimed * factor > most), new Ends.End(worst, many, claimed / factor > most));
    }

    /** The same beside a second estimate, null for none: an end that would be to be reconciled counts as nothing. */
    public Ends ends(Estimate estimate, SecondClaim second) {
        return second == null ? ends(estimate, false) : new TwoEstimates(model).ends(estimate, second);
    }

    private double end(double claimed, EvidenceKind evidence, double sigma, boolean confirmed) {
        return claimed > 0 ? counted(claimed, evidence, sigma, confirmed, EnumSet.noneOf(Flag.class)) : 0;
    }

    private double counted(
            double claimed, EvidenceKind evidence, double sigma, boolean confirmed, EnumSet<Flag> flags) {
        double believed = claimed;
        if (!confirmed && believed > model.secondEstimateAbove()) {
            flags.add(Flag.SECOND_ESTIMATE_NEEDED);
            believed = model.secondEstimateAbove();
        }
        return countedOf(believed, sigma, evidence, flags);
    }

    double countedOf(double believed, double sigma, EvidenceKind evidence, EnumSet<Flag> flags) {
        double benefit = benefitUsed(believed, sigma);
        if (evidence == EvidenceKind.NONE && benefit > model.classAverage()) {
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
        return sigmaBenefit(estimate.benefitFactor90(), estimate.evidence());
    }

    double sigmaBenefit(double benefitFactor90, EvidenceKind evidence) {
        double range = model.kappaBenefit() * StrictMath.log(benefitFactor90);
        return StrictMath.max(range, StrictMath.log(evidence.floor())) / Normal.Z95;
    }

    /** E[D] in engineering days: the mean of the log-normal whose 90 % interval is the widened range. */
    public double expectedDays(Estimate estimate) {
        return expectedDays(estimate.daysLow(), estimate.daysHigh());
    }

    double expectedDays(double daysLow, double daysHigh) {
        double low = StrictMath.max(daysLow, LEAST_DAYS);
        double high = StrictMath.max(daysHigh, low);
        double sigma = model.kappaEffort() * StrictMath.log(high / low) / (2 * Normal.Z95);
        double mean = StrictMath.sqrt(low * high) * StrictMath.exp(sigma * sigma / 2);
        return StrictMath.min(mean, MOST_EXPECTED_DAYS) * model.effortFactorOfTeam();
    }

    double weight(double sigma) {
        double tau2 = model.tau() * model.tau();
        return tau2 / (tau2 + sigma * sigma);
    }

    static double customerPart(Estimate estimate) {
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
