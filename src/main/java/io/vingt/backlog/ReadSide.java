package io.vingt.backlog;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Place;
import io.vingt.estimate.Sensitivity;
import io.vingt.kernel.Cells;
import io.vingt.people.EngineeringDays;
import io.vingt.people.Period;
import io.vingt.ticket.EstimateCells;
import io.vingt.ticket.WouldBeWorth;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tells which side of the line a ticket is on and, below it, what would prove that it matters more. */
@Dependent
@Transactional
public class ReadSide {

    private final EntityManager entities;
    private final EngineeringDays days;
    private final Line line;
    private final Ranks ranks;
    private final Comparison comparison;
    private final WouldBeWorth would;

    @Inject
    public ReadSide(
            EntityManager entities,
            EngineeringDays days,
            Line line,
            Ranks ranks,
            Comparison comparison,
            WouldBeWorth would) {
        this.entities = entities;
        this.days = days;
        this.line = line;
        this.ranks = ranks;
        this.comparison = comparison;
        this.would = would;
    }

    /** @return empty while there is no line, and for a ticket that does not stand in the backlog */
    public Optional<Side> read(long number) {
        List<?> found = entities.createNativeQuery("select t.bucket, t.place, "
                        + Line.MILLIONTHS + ", " + EstimateCells.COLUMNS
                        + " from ticket t where t.number = ?1 and t.queue = 1")
                .setParameter(1, number)
                .getResultList();
        Optional<Period> period = found.isEmpty() ? Optional.empty() : days.ahead();
        return period.map(one -> side(number, new Cells((Object[]) found.get(0)), one));
    }

    private Side side(long number, Cells ticket, Period period) {
        Ranks.Ahead ahead = ranks.ahead((int) ticket.whole(0), ticket.text(1));
        Estimate now = EstimateCells.estimate(ticket, 3);
        Reach reach = line.over(period);
        boolean above = reach.isAbove(ticket.text(1));
        return new Side(
                ahead.rank(),
                above,
                reach,
                period.doneBy(ahead.dayMillionths() + ticket.whole(2)).orElse(null),
                lastAbove(reach),
                now,
                above ? List.of() : steps(number, now));
    }

    private List<Side.Step> steps(long number, Estimate now) {
        Comparison.Among among = comparison.of(number);
        return Sensitivity.of(now, one -> would.be(one, number).worth()).stream()
                .map(step -> new Side.Step(
                        step.lever(),
                        step.estimate(),
                        step.worth().eurPerYearPerDay(),
                        among.rank(step.estimate(), step.worth()),
                        among.isAbove(step.worth(), step.estimate().evidence())))
                .toList();
    }

    private Double lastAbove(Reach reach) {
        List<?> found = entities.createNativeQuery(
                        "select t.eur_per_year_per_day, t.waiting from ticket t where t.queue = 1"
                                + " and t.place < ?1 order by t.queue desc, t.place desc limit 1")
                .setParameter(1, reach.place())
                .getResultList();
        if (found.isEmpty()) return null;
        Object[] last = (Object[]) found.get(0);
        double score = ((Number) last[0]).doubleValue();
        // Of what is sealed the order tells two digits, and nothing else does more.
        return Boolean.TRUE.equals(last[1]) ? Place.rounded(score) : score;
    }
}
