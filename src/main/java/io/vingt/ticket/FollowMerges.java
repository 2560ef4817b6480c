package io.vingt.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Which ticket tells by now what one told: the end of a chain of merges. */
@Dependent
public class FollowMerges {

    private final EntityManager entities;

    @Inject
    public FollowMerges(EntityManager entities) {
        this.entities = entities;
    }

    /** @return the number itself for what was not merged, or is not there */
    public long follow(long number) {
        List<?> last = entities.createNativeQuery(
                        "select final_ticket from ticket where number = ?1 and state = 'MERGED' and final_ticket is not null")
                .setParameter(1, number)
                .getResultList();
        return last.isEmpty() ? number : ((Number) last.get(0)).longValue();
    }
}
