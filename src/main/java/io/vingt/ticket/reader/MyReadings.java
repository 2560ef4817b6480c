package io.vingt.ticket.reader;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What this person is asked to read: one query, and nothing of what others are asked. */
@Dependent
@Transactional
public class MyReadings {

    private static final int MOST = 50;
    private static final String FROM = " from draft_reading r" + DraftReadings.WAITS + "where r.reader_id = ?1";
    private static final String SELECT = "select r.id, d.title, d.insight, d.fix, r.language,"
            + " (select string_agg(x.picture_id, ' ' order by x.position) from draft_picture x where x.draft_id = d.id),"
            + " d.no_picture_because, r.asked_at, r.answer_by, r.begun_at";

    private final EntityManager entities;
    private final DraftReadings readings;

    @Inject
    public MyReadings(EntityManager entities, DraftReadings readings) {
        this.entities = entities;
        this.readings = readings;
    }

    /** What waits, what was asked first before the others. */
    public List<ReadingCard> waiting(Caller me) {
        return cards(me, SELECT + FROM + " order by r.id limit " + MOST);
    }

    /** How many there are; for the navigation. */
    public long count(Caller me) {
        return ((Number) entities.createNativeQuery("select count(*)" + FROM)
                        .setParameter(1, me.id())
                        .getSingleResult())
                .longValue();
    }

    /** @return empty for what is not this person's to read, no longer or never */
    public Optional<ReadingCard> one(Caller me, long id) {
        return cards(me, SELECT + FROM + " and r.id = " + id).stream().findFirst();
    }

    /** The reader begins: from now on the seconds count, and from now on alone. */
    public void begin(Caller me, long id) {
        readings.of(me.id(), id).mustWait();
        readings.begin(id);
    }

    private List<ReadingCard> cards(Caller me, String sql) {
        List<?> rows = entities.createNativeQuery(sql).setParameter(1, me.id()).getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(MyReadings::card)
                .toList();
    }

    private static ReadingCard card(Cells c) {
        List<String> pictures =
                c.text(5) == null ? List.of() : Arrays.asList(c.text(5).split(" "));
        return new ReadingCard(
                c.whole(0),
                c.text(1),
                c.text(2),
                c.text(3),
                c.text(4),
                pictures,
                c.text(6),
                c.moment(7),
                c.moment(8),
                c.moment(9),
                null,
                null,
                null);
    }
}
