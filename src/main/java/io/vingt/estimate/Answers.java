package io.vingt.estimate;

import java.util.Optional;

/**
 * What an estimate's form holds so far; everything may be missing or wrong.
 *
 * @param source where the numbers come from, in the author's words
 * @param secondsSpent how long the author worked on the numbers, seconds
 */
public record Answers(
        Double eventsPerYear,
        Double customerEurPerEvent,
        Double companyEurPerEvent,
        Double benefitFactor90,
        Double daysLow,
        Double daysHigh,
        EvidenceKind evidence,
        String source,
        Integer secondsSpent) {

    /** The estimate when all six numbers are there, finite and sane; no evidence chosen counts as {@code NONE}. */
    public Optional<Estimate> estimate() {
        if (!complete() || !sane()) {
            return Optional.empty();
        }
        EvidenceKind known = evidence == null ? EvidenceKind.NONE : evidence;
        return Optional.of(new Estimate(
                eventsPerYear, customerEurPerEvent, companyEurPerEvent, benefitFactor90, daysLow, daysHigh, known));
    }

    private boolean complete() {
        return eventsPerYear != null
                && customerEurPerEvent != null
                && companyEurPerEvent != null
                && benefitFactor90 != null
                && daysLow != null
                && daysHigh != null;
    }

    private boolean sane() {
        return eventsPerYear > 0
                && Estimate.within(eventsPerYear, 0, Estimate.MOST_EVENTS)
                && Estimate.within(customerEurPerEvent, -Estimate.MOST_EUR, Estimate.MOST_EUR)
                && Estimate.within(companyEurPerEvent, -Estimate.MOST_EUR, Estimate.MOST_EUR)
                && Estimate.within(benefitFactor90, 1, Estimate.MOST_FACTOR)
                && daysLow > 0
                && Estimate.within(daysHigh, daysLow, Estimate.MOST_DAYS);
    }
}
