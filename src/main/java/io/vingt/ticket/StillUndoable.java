package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which of one's steps a page may offer to take back: the last ones of their tickets, of the last ten seconds. */
@Dependent
@Transactional
public class StillUndoable {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public StillUndoable(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return the steps by their tickets' numbers */
    public Map<Long, Step> of(Caller by, List<Long> numbers) {
        if (numbers.isEmpty()) return Map.of();
        String those = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery("select h.ticket_number, h.what from history h"
                        + " join undo u on u.kind = 'STEP' and u.id = h.id where u.by_id = ?1 and u.at >= ?2"
                        + " and h.ticket_number in (" + those + ") and not exists"
                        + " (select 1 from history l where l.ticket_number = h.ticket_number and l.id > h.id)")
                .setParameter(1, by.id())
                .setParameter(2, InstantColumn.parameter(clock.instant().minus(Undos.OFFERED)))
                .getResultList();
        Map<Long, Step> steps = new TreeMap<>();
        for (Object row : rows) {
            Cells c = new Cells((Object[]) row);
            steps.put(c.whole(0), Step.valueOf(c.text(1)));
        }
        return steps;
    }
}
