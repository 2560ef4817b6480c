package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can still be taken back: kept for seconds, then forgotten. */
@Dependent
public class Undos {

    /** How long a page offers it. */
    public static final Duration OFFERED = Duration.ofSeconds(10);

    /** How long it is accepted: somebody who listens to a page or works by keys alone is slower than ten seconds. */
    static final Duration ACCEPTED = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofMinutes(2);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Undos(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    enum Kind {
        STEP,
        DRAFT
    }

    /** @param by null where nothing is kept */
    record Last(
            long entry,
            Step step,
            String from,
            String to,
            long stepBy,
            Long by,
            Instant at,
            long version,
            String kept) {}

    void keep(Kind kind, long id, long by, long version, String kept) {
        entities.createNativeQuery(
                        "insert into undo (kind, id, by_id, at, version, kept) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, kind.name())
                .setParameter(2, id)
                .setParameter(3, by)
                .setParameter(4, InstantColumn.parameter(clock.instant()))
                .setParameter(5, version)
                .setParameter(6, kept)
                .executeUpdate();
    }

    /** The ticket's last step and what is kept of it. */
    Last lastStep(long ticket) {
        List<?> rows = entities.createNativeQuery(
                        "select h.what, h.from_value, h.to_value, h.by_id, u.by_id as keeper, u.at,"
                                + " coalesce(u.version, 0) as version, u.kept, h.id from history h"
                                + " left join undo u on u.kind = 'STEP' and u.id = h.id"
                                + " where h.ticket_number = ?1 order by h.id desc limit 1")
                .setParameter(1, ticket)
                .getResultList();
        Cells c = new Cells((Object[]) rows.get(0));
        return new Last(
                c.whole(8),
                Step.valueOf(c.text(0)),
                c.text(1),
                c.text(2),
                c.whole(3),
                c.wholeOrNull(4),
                c.moment(5),
                c.whole(6),
                c.text(7));
    }

    Optional<String> draft(long id, long by) {
        List<?> rows = entities.createNativeQuery(
                        "select kept from undo where kind = 'DRAFT' and id = ?1 and by_id = ?2 and at >= ?3")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, InstantColumn.parameter(clock.instant().minus(ACCEPTED)))
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    boolean isTooLate(Last last, Duration limit) {
        return clock.instant().isAfter(last.at().plus(limit));
    }

    /** @return whether it was there: of two who drop it at the same time, one did */
    boolean drop(Kind kind, long id) {
        return entities.createNativeQuery("delete from undo where kind = ?1 and id = ?2")
                        .setParameter(1, kind.name())
                        .setParameter(2, id)
                        .executeUpdate()
                > 0;
    }

    int forgetOld() {
        return entities.createNativeQuery("delete from undo where at < ?1")
                .setParameter(1, InstantColumn.parameter(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
