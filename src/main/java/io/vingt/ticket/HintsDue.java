package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** A hint is due until it is put away or its thing was done once: learning by doing needs no tour. */
@Dependent
@Transactional
public class HintsDue {

    private final EntityManager entities;

    @Inject
    public HintsDue(EntityManager entities) {
        this.entities = entities;
    }

    public boolean isDue(Caller reader, HintPlace place) {
        String done = place.done().stream().map(step -> "'" + step + "'").collect(Collectors.joining(", "));
        return entities
                .createNativeQuery("select 1 from person p where p.id = ?1"
                        + " and not exists (select 1 from hint t where t.person_id = p.id and t.place = ?2)"
                        + " and not exists (select 1 from history h where h.by_id = p.id and h.what in (" + done + "))")
                .setParameter(1, reader.id())
                .setParameter(2, place.name())
                .getResultList()
                .stream()
                .findAny()
                .isPresent();
    }
}
