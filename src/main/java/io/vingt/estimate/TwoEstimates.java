package io.vingt.estimate;

import java.util.EnumSet;

/**
 * What a ticket is worth once a second estimate is in (science.md §3.6): both claims taken together, ranked only while
 * they lie within a factor of four. The days stay those of the first: a second estimate is asked for the benefit.
 */
final class TwoEstimates {

    private final Model model;
    private final ValueModel single;

    TwoEstimates(Model model) {
        this.model = model;
        single = new ValueModel(model);
    }

    Worth worth(Estimate first, SecondClaim second, boolean signed) {
        Worth alone = single.worth(first, true, signed);
        if (alone.status() == Status.NO_NET_BENEFIT) {
            return alone;
        }
        return second.eurPerYear() > 0 ? together(first, second, alone, signed) : contradicted(first, alone);
    }

    /** As {@link Ends} has it for one estimate; the second stays what it is. */
    Ends ends(Estimate first, SecondClaim second) {
        Ends alone = single.ends(first, true);
        double factor = first.benefitFactor90();
        double best = counted(times(first, factor, 1), second);
        double worst = counted(times(first, 1 / factor, factor), second);
        return new Ends(
                new Ends.End(best, alone.best().expectedDays(), false),
                new Ends.End(worst, alone.worst().expectedDays(), false));
    }

    private double counted(Estimate first, SecondClaim second) {
        Worth worth = worth(first, second, true);
        return worth.status() == Status.RANKED ? worth.countedEurPerYear() : 0;
    }

    /** Within the bounds of an estimate: what is beyond them cannot be claimed. */
    private static Estimate times(Estimate e, double events, double factor) {
        return new Estimate(
                Calibration.clamp(e.eventsPerYear() * events, 1e-12, Estimate.MOST_EVENTS),
                e.customerEurPerEvent(),
                e.companyEurPerEvent(),
                factor,
                e.daysLow(),
                e.daysHigh(),
                e.evidence());
    }

    private Worth together(Estimate first, SecondClaim second, Worth alone, boolean signed) {
        double secondSigma = single.sigmaBenefit(second.benefitFactor90(), second.evidence());
        SecondEstimate both = SecondEstimate.combine(
                first.claimedEurPerYear(), alone.sigmaBenefit(), second.eurPerYear(), secondSigma);
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        double counted = single.countedOf(both.claimedEurPerYear(), both.sigma(), first.evidence(), flags);
        double customer = counted * (ValueModel.customerPart(first) + second.customerPart()) / 2;
        return new Worth(
                both.claimedEurPerYear(),
                counted,
                customer,
                counted - customer,
                alone.expectedDays(),
                counted / alone.expectedDays(),
                single.weight(both.sigma()),
                both.sigma(),
                status(both, first.customersLose() || second.customersLose(), signed),
                flags,
                second.eurPerYear());
    }

    /** One says that it brings something and the other that it does not: no mean of the two means anything. */
    private Worth contradicted(Estimate first, Worth alone) {
        return new Worth(
                alone.claimedEurPerYear(),
                0,
                first.eventsPerYear() * first.customerEurPerEvent(),
                first.eventsPerYear() * first.companyEurPerEvent(),
                alone.expectedDays(),
                0,
                alone.weight(),
                alone.sigmaBenefit(),
                Status.RECONCILE,
                EnumSet.noneOf(Flag.class),
                null);
    }

    private static Status status(SecondEstimate both, boolean customersLose, boolean signed) {
        if (both.reconcile()) {
            return Status.RECONCILE;
        }
        return customersLose && !signed ? Status.NEEDS_SIGNATURE : Status.RANKED;
    }
}
