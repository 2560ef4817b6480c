package io.vingt.kernel.post;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.post.Letter.Enclosure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters that wait, each taken by one server at a time for a while: one that dies over it leaves it to the next. */
@Dependent
@Transactional
public class Outbox {

    private static final Duration HELD = Duration.ofMinutes(5);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(30);
    static final Duration TRIED_FOR = Duration.ofDays(3);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Outbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Ids of letters that are due, the longest waiting first. */
    List<Long> due(int atMost) {
        List<?> ids = entities.createNativeQuery(
                        "select id from outbox where due_at <= ?1 order by due_at, id limit " + atMost)
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** @return nothing when another server has it, or it is no longer there */
    Optional<Waiting> take(long id) {
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(
                        "update outbox set due_at = ?1, tries = tries + 1 where id = ?2 and due_at <= ?3")
                .setParameter(1, InstantColumn.parameter(now.plus(HELD)))
                .setParameter(2, id)
                .setParameter(3, InstantColumn.parameter(now))
                .executeUpdate();
        if (taken == 0) return Optional.empty();
        Cells c = new Cells((Object[]) entities.createNativeQuery("select o.message_key, o.recipient, o.reply_to,"
                        + " o.subject, o.text, o.wanted_at, o.tries, e.name, e.type, e.bytes from outbox o"
                        + " left join outbox_enclosure e on e.outbox_id = o.id where o.id = ?1")
                .setParameter(1, id)
                .getSingleResult());
        Enclosure enclosure = c.text(7) == null ? null : new Enclosure(c.text(7), c.text(8), (byte[]) c.row()[9]);
        Letter letter = new Letter(c.text(1), c.text(2), c.text(3), c.text(4), enclosure);
        return Optional.of(new Waiting(id, c.text(0), letter, c.moment(5), (int) c.whole(6)));
    }

    void sent(long id) {
        end("update outbox set due_at = null, trouble = null, text = '', sent_at = ?1 where id = ?2", id);
    }

    /** It will be tried again later, each time after a longer wait; after three days it is given up. */
    void failed(Waiting letter, String why) {
        Instant now = clock.instant();
        if (letter.wantedAt().plus(TRIED_FOR).isBefore(now)) {
            giveUp(letter, why);
            return;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(letter.tries() - 1, 10));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        entities.createNativeQuery("update outbox set due_at = ?1, trouble = ?2 where id = ?3 and sent_at is null")
                .setParameter(1, InstantColumn.parameter(now.plus(bounded)))
                .setParameter(2, shortened(why))
                .setParameter(3, letter.id())
                .executeUpdate();
    }

    void giveUp(Waiting letter, String why) {
        end("update outbox set due_at = null, given_up_at = ?1 where id = ?2 and sent_at is null", letter.id());
        entities.createNativeQuery("update outbox set trouble = ?1 where id = ?2")
                .setParameter(1, shortened(why))
                .setParameter(2, letter.id())
                .executeUpdate();
    }

    /** What was sent or given up is forgotten after a month. */
    void forgetOld() {
        entities.createNativeQuery("delete from outbox where due_at is null and wanted_at < ?1")
                .setParameter(1, InstantColumn.parameter(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private void end(String sql, long id) {
        entities.createNativeQuery(sql)
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .setParameter(2, id)
                .executeUpdate();
    }

    private static String shortened(String why) {
        return why.length() <= 300 ? why : why.substring(0, 300);
    }
}
