package io.vingt.estimate;

import java.util.List;

/** What outcomes teach the model (science.md §3.5): how wide people's ranges should be, and the class of tickets. */
public final class Calibration {
    /** Share of untrained people's 90 % benefit ranges that hold the truth, before there are outcomes. */
    public static final double BENEFIT_PRIOR = 0.55;

    /** The same for engineering days. */
    public static final double EFFORT_PRIOR = 0.66;

    private static final double PRIOR_WEIGHT = 20;
    private static final int LEAST_CLAIMS = 30;

    private Calibration() {}

    /** h: how often ranges held, the prior counting as twenty outcomes. */
    public static double hitRate(double prior, int hits, int outcomes) {
        return (hits + prior * PRIOR_WEIGHT) / (outcomes + PRIOR_WEIGHT);
    }

    /** κ: how much wider a range must be taken when only this share of them holds; 1 to 1,000. */
    public static double kappa(double hitRate) {
        return clamp(Normal.Z95 / Normal.quantile((1 + hitRate) / 2), 1, 1e3);
    }

    /** c_D: how much longer work takes than expected, from actual days over expected days, all above zero. */
    public static double effortFactor(List<Double> actualOverExpected) {
        int n = actualOverExpected.size();
        double sum = 0;
        for (double ratio : actualOverExpected) {
            sum += StrictMath.log(ratio);
        }
        double mean = n == 0 ? 0 : sum / n;
        return clamp(StrictMath.exp(n / (n + 5.0) * mean), 0.5, 3);
    }

    /** The model with A and τ learnt from accepted claims and their σ; unchanged below thirty claims. */
    public static Model learnt(Model before, List<Double> claims, List<Double> sigmas) {
        int n = claims.size();
        if (n < LEAST_CLAIMS) {
            return before;
        }
        double mean = 0;
        double noise = 0;
        for (int i = 0; i < n; i++) {
            mean += StrictMath.log(claims.get(i)) / n;
            noise += sigmas.get(i) * sigmas.get(i) / n;
        }
        double spread = 0;
        for (double claim : claims) {
            double off = StrictMath.log(claim) - mean;
            spread += off * off / (n - 1);
        }
        double tau2 = StrictMath.max(0.25, spread - noise);
        return new Model(
                StrictMath.exp(mean + tau2 / 2),
                StrictMath.sqrt(tau2),
                before.kappaBenefit(),
                before.kappaEffort(),
                before.benefitFactorOfTeam(),
                before.effortFactorOfTeam());
    }

    static double clamp(double value, double least, double most) {
        return StrictMath.min(most, StrictMath.max(least, value));
    }
}
