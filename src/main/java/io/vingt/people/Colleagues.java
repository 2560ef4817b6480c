package io.vingt.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names to choose from, for everybody: whoever stands on tickets may be looked for. What else is known of a person is not here. */
@Dependent
public class Colleagues {

    private static final int MOST = 10;
    private static final int LONGEST = 120;
    private static final String ACCENTS = "àáâäãåçèéêëìíîïñòóôöõøùúûüýÿ";
    private static final String LETTERS = "aaaaaaceeeeiiiinoooooouuuuyy";
    private static final String FOLDED = "translate(lower(p.name), '" + ACCENTS + "', '" + LETTERS + "')";

    private final EntityManager entities;

    @Inject
    public Colleagues(EntityManager entities) {
        this.entities = entities;
    }

    /** Somebody by name. */
    public record Colleague(String id, String name) {}

    /** @return at most ten with a name, or a part of one, that begins so; accents and capitals do not matter */
    public List<Colleague> called(String begins) {
        String typed = begins == null ? "" : begins.strip();
        String start = escaped(folded(typed.substring(0, Math.min(LONGEST, typed.length()))));
        List<?> rows = entities.createNativeQuery("select p.id, p.name from person p where p.anonymised = false and ("
                        + FOLDED + " like ?1 escape '!' or " + FOLDED
                        + " like ?2 escape '!') order by lower(p.name), p.id"
                        + " limit " + MOST)
                .setParameter(1, start + "%")
                .setParameter(2, "% " + start + "%")
                .getResultList();
        return rows.stream().map(row -> colleague((Object[]) row)).toList();
    }

    public Optional<Colleague> one(long id) {
        List<?> rows = entities.createNativeQuery(
                        "select p.id, p.name from person p where p.id = ?1 and p.anonymised = false")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> colleague((Object[]) row)).findFirst();
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(row[0].toString(), (String) row[1]);
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int at = ACCENTS.indexOf(folded.charAt(i));
            if (at >= 0) folded.setCharAt(i, LETTERS.charAt(at));
        }
        return folded.toString();
    }

    /** Nothing that is typed is a pattern. */
    private static String escaped(String name) {
        return name.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("\u0000", "");
    }
}
