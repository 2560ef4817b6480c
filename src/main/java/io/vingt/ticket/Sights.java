package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader may see of a ticket's numbers. Whoever may still give the second estimate must not have seen the first,
 * so while a ticket waits its numbers are sealed for all but those who put some on it, at every door.
 */
@Dependent
public class Sights {

    /** As {@link #sealedTo} has it, for reader ?2. */
    static final String SEALED = sealedTo("?2");

    private final EntityManager entities;
    private final SecondEstimates seconds;

    @Inject
    public Sights(EntityManager entities, SecondEstimates seconds) {
        this.entities = entities;
        this.seconds = seconds;
    }

    /**
     * Of table {@code ticket t}. Work that has begun is no longer estimated, so there nothing is hidden.
     *
     * @param reader an expression for the reader's id
     */
    public static String sealedTo(String reader) {
        return "(t.waiting = true and t.status = 'RANKED' and t.state not in ('PULLED', 'SHIPPED', 'SETTLED')"
                + " and (t.signed_by is null or t.signed_by <> " + reader + ") and not exists (select 1 from estimate e"
                + " where e.by_id = " + reader + " and e.ticket_number = t.number))";
    }

    /** The numbers of all tickets that are sealed to a reader. */
    public List<Long> sealed(Caller reader) {
        List<?> rows = entities.createNativeQuery("select t.number from ticket t where " + SEALED)
                .setParameter(2, reader.id())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** Of the tickets that wait in the backlog, those whose numbers somebody may see all the same, by that person. */
    public Map<Long, Set<Long>> known() {
        List<?> rows = entities.createNativeQuery("select e.by_id, t.number from ticket t join estimate e"
                        + " on e.ticket_number = t.number where " + SecondEstimates.WAITS + " union"
                        + " select t.signed_by, t.number from ticket t where t.signed_by is not null and "
                        + SecondEstimates.WAITS)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .collect(Collectors.groupingBy(
                        c -> c.whole(0), Collectors.mapping(c -> c.whole(1), Collectors.toSet())));
    }

    /** As {@link #known()}, for one reader. */
    public Set<Long> knownTo(Caller reader) {
        List<?> rows = entities.createNativeQuery(
                        "select t.number from ticket t where " + SecondEstimates.WAITS + " and not " + SEALED)
                .setParameter(2, reader.id())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).collect(Collectors.toSet());
    }

    public Sight of(Caller reader, long number) {
        List<?> sealed = entities.createNativeQuery("select 1 from ticket t where t.number = ?1 and " + SEALED)
                .setParameter(1, number)
                .setParameter(2, reader.id())
                .getResultList();
        if (sealed.isEmpty()) return Sight.OPEN;
        return seconds.heldBy(reader.id()).orElse(-1) == number ? Sight.BLIND : Sight.SEALED;
    }
}
