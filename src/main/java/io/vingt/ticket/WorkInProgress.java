package io.vingt.ticket;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * How many tickets an engineer has open, counted where one statement can check and change it; and the one row per
 * ticket that makes a second claim impossible.
 */
@Dependent
public class WorkInProgress {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public WorkInProgress(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws WipLimitReached when as many are open as may be */
    public void begin(long person) {
        int taken = entities.createNativeQuery(
                        "update person set open_pulls = open_pulls + 1 where id = ?1 and open_pulls < wip_limit")
                .setParameter(1, person)
                .executeUpdate();
        if (taken == 0) throw new WipLimitReached(limit(person));
    }

    public void end(long person) {
        entities.createNativeQuery("update person set open_pulls = open_pulls - 1 where id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    void hold(long person) {
        entities.createNativeQuery("select open_pulls from person where id = ?1 for update")
                .setParameter(1, person)
                .getSingleResult();
    }

    public void claim(long ticket, long person) {
        entities.createNativeQuery("insert into pull (ticket_number, person_id, pulled_at) values (?1, ?2, ?3)")
                .setParameter(1, ticket)
                .setParameter(2, person)
                .setParameter(3, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
    }

    public void letGo(long ticket) {
        entities.createNativeQuery("delete from pull where ticket_number = ?1")
                .setParameter(1, ticket)
                .executeUpdate();
    }

    private int limit(long person) {
        return ((Number) entities.createNativeQuery("select wip_limit from person where id = ?1")
                        .setParameter(1, person)
                        .getSingleResult())
                .intValue();
    }
}
