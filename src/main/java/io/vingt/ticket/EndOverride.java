package io.vingt.ticket;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Seven days are over: the ticket is back at its own place. Told once, in the name of the lead who had moved it. */
@Dependent
@Transactional
public class EndOverride {

    private static final int BATCH = 50;

    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    @Inject
    public EndOverride(EntityManager entities, History history, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    /** One ticket to a transaction, so that no two are ever held at once. */
    public void end(long number) {
        Ticket ticket = entities.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        Lift lift = ticket.approval().lift();
        if (lift == null || !lift.isOver(clock.instant())) return;
        ticket.lift(null);
        Caller lead = new Caller(lift.by(), "", "en", Set.of(), Set.of());
        history.write(ticket, lead, Step.OVERRIDE_ENDED, lift.told(), null, null);
    }

    /** Numbers of the tickets whose time is over, a few at a time. */
    public List<Long> due() {
        return entities
                .createNativeQuery(
                        "select number from ticket where override_until <= ?1 order by override_until limit " + BATCH)
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .getResultList()
                .stream()
                .map(number -> ((Number) number).longValue())
                .toList();
    }

    /** @return when the next one is over, null while none holds */
    public Instant next() {
        return InstantColumn.read(
                entities.createNativeQuery("select min(override_until) from ticket where override_until is not null")
                        .getSingleResult());
    }
}
