package io.vingt.people;

import io.vingt.kernel.Cells;
import io.vingt.people.KnownEvent.PersonSpan;
import io.vingt.people.calendar.Revision;
import io.vingt.people.calendar.WorkSpan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is away when, as spans. Of a calendar only that is kept, under hashes of its name and of its names for events. */
@Dependent
public class Absences {

    /** Ids that one turn of the sequence gives out. */
    private static final int IDS = 5_000;

    private static final int AT_ONCE = 100;

    private final EntityManager entities;

    @Inject
    public Absences(EntityManager entities) {
        this.entities = entities;
    }

    /** Two who read calendars do so one after the other. */
    void lock() {
        entities.createNativeQuery("select id from days_plan where id = 1 for update")
                .getSingleResult();
    }

    List<KnownEvent> all() {
        Map<Long, KnownEvent> all = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select id, calendar, event, sequence, modified_at, stamped_at, called_off, last_day from absence_event")
                .getResultList()) {
            Cells c = new Cells((Object[]) row);
            Revision revision = new Revision((int) c.whole(3), c.wholeOrNull(4), c.wholeOrNull(5));
            boolean calledOff = (Boolean) c.row()[6];
            all.put(
                    c.whole(0),
                    new KnownEvent(c.whole(0), c.text(1), c.text(2), revision, calledOff, c.day(7), new ArrayList<>()));
        }
        for (Object row : entities.createNativeQuery(
                        "select event_id, person_id, first_day, last_day, from_minute, to_minute,"
                                + " part from absence_span order by event_id, ordinal")
                .getResultList()) {
            Cells c = new Cells((Object[]) row);
            WorkSpan span = new WorkSpan(c.day(2), c.day(3), (int) c.whole(4), (int) c.whole(5), c.real(6));
            all.get(c.whole(0)).spans().add(new PersonSpan(c.whole(1), span));
        }
        return List.copyOf(all.values());
    }

    void remove(Collection<KnownEvent> events) {
        List<KnownEvent> all = List.copyOf(events);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<KnownEvent> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
            String marks = "?,".repeat(some.size() - 1) + "?";
            for (String from : List.of("absence_span where event_id", "absence_event where id")) {
                Query query = entities.createNativeQuery("delete from " + from + " in (" + marks + ")");
                for (int k = 0; k < some.size(); k++)
                    query.setParameter(k + 1, some.get(k).id());
                query.executeUpdate();
            }
        }
    }

    void add(Collection<KnownEvent> events) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> spans = new ArrayList<>();
        long id = 0;
        for (KnownEvent one : events) {
            id = rows.size() % IDS == 0 ? nextIds() : id + 1;
            Revision revision = one.revision();
            rows.add(new Object[] {
                id,
                one.calendar(),
                one.event(),
                revision.sequence(),
                revision.modified(),
                revision.stamped(),
                one.calledOff(),
                one.last()
            });
            for (int k = 0; k < one.spans().size(); k++)
                spans.add(row(id, k, one.spans().get(k)));
        }
        insert(
                "absence_event (id, calendar, event, sequence, modified_at, stamped_at, called_off, last_day)",
                "(?, ?, ?, ?, cast(? as bigint), cast(? as bigint), ?, ?)",
                rows);
        insert(
                "absence_span (event_id, ordinal, person_id, first_day, last_day, from_minute, to_minute, part)",
                "(?, ?, ?, ?, ?, ?, ?, ?)",
                spans);
    }

    private static Object[] row(long event, int ordinal, PersonSpan one) {
        WorkSpan span = one.span();
        return new Object[] {
            event, ordinal, one.person(), span.first(), span.last(), span.from(), span.to(), span.part()
        };
    }

    private long nextIds() {
        return ((Number) entities.createNativeQuery("select nextval('absence_event_seq')")
                        .getSingleResult())
                .longValue();
    }

    private void insert(String into, String marks, List<Object[]> rows) {
        for (int i = 0; i < rows.size(); i += AT_ONCE) {
            List<Object[]> some = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
            String values = (marks + ", ").repeat(some.size() - 1) + marks;
            Query query = entities.createNativeQuery("insert into " + into + " values " + values);
            int at = 1;
            for (Object[] row : some) for (Object value : row) query.setParameter(at++, value);
            query.executeUpdate();
        }
    }

    /** What was over before a day; also what an older edition kept day by day. */
    void forgetBefore(LocalDate day) {
        entities.createNativeQuery("delete from absence_span where event_id in"
                        + " (select id from absence_event where last_day < ?1)")
                .setParameter(1, day)
                .executeUpdate();
        entities.createNativeQuery("delete from absence_event where last_day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    void forget(long person) {
        for (String table : List.of("absence_span", "absence")) {
            entities.createNativeQuery("delete from " + table + " where person_id = ?1")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }
}
