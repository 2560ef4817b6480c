package io.vingt.ticket.reader;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.NotThere;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who was asked for which text, and what they said; one row each. */
@Dependent
public class DraftReadings {

    /** Of {@code draft_reading r}: still asked for the text as it stands, by somebody who is still there. */
    static final String WAITS = " join draft d on d.id = r.waiting_for and d.text_hash = r.text_hash"
            + " join person a on a.id = r.author_id and a.disabled_at is null ";

    private static final String SELECT = "select r.id, r.round, r.draft_id, r.author_id, r.reader_id, r.text_hash,"
            + " r.language, r.rules, r.answer_by, r.begun_at, r.outcome from draft_reading r where ";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public DraftReadings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws NotThere for what somebody else was asked */
    DraftReading of(long reader, long id) {
        return one("r.id = ?1 and r.reader_id = ?2", id, reader).orElseThrow(() -> new NotThere("reading"));
    }

    Optional<DraftReading> find(long id) {
        return one("r.id = ?1", id);
    }

    /** The reading that a draft waits for, also where its text is another by now. */
    Optional<DraftReading> waitingFor(long draft) {
        return one("r.waiting_for = ?1", draft);
    }

    /** Whether a reader did not understand this very text of the author's, in whatever draft it stands. */
    boolean isUnclear(long author, String textHash) {
        return one(
                        "r.author_id = ?1 and r.text_hash = ?2 and r.outcome in ('NOT_CLEAR', 'TOO_LONG')"
                                + " order by r.id desc limit 1",
                        author,
                        textHash)
                .isPresent();
    }

    /** How many texts of this author wait for a reader. */
    long waitingOf(long author) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from draft_reading r" + WAITS + "where r.author_id = ?1")
                        .setParameter(1, author)
                        .getSingleResult())
                .longValue();
    }

    long nextId() {
        return ((Number) entities.createNativeQuery("select nextval('draft_reading_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** The first opening counts. */
    void begin(long id) {
        entities.createNativeQuery("update draft_reading set begun_at = ?1 where id = ?2 and begun_at is null")
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .setParameter(2, id)
                .executeUpdate();
    }

    /**
     * One statement ends it, once.
     *
     * @param word and seconds null where nobody read it
     * @throws ReaderNotPossible when it was over already
     */
    void end(DraftReading reading, ReadingOutcome outcome, String word, Double seconds) {
        int ended = entities.createNativeQuery("update draft_reading set outcome = ?1, word = cast(?2 as varchar),"
                        + " seconds = cast(?3 as double precision), ended_at = ?4, waiting_for = null"
                        + " where id = ?5 and waiting_for is not null")
                .setParameter(1, outcome.name())
                .setParameter(2, word)
                .setParameter(3, seconds)
                .setParameter(4, InstantColumn.parameter(clock.instant()))
                .setParameter(5, reading.id())
                .executeUpdate();
        if (ended == 0) throw new ReaderNotPossible("answered");
    }

    /** There was nobody left to ask after this one. */
    void endWithNobody(long id) {
        entities.createNativeQuery("update draft_reading set outcome = 'NOBODY' where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Ids of those that may have to move on or end: out of time, or with somebody, by somebody or for a text that is gone. */
    List<Long> due(int atMost) {
        List<?> rows = entities.createNativeQuery("select r.id from draft_reading r join person p on p.id = r.reader_id"
                        + " join person a on a.id = r.author_id left join draft d on d.id = r.waiting_for"
                        + " where r.waiting_for is not null and (r.answer_by <= ?1 or p.disabled_at is not null"
                        + " or a.disabled_at is not null or d.id is null or d.text_hash <> r.text_hash)"
                        + " order by r.id limit " + atMost)
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Optional<DraftReading> one(String where, Object... values) {
        var query = entities.createNativeQuery(SELECT + where);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> reading(new Cells((Object[]) row))).findFirst();
    }

    private static DraftReading reading(Cells c) {
        Instant begun = c.moment(9);
        return new DraftReading(
                c.whole(0),
                c.whole(1),
                c.whole(2),
                c.whole(3),
                c.whole(4),
                c.text(5),
                c.text(6),
                List.of(c.text(7).split(" ")),
                c.moment(8),
                begun,
                c.text(10) == null ? null : ReadingOutcome.valueOf(c.text(10)));
    }
}
