package io.vingt.estimate;

/**
 * Both ends of an estimate's range, through the same model.
 *
 * <p>Best: the claim × k, known as surely as its kind of evidence allows (k = 1), and {@code daysLow} exactly. Worst: the
 * claim ÷ k, as uncertain as it is now, and {@code daysHigh}, or what is expected now where a very wide range expects more
 * than that.
 *
 * <p>Whatever more work on the numbers can lead to without better evidence, that is a claim within ×/÷ k, a factor from 1
 * to k, days within the range, lies between the two, and both can be reached: B grows with the claim and falls with k,
 * E[D] is least at the lower end and greatest at one of the two ends of daysLow.
 */
public record Ends(End best, End worst) {

    /**
     * @param countedEurPerYear what would count, currency units a year; 0 where there is no net benefit
     * @param expectedDays expected engineering days
     * @param waits whether the claim would have to wait for a second estimate
     */
    public record End(double countedEurPerYear, double expectedDays, boolean waits) {

        /** Currency units a year per engineering day. */
        public double eurPerYearPerDay() {
            return countedEurPerYear / expectedDays;
        }
    }
}
