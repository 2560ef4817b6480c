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

    /** Long enough for a step to be taken back: what was undone is no news. */
    private static final Duration SETTLES = Duration.ofSeconds(45);

    private static final List<String> STATEMENTS = NewsRules.statements();

    /** What was taken back after all was gathered too early; whoever has not heard of it yet does not. */
    private static final String WITHDRAW = "delete from news where told_at is null and history_id in (select h.id"
            + " from history u join history h on h.ticket_number = u.ticket_number and h.id < u.id and h.by_id = u.by_id"
            + " and h.what = u.to_value where u.id > ?1 and u.id <= ?2 and u.what = 'UNDONE') and history_id >"
            + " coalesce((select r.seen_up_to from news_reader r where r.person_id = news.person_id), 0)";

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
        for (String statement : STATEMENTS) write(statement, last, upTo);
        write(WITHDRAW, last, upTo);
        entities.createNativeQuery("update news_follower set last_history = ?1 where id = 1")
                .setParameter(1, upTo)
                .executeUpdate();
        return ids.size() == entriesAtMost;
    }

    private void write(String statement, long last, long upTo) {
        entities.createNativeQuery(statement)
                .setParameter(1, last)
                .setParameter(2, upTo)
                .executeUpdate();
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
