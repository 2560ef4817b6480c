package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * What a reader may see of a ticket's numbers. Whoever may still give the second estimate must not have seen the first,
 * so while a ticket waits its numbers are sealed for all but those who put some on it, at every door.
 */
@Dependent
public class Sights {

    /** Of table {@code ticket t}, for reader ?2. Work that has begun is no longer estimated, so there nothing is hidden. */
    static final String SEALED = "(t.waiting = true and t.status = 'RANKED' and t.state not in ('PULLED', 'SHIPPED',"
            + " 'SETTLED') and (t.signed_by is null or t.signed_by <> ?2) and not exists (select 1 from estimate e"
            + " where e.by_id = ?2 and e.ticket_number = t.number))";

    private final EntityManager entities;
    private final SecondEstimates seconds;

    @Inject
    public Sights(EntityManager entities, SecondEstimates seconds) {
        this.entities = entities;
        this.seconds = seconds;
    }

    Sight of(Caller reader, long number) {
        List<?> sealed = entities.createNativeQuery("select 1 from ticket t where t.number = ?1 and " + SEALED)
                .setParameter(1, number)
                .setParameter(2, reader.id())
                .getResultList();
        if (sealed.isEmpty()) return Sight.OPEN;
        return seconds.heldBy(reader.id()).orElse(-1) == number ? Sight.BLIND : Sight.SEALED;
    }
}
