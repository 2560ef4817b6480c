package io.vingt.ticket.reader;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What came of one's own texts that readers were asked for, as long as it is news. */
@Dependent
@Transactional
public class ReaderNews {

    private static final int MOST = 20;
    private static final Duration NEWS = Duration.ofDays(14);
    private static final String FROM = " from draft_reading r left join ticket t on t.number = r.ticket_number"
            + " left join draft d on d.id = r.draft_id join person p on p.id = r.reader_id"
            + " where r.author_id = ?1 and r.ended_at >= ?2 and r.outcome in ('GOT_IT', 'NOT_CLEAR', 'TOO_LONG', 'NOBODY')"
            + " and (t.number is not null or d.id is not null)";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public ReaderNews(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One answer.
     *
     * @param draft its id, null once it is a ticket
     * @param ticket its number, null while it is none
     * @param by who understood it, null where nobody did
     * @param fresh whether the author sees it for the first time
     */
    public record Item(
            ReadingOutcome outcome,
            Instant at,
            String title,
            String language,
            Long draft,
            Long ticket,
            String by,
            String word,
            Integer seconds,
            boolean fresh) {}

    /** The newest first. */
    public List<Item> read(Caller author) {
        List<?> rows = asked(
                        "select r.outcome, r.ended_at, coalesce(t.title, d.title), r.language, r.draft_id,"
                                + " r.ticket_number, p.name, r.word, r.seconds, r.seen_at" + FROM
                                + " order by r.ended_at desc, r.id desc limit " + MOST,
                        author)
                .getResultList();
        return rows.stream().map(row -> item(new Cells((Object[]) row))).toList();
    }

    /** How many there are that the author has not seen; for the navigation. */
    public long unseen(Caller author) {
        return ((Number) asked("select count(*)" + FROM + " and r.seen_at is null", author)
                        .getSingleResult())
                .longValue();
    }

    public void see(Caller author) {
        entities.createNativeQuery("update draft_reading set seen_at = ?1 where author_id = ?2 and seen_at is null"
                        + " and ended_at is not null")
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .setParameter(2, author.id())
                .executeUpdate();
    }

    private Query asked(String sql, Caller author) {
        return entities.createNativeQuery(sql)
                .setParameter(1, author.id())
                .setParameter(2, InstantColumn.parameter(clock.instant().minus(NEWS)));
    }

    private static Item item(Cells c) {
        ReadingOutcome outcome = ReadingOutcome.valueOf(c.text(0));
        Long ticket = c.wholeOrNull(5);
        Double seconds = c.realOrNull(8);
        return new Item(
                outcome,
                c.moment(1),
                c.text(2),
                c.text(3),
                ticket == null ? c.whole(4) : null,
                ticket,
                outcome == ReadingOutcome.GOT_IT ? c.text(6) : null,
                c.text(7),
                seconds == null ? null : (int) Math.round(seconds),
                c.row()[9] == null);
    }
}
