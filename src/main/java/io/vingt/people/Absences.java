package io.vingt.people;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Who is away when. Of a calendar only that is kept, under the hash of the calendar's name for the event. */
@Dependent
public class Absences {

    /** One day of one person. */
    record Day(long person, LocalDate day) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            int byPerson = Long.compare(person, other.person);
            return byPerson != 0 ? byPerson : day.compareTo(other.day);
        }
    }

    private final EntityManager entities;

    @Inject
    public Absences(EntityManager entities) {
        this.entities = entities;
    }

    /** What the event said before is forgotten. @return how many days say something else than before */
    int replace(String event, Map<Day, Double> now) {
        Map<Day, Double> before = of(event);
        if (before.equals(now)) return 0;
        entities.createNativeQuery("delete from absence where event = ?1")
                .setParameter(1, event)
                .executeUpdate();
        now.forEach((one, part) -> entities.createNativeQuery(
                        "insert into absence (event, person_id, on_day, part) values (?1, ?2, ?3, ?4)")
                .setParameter(1, event)
                .setParameter(2, one.person())
                .setParameter(3, one.day())
                .setParameter(4, part)
                .executeUpdate());
        Map<Day, Double> changed = new TreeMap<>(before);
        changed.putAll(now);
        changed.keySet()
                .removeIf(one -> before.containsKey(one) && before.get(one).equals(now.get(one)));
        return changed.size();
    }

    void forget(long person) {
        entities.createNativeQuery("delete from absence where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private Map<Day, Double> of(String event) {
        Map<Day, Double> days = new TreeMap<>();
        for (Object row : entities.createNativeQuery("select person_id, on_day, part from absence where event = ?1")
                .setParameter(1, event)
                .getResultList()) {
            Cells c = new Cells((Object[]) row);
            days.put(new Day(c.whole(0), c.day(1)), c.real(2));
        }
        return days;
    }
}
