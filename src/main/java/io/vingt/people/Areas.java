package io.vingt.people;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Doubled;
import io.vingt.kernel.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The areas of the product, by name. */
@ApplicationScoped
public class Areas {

    @Inject
    EntityManager entities;

    public record Row(long id, String name, String team) {}

    /** All, by name. */
    public List<Row> list() {
        List<?> rows = entities.createNativeQuery("select id, name, team from area order by lower(name), id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Row(((Number) r[0]).longValue(), (String) r[1], (String) r[2]))
                .toList();
    }

    public Optional<Row> named(String name) {
        return list().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /**
     * @param names null for none
     * @throws BadInput when one is not there, naming the field {@code areas}
     */
    public Set<Long> ids(Collection<String> names) {
        Set<Long> ids = new HashSet<>();
        if (names == null || names.isEmpty()) return ids;
        List<Row> all = list();
        for (String name : names) {
            ids.add(all.stream()
                    .filter(a -> a.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("areas", "unknownValue"))
                    .id());
        }
        return ids;
    }

    Area find(long id) {
        Area area = entities.find(Area.class, id);
        if (area == null) throw new NotThere("area");
        return area;
    }

    Area add(Area area) {
        entities.persist(area);
        keep(area);
        return area;
    }

    /** @throws NameTaken when another has its name */
    void keep(Area area) {
        Doubled.refuse(entities, () -> new NameTaken("name", area.name()));
    }
}
