package io.vingt.news;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads the history onwards, some entries at a time and 45 seconds behind, and writes down for whom each is news; held by
 * one server at a time. */
@Dependent
@Transactional
public class FollowHistory {

    private static final String INTO = "insert into news (person_id, history_id, kind, at, words) ";
    private static final String FROM =
            " from history h join ticket t on t.number = h.ticket_number join person p on p.id = ";
    private static final String NEW = " where h.id > ?1 and h.id <= ?2 and p.disabled_at is null and not exists"
            + " (select 1 from history u where u.ticket_number = h.ticket_number and u.id > h.id and u.what = 'UNDONE'"
            + " and u.by_id = h.by_id and u.to_value = h.what) and h.what ";

    /** Long enough for a step to be taken back: what was undone is no news. */
    private static final Duration SETTLES = Duration.ofSeconds(45);

    private static final String ONCE = " on conflict do nothing";

    private static final String UNCLEAR = "(select string_agg(r.word, '\n') from reading r where r.ticket_number ="
            + " t.number and r.kind = 'NOT_CLEAR' and r.at >= t.edited_at and r.at <= h.at and r.person_id <> t.filed_by)";

    private static final List<String> STATEMENTS = List.of(
            INTO + "select t.filed_by, h.id, 'BOUNCED', h.at, " + UNCLEAR + FROM + "t.filed_by" + NEW + "= 'BOUNCED'"
                    + ONCE,
            INTO + "select t.filed_by, h.id, 'ASKED', h.at, null" + FROM + "t.filed_by" + NEW + "= 'ASKED'" + ONCE,
            INTO + "select t.filed_by, h.id, 'ESTIMATED', h.at, null" + FROM + "t.filed_by" + NEW
                    + "in ('ESTIMATED', 'SECOND_ESTIMATED') and h.by_id <> t.filed_by" + ONCE,
            INTO + "select t.filed_by, h.id, 'SHIPPED', h.at, null" + FROM + "t.filed_by" + NEW
                    + "in ('FINISHED', 'FIXED_BY_MERCHANT') and h.by_id <> t.filed_by" + ONCE,
            INTO + "select distinct e.added_by, h.id, 'SHIPPED', h.at, cast(null as text) from history h"
                    + " join evidence e on e.ticket_number = h.ticket_number join person p on p.id = e.added_by" + NEW
                    + "in ('FINISHED', 'FIXED_BY_MERCHANT') and h.by_id <> e.added_by" + ONCE);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public FollowHistory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return whether there may be more */
    public boolean on(int entriesAtMost) {
        long last = number(entities.createNativeQuery("select last_history from news_follower where id = 1 for update")
                .getSingleResult());
        List<Long> ids = settled(last, entriesAtMost);
        if (ids.isEmpty()) return false;
        long upTo = ids.get(ids.size() - 1);
        for (String statement : STATEMENTS) {
            entities.createNativeQuery(statement)
                    .setParameter(1, last)
                    .setParameter(2, upTo)
                    .executeUpdate();
        }
        entities.createNativeQuery("update news_follower set last_history = ?1 where id = 1")
                .setParameter(1, upTo)
                .executeUpdate();
        return ids.size() == entriesAtMost;
    }

    /** Up to the first that may still be taken back; nothing looks at more of the history than is followed now. */
    private List<Long> settled(long last, int atMost) {
        Instant young = clock.instant().minus(SETTLES);
        List<?> entries = entities.createNativeQuery(
                        "select id, at from history where id > ?1 order by id limit " + atMost)
                .setParameter(1, last)
                .getResultList();
        return entries.stream()
                .map(row -> new Cells((Object[]) row))
                .takeWhile(entry -> !entry.moment(1).isAfter(young))
                .map(entry -> entry.whole(0))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
