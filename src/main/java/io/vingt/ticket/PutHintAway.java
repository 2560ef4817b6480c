package io.vingt.ticket;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A person has read a hint: it does not come again, on whichever device. */
@Dependent
@Transactional
public class PutHintAway {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public PutHintAway(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void putAway(Caller reader, HintPlace place) {
        entities.createNativeQuery("insert into hint (person_id, place, at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, reader.id())
                .setParameter(2, place.name())
                .setParameter(3, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
    }
}
