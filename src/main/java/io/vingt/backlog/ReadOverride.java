package io.vingt.backlog;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The override that holds a ticket where it stands. */
@Dependent
@Transactional
public class ReadOverride {

    /** Of table {@code ticket t}, left joined with {@code person o}. */
    static final String COLUMNS = "o.name, t.override_above, t.override_reason, t.override_until, t.override_cost";

    static final String JOIN = " left join person o on o.id = t.override_by";

    private final EntityManager entities;

    @Inject
    public ReadOverride(EntityManager entities) {
        this.entities = entities;
    }

    /** @return null where none does, also where the ticket stands as high by its own numbers */
    public Moved of(long number) {
        List<?> rows = entities.createNativeQuery("select " + COLUMNS + " from ticket t" + JOIN
                        + " where t.number = ?1 and t.flags like '%OVERRIDDEN%'")
                .setParameter(1, number)
                .getResultList();
        return rows.isEmpty() ? null : read(new Cells((Object[]) rows.get(0)), 0);
    }

    static Moved read(Cells c, int at) {
        if (c.wholeOrNull(at + 1) == null) return null;
        return new Moved(c.text(at), c.whole(at + 1), c.text(at + 2), c.moment(at + 3), c.real(at + 4));
    }
}
