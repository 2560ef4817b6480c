package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.kernel.BadInput;
import java.util.function.ToDoubleFunction;

/**
 * How a ticket's benefit is shared out between a slice and what stays. Neither what both claim nor what of it counts is
 * ever more than the ticket's before: of a claim above the average only a part counts, and the parts of a whole are
 * expected to bring what the whole was, so what a slice counts for is taken off what stays.
 */
final class Shares {

    private static final double LEAST_DAYS = 0.25;
    private static final double ORDINARY_RANGE = 8;
    private static final int HALVINGS = 60;
    private static final double ENOUGH = 100;
    /** So that a share in thirds is not refused for the last bits of a double. */
    private static final double ROUNDING = 1 + 1e-9;

    private final Estimate before;
    private final Reckoned whole;
    private final ToDoubleFunction<Estimate> countedOfRest;

    /** What numbers came to, EUR a year. */
    record Reckoned(double claimed, double counted) {}

    /** @param whole what the ticket came to, both above zero */
    Shares(Estimate before, Reckoned whole, ToDoubleFunction<Estimate> countedOfRest) {
        this.before = before;
        this.whole = whole;
        this.countedOfRest = countedOfRest;
    }

    /** @throws BadInput unless the slice takes a part of the ticket's benefit and leaves one */
    void mustLeaveSome(Reckoned slice) {
        boolean part = slice.claimed > 0 && slice.claimed < whole.claimed && slice.counted < whole.counted;
        if (!part) throw new BadInput("estimate", "notAShare");
    }

    /** @throws BadInput when slice and rest together would be worth more than the ticket was */
    void mustFit(Reckoned slice, Estimate rest) {
        boolean claims = part(rest) * whole.claimed <= (whole.claimed - slice.claimed) * ROUNDING;
        boolean counts = countedOfRest.applyAsDouble(rest) <= (whole.counted - slice.counted) * ROUNDING;
        if (!(rest.claimedEurPerYear() > 0 && claims && counts)) throw new BadInput("rest", "moreThanWhole");
    }

    /** What stays where nobody says it otherwise: fewer events and fewer days, the slice's, and all else as it was. */
    Answers rest(Estimate slice, Reckoned share, String source) {
        double high = Math.max(LEAST_DAYS, before.daysHigh() - slice.daysHigh());
        double low = Math.max(before.daysLow() - slice.daysLow(), Math.max(LEAST_DAYS, high / ORDINARY_RANGE));
        double most = 1 - share.claimed / whole.claimed;
        double part = most;
        double least = 0;
        for (int i = 0; i < HALVINGS && tooMuch(part, share); i++) {
            most = part;
            part = (least + most) / 2;
        }
        for (int i = 0; i < HALVINGS && part < most; i++) {
            double middle = (part + most) / 2;
            if (tooMuch(middle, share)) most = middle;
            else part = middle;
        }
        return answers(whole(before.eventsPerYear() * part), Math.min(low, high), high, source);
    }

    /** Nobody counts in parts of an event: down to a whole one, where there are enough for that to change nothing. */
    private static double whole(double events) {
        return events < ENOUGH ? events : Math.floor(events * ROUNDING);
    }

    /** How much of the ticket's own claim an estimate of what stays keeps. */
    double part(Estimate rest) {
        return rest.claimedEurPerYear() / before.claimedEurPerYear();
    }

    private boolean tooMuch(double part, Reckoned slice) {
        Estimate rest = answers(before.eventsPerYear() * part, before.daysLow(), before.daysHigh(), null)
                .estimate()
                .orElseThrow();
        return countedOfRest.applyAsDouble(rest) > whole.counted - slice.counted;
    }

    private Answers answers(double events, double daysLow, double daysHigh, String source) {
        return new Answers(
                events,
                before.customerEurPerEvent(),
                before.companyEurPerEvent(),
                before.benefitFactor90(),
                daysLow,
                daysHigh,
                before.evidence(),
                source,
                null);
    }
}
