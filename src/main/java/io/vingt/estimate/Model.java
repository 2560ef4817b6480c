package io.vingt.estimate;

/**
 * The constants of the value model (science.md §3.4).
 *
 * @param classAverage A, the average ticket's benefit, currency units a year
 * @param tau τ, standard deviation of the logarithm of true benefits
 * @param kappaBenefit κ_B, how much wider benefit ranges are than they are given, at least 1
 * @param kappaEffort κ_D, how much wider day ranges are than they are given, at least 1
 * @param benefitFactorOfTeam c_B, observed over counted benefit of the team
 * @param effortFactorOfTeam c_D, actual over expected days of the team
 */
public record Model(
        double classAverage,
        double tau,
        double kappaBenefit,
        double kappaEffort,
        double benefitFactorOfTeam,
        double effortFactorOfTeam) {
    private static final double START_AVERAGE = 50_000;

    /** What holds before a company has outcomes of its own. */
    public static final Model STANDARD = new Model(
            START_AVERAGE,
            StrictMath.log(10) / Normal.Z95,
            Calibration.kappa(Calibration.BENEFIT_PRIOR),
            Calibration.kappa(Calibration.EFFORT_PRIOR),
            1,
            1);

    public Model {
        must(Estimate.within(classAverage, 1e-3, 1e15), "classAverage");
        must(Estimate.within(tau, 1e-3, 100), "tau");
        must(Estimate.within(kappaBenefit, 1, 1e3), "kappaBenefit");
        must(Estimate.within(kappaEffort, 1, 1e3), "kappaEffort");
        must(Estimate.within(benefitFactorOfTeam, 1e-3, 1e3), "benefitFactorOfTeam");
        must(Estimate.within(effortFactorOfTeam, 1e-3, 1e3), "effortFactorOfTeam");
    }

    /** The same model for a company whose average ticket is worth this much a year. */
    public Model withClassAverage(double eurPerYear) {
        return new Model(eurPerYear, tau, kappaBenefit, kappaEffort, benefitFactorOfTeam, effortFactorOfTeam);
    }

    /** Claims above this (currency units a year) wait for a second estimate. */
    public double secondEstimateAbove() {
        return 10 * classAverage;
    }

    private static void must(boolean holds, String field) {
        if (!holds) {
            throw new EstimateNotSane(field + " is out of bounds");
        }
    }
}
