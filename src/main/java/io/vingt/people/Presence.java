package io.vingt.people;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is here, by when they last looked at a page, to the minute; nobody is shown it. */
@ApplicationScoped
public class Presence {

    /** Whoever looked at a page within that time is taken to be here. */
    public static final Duration HERE = Duration.ofMinutes(10);

    private static final Duration NOTED = Duration.ofMinutes(1);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    /** Costs nothing for who was noted within the minute. */
    @Transactional
    public void note(long person) {
        Instant now = clock.instant();
        Instant last = noted.get(person);
        if (last != null && now.isBefore(last.plus(NOTED))) return;
        noted.put(person, now);
        boolean known = entities.createNativeQuery("update presence set seen_at = ?1 where person_id = ?2")
                        .setParameter(1, InstantColumn.parameter(now))
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
        if (!known) begin(person, now);
    }

    void forget(long person) {
        noted.remove(person);
        entities.createNativeQuery("delete from presence where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private void begin(long person, Instant now) {
        entities.createNativeQuery("insert into presence (person_id, seen_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, InstantColumn.parameter(now))
                .executeUpdate();
    }
}
