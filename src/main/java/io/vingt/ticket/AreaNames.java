package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** The areas a ticket may name. */
@Dependent
public class AreaNames {

    private final EntityManager entities;

    @Inject
    public AreaNames(EntityManager entities) {
        this.entities = entities;
    }

    public Set<String> all() {
        return Set.copyOf(
                entities.createQuery("select a.name from Area a", String.class).getResultList());
    }

    long idOf(String name) {
        List<Long> found = entities.createQuery("select a.id from Area a where a.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList();
        if (found.isEmpty()) throw new BadInput("area", "unknown");
        return found.get(0);
    }

    String nameOf(long id) {
        return entities.createQuery("select a.name from Area a where a.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
