package io.vingt.ticket;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Since when which tickets are below the line: noted in small batches, by their place in the order alone, so that the
 * work grows with the open tickets and never with the history. A note is no change of a ticket: its version stays.
 */
@Dependent
@Transactional
public class QuietTickets {

    private static final String LONG_AGO = "timestamp with time zone '2000-01-01 00:00:00+00'";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public QuietTickets(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What rose above the line, or is no longer in the order, is not below it. */
    public void forget(String line) {
        entities.createNativeQuery("update ticket set quiet_since = null, asked_at = null where quiet_since > "
                        + LONG_AGO + " and (queue = 0 or place < ?1)")
                .setParameter(1, line)
                .executeUpdate();
    }

    /**
     * Notes tickets that fell below the line since the last look.
     *
     * @param from the first place to look at
     * @param atMost tickets to look at, two or more
     * @return the place to go on from, null when there is no more
     */
    public String note(String from, int atMost) {
        List<?> rows = entities.createNativeQuery("select t.number, t.place, t.quiet_since from ticket t"
                        + " where t.queue = 1 and t.place >= ?1 order by t.queue, t.place limit " + atMost)
                .setParameter(1, from)
                .getResultList();
        String fallen = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[2] == null)
                .map(row -> row[0].toString())
                .collect(Collectors.joining(", "));
        if (!fallen.isEmpty()) {
            entities.createNativeQuery("update ticket set quiet_since = ?1 where number in (" + fallen
                            + ") and queue = 1 and quiet_since is null")
                    .setParameter(1, InstantColumn.parameter(clock.instant()))
                    .executeUpdate();
        }
        return rows.size() < atMost ? null : (String) ((Object[]) rows.get(rows.size() - 1))[1];
    }

    /** Numbers of tickets that were quiet for so long that their authors are to be asked. */
    public List<Long> toBeAsked(int atMost) {
        return numbers("asked_at is null", clock.instant().minus(Moments.QUIET), atMost);
    }

    /** Numbers of tickets whose authors were asked and did not answer. */
    public List<Long> toBeLetGo(int atMost) {
        Instant asked = clock.instant().minus(Moments.UNANSWERED);
        return numbers("asked_at <= ?2", asked.minus(Moments.QUIET), atMost, asked);
    }

    private List<Long> numbers(String asked, Instant quietSince, int atMost, Instant... more) {
        Query query = entities.createNativeQuery("select number from ticket where quiet_since <= ?1 and " + asked
                        + " and queue = 1 order by quiet_since, number limit " + atMost)
                .setParameter(1, InstantColumn.parameter(quietSince));
        for (Instant one : more) query.setParameter(2, InstantColumn.parameter(one));
        List<?> rows = query.getResultList();
        return rows.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
