package io.vingt.backlog;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.ticket.MoveUp;
import io.vingt.ticket.SecondEstimates;
import io.vingt.ticket.Sight;
import io.vingt.ticket.Sights;
import io.vingt.ticket.Spot;
import io.vingt.ticket.StepNotPossible;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What an override would cost, before anybody decides it: sums, whatever the number of tickets that it would pass. */
@Dependent
@Transactional
public class ReadCost {

    private final EntityManager entities;
    private final CountCost cost;
    private final Ranks ranks;
    private final SecondEstimates seconds;
    private final Sights sights;
    private final Clock clock;

    @Inject
    public ReadCost(
            EntityManager entities, CountCost cost, Ranks ranks, SecondEstimates seconds, Sights sights, Clock clock) {
        this.sights = sights;
        this.entities = entities;
        this.cost = cost;
        this.ranks = ranks;
        this.seconds = seconds;
        this.clock = clock;
    }

    private record Found(Spot spot, double days) {}

    /** @throws StepNotPossible where one of them stands in no order, or it stands above already */
    public OverrideCost read(Caller reader, long number, long above) {
        seconds.mustHaveBegunNone(reader);
        Found moved = find(reader, number);
        Found other = find(reader, above);
        if (!other.spot().isBefore(moved.spot())) throw new StepNotPossible(number, "aboveAlready");
        CountCost.Passed passed = cost.between(other.spot(), moved.spot());
        boolean open = sights.of(reader, number) == Sight.OPEN;
        long wouldBe = ranks.ahead(other.spot().bucket(), other.spot().place()).rank();
        return new OverrideCost(
                above,
                wouldBe + passed.tickets(),
                wouldBe,
                passed.tickets(),
                open ? moved.days() : null,
                open ? passed.cost(moved.days()) : null,
                clock.instant().plus(MoveUp.HOLDS));
    }

    private Found find(Caller reader, long number) {
        List<?> rows = entities.createNativeQuery("select bucket, place, expected_days, queue from ticket"
                        + " where number = ?1 and (state <> 'DRAFT' or filed_by = ?2)")
                .setParameter(1, number)
                .setParameter(2, reader.id())
                .getResultList();
        if (rows.isEmpty()) throw new NotThere("ticket");
        Cells c = new Cells((Object[]) rows.get(0));
        if (c.whole(3) != 1) throw new StepNotPossible(number, "notRanked");
        return new Found(new Spot((int) c.whole(0), c.text(1)), c.real(2));
    }
}
