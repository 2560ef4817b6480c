package io.vingt.estimate;

/**
 * Two independent claims for one ticket, taken together (science.md §3.6, correlation ½ between their errors).
 *
 * @param claimedEurPerYear the geometric mean of both claims, currency units a year
 * @param sigma log-standard deviation of that mean
 * @param reconcile whether they differ by more than a factor of four, so that people talk first
 */
public record SecondEstimate(double claimedEurPerYear, double sigma, boolean reconcile) {
    private static final double TALK_FIRST_ABOVE = 4;

    /** Both claims above zero, currency units a year, each with its log-standard deviation. */
    public static SecondEstimate combine(double first, double firstSigma, double second, double secondSigma) {
        if (!(first > 0 && second > 0)) {
            throw new EstimateNotSane("only claims above zero can be combined");
        }
        double apart = StrictMath.log(first / second);
        double own = (firstSigma * firstSigma + secondSigma * secondSigma + firstSigma * secondSigma) / 4;
        double mean = StrictMath.sqrt(first) * StrictMath.sqrt(second);
        boolean far = StrictMath.max(first, second) / StrictMath.min(first, second) > TALK_FIRST_ABOVE;
        return new SecondEstimate(mean, StrictMath.sqrt(own + apart * apart / 4), far);
    }
}
