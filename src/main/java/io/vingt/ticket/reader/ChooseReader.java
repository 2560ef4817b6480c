package io.vingt.ticket.reader;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Presence;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Chooses a colleague and asks them: somebody who is here before somebody who is not, who reads the text's language before
 * who reads another, and of those whoever was asked longest ago. Nobody but Vingt chooses, and each is asked once a round.
 */
@Dependent
public class ChooseReader {

    /** Whoever has as many waiting comes after all others. */
    private static final int BUSY = 2;

    private static final String WAITING =
            "(select count(*) from draft_reading w where w.reader_id = p.id and w.waiting_for is not null)";
    private static final String EVER_HERE = "p.password_hash is not null or s.seen_at is not null"
            + " or exists (select 1 from token t where t.person_id = p.id)";

    private static final String NEXT = "select p.id, case when s.seen_at >= ?1 then 1 else 0 end"
            + " from person p left join presence s on s.person_id = p.id"
            + " where p.id > 0 and p.disabled_at is null and p.anonymised = false and p.id <> ?2"
            + " and not exists (select 1 from draft_reading r where r.round = ?3 and r.reader_id = p.id)"
            + " order by case when s.seen_at >= ?4 then 0 when " + EVER_HERE + " then 1 else 2 end,"
            + " case when " + WAITING + " < " + BUSY
            + " then 0 else 1 end, case when p.language = ?5 then 0 else 1 end, "
            + WAITING + ", coalesce((select max(l.id) from draft_reading l where l.reader_id = p.id), 0), p.id limit 1";

    private final EntityManager entities;
    private final DraftReadings readings;
    private final ReaderTimes times;
    private final Clock clock;

    @Inject
    public ChooseReader(EntityManager entities, DraftReadings readings, ReaderTimes times, Clock clock) {
        this.entities = entities;
        this.readings = readings;
        this.times = times;
        this.clock = clock;
    }

    /** @param round the first reading of the same request, null to begin one */
    record Wanted(Long round, long draft, long author, String textHash, String language, List<String> rules) {

        static Wanted after(DraftReading last) {
            return new Wanted(
                    last.round(), last.draft(), last.author(), last.textHash(), last.language(), last.rules());
        }
    }

    /**
     * Called while the draft is held. Whoever chooses waits for who is choosing: each sees whom the others chose.
     *
     * @return the id of the reading, empty when there is nobody left to ask
     */
    OptionalLong ask(Wanted wanted) {
        entities.createNativeQuery("select id from reader_choice where id = 1 for update")
                .getSingleResult();
        Instant now = clock.instant();
        long id = readings.nextId();
        long round = wanted.round() == null ? id : wanted.round();
        List<?> found = entities.createNativeQuery(NEXT)
                .setParameter(1, InstantColumn.parameter(now.minus(Presence.HERE)))
                .setParameter(2, wanted.author())
                .setParameter(3, round)
                .setParameter(4, InstantColumn.parameter(now.minus(Presence.HERE)))
                .setParameter(5, wanted.language())
                .getResultList();
        if (found.isEmpty()) return OptionalLong.empty();
        Cells chosen = new Cells((Object[]) found.get(0));
        Instant answerBy = now.plus(chosen.whole(1) == 1 ? times.here() : times.away());
        claim(id, round, wanted, chosen.whole(0), now, answerBy);
        return OptionalLong.of(id);
    }

    /** The constraint on waiting_for lets one reading of a draft wait, whoever else asks at the same moment. */
    private void claim(long id, long round, Wanted wanted, long reader, Instant now, Instant answerBy) {
        int claimed = entities.createNativeQuery(
                        "insert into draft_reading (id, round, draft_id, waiting_for, author_id,"
                                + " reader_id, text_hash, language, rules, asked_at, answer_by)"
                                + " values (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, round)
                .setParameter(3, wanted.draft())
                .setParameter(4, wanted.author())
                .setParameter(5, reader)
                .setParameter(6, wanted.textHash())
                .setParameter(7, wanted.language())
                .setParameter(8, String.join(" ", wanted.rules()))
                .setParameter(9, InstantColumn.parameter(now))
                .setParameter(10, InstantColumn.parameter(answerBy))
                .executeUpdate();
        if (claimed == 0) throw new ReaderNotPossible("waiting");
    }
}
