package io.vingt.capture;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where reports are written, and what was reported with a text that is still a draft. */
@Dependent
public class Reports {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Reports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Where, and on what, something was seen. */
    record Sighting(long merchant, long page, String path, String device, String via, boolean theirs) {}

    /** @return the report's id */
    long add(Caller by, long ticket, Sighting seen) {
        long id = ((Number) entities.createNativeQuery("select nextval('report_seq')")
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery(
                        "insert into report (id, ticket_number, merchant_id, page_id, path, device, via, by_id, at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, id)
                .setParameter(2, ticket)
                .setParameter(3, seen.merchant())
                .setParameter(4, seen.page())
                .setParameter(5, seen.path())
                .setParameter(6, seen.device())
                .setParameter(7, seen.via())
                .setParameter(8, by.id())
                .setParameter(9, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into merchant_ticket (merchant_id, ticket_number) values (?1, ?2) on conflict do nothing")
                .setParameter(1, seen.merchant())
                .setParameter(2, ticket)
                .executeUpdate();
        return id;
    }

    void keepBeside(long draft, Sighting seen) {
        forget(draft);
        entities.createNativeQuery(
                        "insert into draft_report (draft_id, merchant_id, page_id, path, device, via, theirs)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, draft)
                .setParameter(2, seen.merchant())
                .setParameter(3, seen.page())
                .setParameter(4, seen.path())
                .setParameter(5, seen.device())
                .setParameter(6, seen.via())
                .setParameter(7, seen.theirs())
                .executeUpdate();
    }

    Optional<Sighting> beside(long draft) {
        List<?> rows = entities.createNativeQuery(
                        "select merchant_id, page_id, path, device, via, theirs from draft_report where draft_id = ?1")
                .setParameter(1, draft)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Sighting(
                        c.whole(0), c.whole(1), c.text(2), c.text(3), c.text(4), Boolean.TRUE.equals(c.row()[5])))
                .findFirst();
    }

    void forget(long draft) {
        entities.createNativeQuery("delete from draft_report where draft_id = ?1")
                .setParameter(1, draft)
                .executeUpdate();
    }
}
