package io.vingt.backlog;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.SecondEstimates;
import io.vingt.ticket.Spot;
import io.vingt.ticket.StepNotPossible;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Above which tickets a lead may put one, and what each choice costs: the best of the backlog, and the nearest above it. */
@Dependent
@Transactional
public class ListAbove {

    private static final int EACH = 10;
    private static final String ROWS =
            "select t.number, t.title, t.bucket, t.place, t.counted_eur_per_year from ticket t"
                    + " where t.queue = 1 and t.place < ?1 order by t.queue";

    private final EntityManager entities;
    private final CountCost cost;
    private final Ranks ranks;
    private final SecondEstimates seconds;

    @Inject
    public ListAbove(EntityManager entities, CountCost cost, Ranks ranks, SecondEstimates seconds) {
        this.entities = entities;
        this.cost = cost;
        this.ranks = ranks;
        this.seconds = seconds;
    }

    /** @param passed how many wait longer; @param costEur what their delay costs, EUR */
    public record Choice(long number, long rank, String title, long passed, double costEur) {}

    /**
     * @param rank that it has
     * @param days that the passed ones wait longer
     * @param choices the best first
     */
    public record Choices(String title, long rank, double days, List<Choice> choices) {}

    private record Other(long number, String title, Spot spot, double countedEur) {}

    /** @throws StepNotPossible for one that stands in no order */
    public Choices list(Caller lead, long number) {
        lead.must(Role.LEAD, "override");
        List<?> rows = entities.createNativeQuery(
                        "select title, expected_days, bucket, place, queue from ticket where number = ?1 and state <> 'DRAFT'")
                .setParameter(1, number)
                .getResultList();
        if (rows.isEmpty()) throw new NotThere("ticket");
        Cells c = new Cells((Object[]) rows.get(0));
        if (c.whole(4) != 1) throw new StepNotPossible(number, "notRanked");
        long blind = seconds.heldBy(lead.id()).orElse(-1);
        if (blind == number) throw new StepNotPossible(number, "blind");
        Spot spot = new Spot((int) c.whole(2), c.text(3));
        long rank = ranks.ahead(spot.bucket(), spot.place()).rank();
        List<Choice> choices = choices(spot, rank, c.real(1));
        return new Choices(
                c.text(0),
                rank,
                c.real(1),
                choices.stream().filter(choice -> choice.number() != blind).toList());
    }

    private List<Choice> choices(Spot moved, long rank, double days) {
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

    private static Choice choice(Other one, long rank, CountCost.Passed passed, double days) {
        return new Choice(one.number(), rank, one.title(), passed.tickets(), passed.cost(days));
    }

    private List<Other> others(String order, Spot moved) {
        List<?> rows = entities.createNativeQuery(ROWS + order)
                .setParameter(1, moved.place())
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
