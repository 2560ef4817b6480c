package io.vingt.exchange;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The rows that people have brought in: a row's hash is there once for each person, and that is the only guard. */
@Dependent
public class BroughtRows {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public BroughtRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return whether it is this transaction that brings the row in */
    boolean claim(Caller by, String hash) {
        return entities.createNativeQuery(
                                "insert into brought_row (person_id, hash, brought_at) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, by.id())
                        .setParameter(2, hash)
                        .setParameter(3, InstantColumn.parameter(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    void became(Caller by, String hash, Long ticket, Long draft) {
        entities.createNativeQuery(
                        "update brought_row set ticket_number = cast(?1 as bigint), draft_id = cast(?2 as bigint) where person_id = ?3 and hash = ?4")
                .setParameter(1, ticket)
                .setParameter(2, draft)
                .setParameter(3, by.id())
                .setParameter(4, hash)
                .executeUpdate();
    }

    /** @return the ticket's number and the draft's id, where each is still there; both may be null */
    Object[] before(Caller by, String hash) {
        List<?> rows = entities.createNativeQuery("select b.ticket_number, d.id from brought_row b"
                        + " left join draft d on d.id = b.draft_id and d.author_id = b.person_id"
                        + " where b.person_id = ?1 and b.hash = ?2")
                .setParameter(1, by.id())
                .setParameter(2, hash)
                .getResultList();
        return rows.isEmpty() ? new Object[2] : (Object[]) rows.get(0);
    }

    /** Whether the ticket of that number says just this: then the table went out from here. */
    boolean isHere(Caller reader, long number, String title, String insight, String fix) {
        List<?> rows = entities.createNativeQuery("select t.title, t.insight, t.fix from ticket t where t.number = ?1"
                        + " and (t.state <> 'DRAFT' or t.filed_by = ?2)")
                .setParameter(1, number)
                .setParameter(2, reader.id())
                .getResultList();
        if (rows.isEmpty()) return false;
        Object[] texts = (Object[]) rows.get(0);
        return same(texts[0], title) && same(texts[1], insight) && same(texts[2], fix);
    }

    private static boolean same(Object kept, String cell) {
        return cell != null && kept.toString().strip().equals(cell.strip());
    }
}
