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
        // Larger by smaller, so that it is the same to the last bit whichever came first.
        double times = StrictMath.max(first, second) / StrictMath.min(first, second);
        double apart = StrictMath.log(times);
        double own = (firstSigma * firstSigma + secondSigma * secondSigma + firstSigma * secondSigma) / 4;
        double mean = StrictMath.sqrt(first) * StrictMath.sqrt(second);
        return new SecondEstimate(mean, StrictMath.sqrt(own + apart * apart / 4), times > TALK_FIRST_ABOVE);
    }
}
