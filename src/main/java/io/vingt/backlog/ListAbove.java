package io.vingt.backlog;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.EngineeringDays;
import io.vingt.people.Role;
import io.vingt.ticket.SecondEstimates;
import io.vingt.ticket.Sight;
import io.vingt.ticket.Sights;
import io.vingt.ticket.Spot;
import io.vingt.ticket.StepNotPossible;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Above which tickets a lead may put one, and what each choice costs: the best of the backlog, the last one above the line,
 * the nearest ones, and one that the lead names.
 */
@Dependent
@Transactional
public class ListAbove {

    private static final int EACH = 10;
    private static final String ABOVE = "select t.number, t.title, t.bucket, t.place, " + CountCost.COUNTED
            + " from ticket t" + " where t.queue = 1 and t.place < ?1";

    private final EntityManager entities;
    private final CountCost cost;
    private final Ranks ranks;
    private final SecondEstimates seconds;
    private final EngineeringDays days;
    private final Line line;
    private final Sights sights;

    @Inject
    public ListAbove(
            EntityManager entities,
            CountCost cost,
            Ranks ranks,
            SecondEstimates seconds,
            EngineeringDays days,
            Line line,
            Sights sights) {
        this.sights = sights;
        this.entities = entities;
        this.days = days;
        this.line = line;
        this.cost = cost;
        this.ranks = ranks;
        this.seconds = seconds;
    }

    /** @param passed how many wait longer; @param costEur what their delay costs, EUR; null while that is sealed */
    public record Choice(long number, long rank, String title, long passed, Double costEur) {}

    /**
     * @param rank that it has
     * @param days that the passed ones wait longer; null while they are sealed
     * @param choices the best first
     */
    public record Choices(String title, long rank, Double days, List<Choice> choices) {}

    private record Other(long number, String title, Spot spot, double countedEur) {}

    /**
     * @param named one more that the lead asks about, null for none; not among the choices unless it stands above
     * @throws StepNotPossible for one that stands in no order
     */
    public Choices list(Caller lead, long number, Long named) {
        lead.must(Role.LEAD, "override");
        seconds.mustHaveBegunNone(lead);
        List<?> rows = entities.createNativeQuery(
                        "select title, expected_days, bucket, place, queue from ticket where number = ?1 and state <> 'DRAFT'")
                .setParameter(1, number)
                .getResultList();
        if (rows.isEmpty()) throw new NotThere("ticket");
        Cells c = new Cells((Object[]) rows.get(0));
        if (c.whole(4) != 1) throw new StepNotPossible(number, "notRanked");
        Spot spot = new Spot((int) c.whole(2), c.text(3));
        long rank = ranks.ahead(spot.bucket(), spot.place()).rank();
        Double days = sights.of(lead, number) == Sight.OPEN ? c.realOrNull(1) : null;
        return new Choices(c.text(0), rank, days, withTheOthers(choices(spot, rank, days), spot, days, named));
    }

    private List<Choice> withTheOthers(List<Choice> choices, Spot moved, Double days, Long named) {
        List<Other> others = new ArrayList<>();
        this.days
                .ahead()
                .ifPresent(period -> others.addAll(
                        last("t.place < ?2", moved, line.over(period).place())));
        if (named != null) others.addAll(last("t.number = ?2", moved, named));
        for (Other one : others) {
            if (choices.stream().anyMatch(choice -> choice.number() == one.number())) continue;
            long rank = ranks.ahead(one.spot().bucket(), one.spot().place()).rank();
            choices.add(choice(one, rank, cost.between(one.spot(), moved), days));
        }
        choices.sort(Comparator.comparingLong(Choice::rank));
        return choices;
    }

    private List<Other> last(String which, Spot moved, Object value) {
        List<?> rows = entities.createNativeQuery(
                        ABOVE + " and " + which + " order by t.queue desc, t.place desc limit 1")
                .setParameter(1, moved.place())
                .setParameter(2, value)
                .setParameter(5, cost.mostWaiting())
                .getResultList();
        return rows.stream().map(row -> other(new Cells((Object[]) row))).toList();
    }

    private List<Choice> choices(Spot moved, long rank, Double days) {
        List<Other> near = others(" desc, t.place desc limit " + EACH, moved);
        List<Other> best = others(", t.place limit " + Math.min(EACH, rank - 1 - near.size()), moved);
        List<Choice> choices = new ArrayList<>();
        if (!best.isEmpty()) {
            CountCost.Passed left = cost.between(best.get(0).spot(), moved);
            for (Other one : best) {
                choices.add(choice(one, choices.size() + 1, left, days));
                left = new CountCost.Passed(left.tickets() - 1, left.countedEur() - one.countedEur());
            }
        }
        List<Choice> nearest = new ArrayList<>();
        CountCost.Passed passed = new CountCost.Passed(0, 0);
        for (Other one : near) {
            passed = new CountCost.Passed(passed.tickets() + 1, passed.countedEur() + one.countedEur());
            nearest.add(0, choice(one, rank - passed.tickets(), passed, days));
        }
        choices.addAll(nearest);
        return choices;
    }

    private static Choice choice(Other one, long rank, CountCost.Passed passed, Double days) {
        Double costEur = days == null ? null : passed.cost(days);
        return new Choice(one.number(), rank, one.title(), passed.tickets(), costEur);
    }

    private List<Other> others(String order, Spot moved) {
        List<?> rows = entities.createNativeQuery(ABOVE + " order by t.queue" + order)
                .setParameter(1, moved.place())
                .setParameter(5, cost.mostWaiting())
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(ListAbove::other)
                .toList();
    }

    private static Other other(Cells c) {
        return new Other(c.whole(0), c.text(1), new Spot((int) c.whole(2), c.text(3)), c.real(4));
    }
}
