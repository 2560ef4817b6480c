package io.vingt.backlog;

import io.vingt.people.Caller;
import io.vingt.ticket.MoveUp;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A lead puts a ticket above another, openly, for seven days; what that costs the passed ones is kept with it. */
@Dependent
@Transactional
public class OverrideOrder {

    private final EntityManager entities;
    private final MoveUp moveUp;
    private final CountCost cost;

    @Inject
    public OverrideOrder(EntityManager entities, MoveUp moveUp, CountCost cost) {
        this.entities = entities;
        this.moveUp = moveUp;
        this.cost = cost;
    }

    /**
     * @param above number of the ticket that it is put above
     * @param reason at least ten words
     */
    public void override(Caller lead, long number, long above, String reason) {
        moveUp.move(lead, number, above, reason, (from, to) -> cost.between(to, from)
                .cost(days(number)));
    }

    private double days(long number) {
        return ((Number) entities.createNativeQuery("select expected_days from ticket where number = ?1")
                        .setParameter(1, number)
                        .getSingleResult())
                .doubleValue();
    }
}
