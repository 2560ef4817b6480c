package io.vingt.kernel.clockwork;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Whose turn it is: one statement moves a task's row on, and only the server that moved it runs the task. */
@Dependent
@Transactional
public class Turns {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Turns(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return whether the task is due and nobody else has taken this turn */
    public boolean take(Task task) {
        Instant now = clock.instant();
        return move(task, now) || isNew(task) && begin(task, now);
    }

    private boolean move(Task task, Instant now) {
        return entities.createNativeQuery("update clockwork set due_at = ?1 where task = ?2 and due_at <= ?3")
                        .setParameter(1, InstantColumn.parameter(now.plus(task.every())))
                        .setParameter(2, task.name())
                        .setParameter(3, InstantColumn.parameter(now))
                        .executeUpdate()
                == 1;
    }

    private boolean isNew(Task task) {
        return entities.createNativeQuery("select 1 from clockwork where task = ?1")
                .setParameter(1, task.name())
                .getResultList()
                .isEmpty();
    }

    private boolean begin(Task task, Instant now) {
        return entities.createNativeQuery("insert into clockwork (task, due_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, task.name())
                        .setParameter(2, InstantColumn.parameter(now.plus(task.every())))
                        .executeUpdate()
                == 1;
    }
}
