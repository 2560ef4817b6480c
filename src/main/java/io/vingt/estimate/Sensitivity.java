package io.vingt.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Which one input moves the result most: one step of each, through the same model, the best first. */
public final class Sensitivity {
    private Sensitivity() {}

    /** One step of one input: the numbers with it, and what they come to. */
    public record Step(Lever lever, Estimate estimate, Worth worth) {}

    /**
     * Only steps that raise the score, the one that raises it most first; equal ones in the order of {@link Lever}.
     *
     * @param worth what numbers would come to, with all that is known beside them
     */
    public static List<Step> of(Estimate estimate, Function<Estimate, Worth> worth) {
        double now = worth.apply(estimate).eurPerYearPerDay();
        List<Step> steps = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            Estimate moved = moved(lever, estimate);
            Worth then = worth.apply(moved);
            if (then.eurPerYearPerDay() > now) {
                steps.add(new Step(lever, moved, then));
            }
        }
        steps.sort(Comparator.comparingDouble(step -> -step.worth().eurPerYearPerDay()));
        return steps;
    }

    private static Estimate moved(Lever lever, Estimate e) {
        double half = StrictMath.sqrt(e.benefitFactor90());
        EvidenceKind[] kinds = EvidenceKind.values();
        EvidenceKind stronger = kinds[StrictMath.min(e.evidence().ordinal() + 1, kinds.length - 1)];
        return switch (lever) {
            case EVENTS ->
                with(
                        e,
                        StrictMath.min(Estimate.MOST_EVENTS, e.eventsPerYear() * half),
                        e.benefitFactor90(),
                        e.daysHigh(),
                        e.evidence());
            case EVIDENCE -> with(e, e.eventsPerYear(), e.benefitFactor90(), e.daysHigh(), stronger);
            case FACTOR -> with(e, e.eventsPerYear(), half, e.daysHigh(), e.evidence());
            case DAYS ->
                with(
                        e,
                        e.eventsPerYear(),
                        e.benefitFactor90(),
                        StrictMath.sqrt(e.daysLow() * e.daysHigh()),
                        e.evidence());
        };
    }

    private static Estimate with(Estimate e, double events, double factor, double daysHigh, EvidenceKind evidence) {
        return new Estimate(
                events,
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                factor,
                e.daysLow(),
                StrictMath.max(e.daysLow(), daysHigh),
                evidence);
    }
}
