package io.vingt.backlog;

import io.vingt.estimate.Ends;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Place;
import io.vingt.estimate.Worth;
import io.vingt.kernel.Cells;
import io.vingt.people.EngineeringDays;
import io.vingt.people.Period;
import io.vingt.ticket.Spot;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Where numbers would put a ticket among the others that stand in the backlog, itself left out. */
@Dependent
public class Comparison {

    private static final long AFTER_ALL = Long.MAX_VALUE;

    private final EntityManager entities;
    private final Ranks ranks;
    private final EngineeringDays days;

    @Inject
    public Comparison(EntityManager entities, Ranks ranks, EngineeringDays days) {
        this.entities = entities;
        this.ranks = ranks;
        this.days = days;
    }

    /** The ticket that is compared; one that is not filed yet is the last of its ties. */
    private record Itself(long filedAt, long number, String place, long dayMillionths, Spot lifted) {

        static final Itself NEW = new Itself(AFTER_ALL, AFTER_ALL, null, 0, null);
    }

    /** @param ticket the number of the ticket that numbers would be of, null for one that is not filed yet */
    public Among of(Long ticket) {
        return new Among(itself(ticket), days.ahead());
    }

    /** Answers any number of questions about one ticket from one look at it and at the engineering days. */
    public final class Among {

        private final Itself itself;
        private final Optional<Period> period;

        private Among(Itself itself, Optional<Period> period) {
            this.itself = itself;
            this.period = period;
        }

        /** The rank that an estimate would get now. */
        public long rank(Estimate estimate, Worth worth) {
            return before(end(worth), estimate.evidence(), itself).rank();
        }

        /** Whether a ticket with these numbers would be above the line; false while there is none. */
        public boolean isAbove(Worth worth, EvidenceKind evidence) {
            return isAbove(end(worth), evidence);
        }

        private static Ends.End end(Worth worth) {
            boolean waits = worth.flags().contains(Flag.SECOND_ESTIMATE_NEEDED);
            return new Ends.End(worth.countedEurPerYear(), worth.expectedDays(), waits);
        }

        /**
         * Whether more work on the numbers can change nothing: both ends of the range leave the ticket on the same side of
         * the line. False while there is no line.
         */
        public boolean stop(Estimate estimate, Ends ends) {
            return period.isPresent()
                    && isAbove(ends.best(), estimate.evidence()) == isAbove(ends.worst(), estimate.evidence());
        }

        private boolean isAbove(Ends.End end, EvidenceKind evidence) {
            if (period.isEmpty() || end.countedEurPerYear() <= 0) return false;
            Ranks.Ahead before = before(end, evidence, itself);
            long upto = before.dayMillionths() + Place.millionths(end.expectedDays());
            return upto <= period.get().dayMillionths();
        }
    }

    private Ranks.Ahead before(Ends.End end, EvidenceKind evidence, Itself itself) {
        double score = end.eurPerYearPerDay();
        String place = end.waits()
                ? Place.sealedKey(score, itself.filedAt, itself.number)
                : Place.key(score, evidence, end.expectedDays(), itself.filedAt, itself.number);
        Spot lifted = itself.lifted;
        // What a lead holds further up than its numbers do stays there, whatever the numbers become.
        if (lifted != null && lifted.place().compareTo(place) < 0) return ranks.ahead(lifted.bucket(), lifted.place());
        Ranks.Ahead ahead = ranks.ahead(Place.bucket(score), place);
        boolean counted = itself.place != null && itself.place.compareTo(place) < 0;
        return counted ? new Ranks.Ahead(ahead.tickets() - 1, ahead.dayMillionths() - itself.dayMillionths) : ahead;
    }

    private Itself itself(Long ticket) {
        if (ticket == null) return Itself.NEW;
        List<?> found = entities.createNativeQuery("select t.filed_at, case when t.queue = 1 then t.place end, "
                        + Line.MILLIONTHS + ", t.override_bucket, t.override_place from ticket t where t.number = ?1")
                .setParameter(1, ticket)
                .getResultList();
        if (found.isEmpty()) return Itself.NEW;
        Cells cells = new Cells((Object[]) found.get(0));
        Spot lifted = cells.wholeOrNull(3) == null ? null : new Spot((int) cells.whole(3), cells.text(4));
        return new Itself(cells.moment(0).toEpochMilli(), ticket, cells.text(1), cells.whole(2), lifted);
    }
}
