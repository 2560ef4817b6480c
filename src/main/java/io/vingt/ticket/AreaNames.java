package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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

    /** @return the area's own name for one that differs by capitals, accents or blanks alone; else what was typed */
    public String called(String typed) {
        if (typed == null || all().contains(typed)) return typed;
        List<String> alike = all().stream()
                .filter(name -> folded(name).equals(folded(typed)))
                .toList();
        return alike.size() == 1 ? alike.get(0) : typed;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !Character.isWhitespace(c))
                .forEach(c -> folded.append((char) c));
        return folded.toString();
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
