package io.vingt.ticket.reader;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.ticket.reader.AskedReader.State;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How it stands with the readers of one's own drafts: one query, however many there are. */
@Dependent
@Transactional
public class AskedReaders {

    private static final String LAST = "select r.draft_id, r.outcome, coalesce(r.ended_at, r.asked_at), p.name, r.word,"
            + " r.seconds, r.ticket_number from draft_reading r join person p on p.id = r.reader_id ";
    private static final String OF_THIS_TEXT = "join draft d on d.id = r.draft_id and d.text_hash = r.text_hash"
            + " where d.author_id = ?1 and r.id = (select max(l.id) from draft_reading l where l.draft_id = d.id)";

    private final EntityManager entities;

    @Inject
    public AskedReaders(EntityManager entities) {
        this.entities = entities;
    }

    /** @return by the drafts' ids; a draft that no reader was asked for is not in it */
    public Map<Long, AskedReader> all(Caller author) {
        Map<Long, AskedReader> byDraft = new HashMap<>();
        for (Cells c : rows(LAST + OF_THIS_TEXT, author.id())) byDraft.put(c.whole(0), asked(c));
        return byDraft;
    }

    /**
     * Also of a draft that has become a ticket.
     *
     * @throws NotThere for somebody else's draft, and for one that is gone otherwise
     */
    public AskedReader one(Caller author, long draft) {
        List<Cells> rows = rows(LAST + OF_THIS_TEXT + " and d.id = ?2", author.id(), draft);
        if (rows.isEmpty()) {
            rows = rows(
                    LAST + "where r.author_id = ?1 and r.draft_id = ?2 and r.ticket_number is not null",
                    author.id(),
                    draft);
        }
        if (!rows.isEmpty()) return asked(rows.get(0));
        if (rows("select d.id, 1 from draft d where d.author_id = ?1 and d.id = ?2", author.id(), draft)
                .isEmpty()) {
            throw new NotThere("draft");
        }
        return AskedReader.NONE;
    }

    private List<Cells> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new Cells((Object[]) row)).toList();
    }

    private static AskedReader asked(Cells c) {
        State state = state(c.text(1) == null ? null : ReadingOutcome.valueOf(c.text(1)));
        if (state == State.NONE) return AskedReader.NONE;
        Double seconds = c.realOrNull(5);
        return new AskedReader(
                state,
                c.moment(2),
                state == State.UNDERSTOOD ? c.text(3) : null,
                c.text(4),
                seconds == null ? null : (int) Math.round(seconds),
                c.wholeOrNull(6));
    }

    private static State state(ReadingOutcome outcome) {
        if (outcome == null) return State.WAITING;
        return switch (outcome) {
            case GOT_IT -> State.UNDERSTOOD;
            case NOT_CLEAR -> State.NOT_CLEAR;
            case TOO_LONG -> State.TOO_LONG;
            case NOBODY -> State.NOBODY;
            case NOT_NOW, NO_ANSWER, WITHDRAWN, CHANGED -> State.NONE;
        };
    }
}
