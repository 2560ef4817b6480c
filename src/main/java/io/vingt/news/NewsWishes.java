package io.vingt.news;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What each person wants of the news and had of them: one row each, made when it is first needed. */
@Dependent
@Transactional
public class NewsWishes {

    private final EntityManager entities;

    @Inject
    public NewsWishes(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the person takes the daily mail, as everybody does who did not say otherwise. */
    public boolean isByMail(Caller reader) {
        List<?> rows = entities.createNativeQuery("select by_mail from news_reader where person_id = ?1")
                .setParameter(1, reader.id())
                .getResultList();
        return rows.isEmpty() || (Boolean) rows.get(0);
    }

    public void takeByMail(Caller reader, boolean byMail) {
        begin(reader.id());
        entities.createNativeQuery("update news_reader set by_mail = ?1 where person_id = ?2")
                .setParameter(1, byMail)
                .setParameter(2, reader.id())
                .executeUpdate();
    }

    /** @param upTo id of the newest that was seen; an older one than before changes nothing */
    public void see(Caller reader, long upTo) {
        if (upTo < 0) throw new BadInput("upTo", "outOfRange");
        begin(reader.id());
        entities.createNativeQuery("update news_reader set seen_up_to = ?1 where person_id = ?2 and seen_up_to < ?3")
                .setParameter(1, upTo)
                .setParameter(2, reader.id())
                .setParameter(3, upTo)
                .executeUpdate();
    }

    /** @return up to which id everything was seen */
    public long seen(Caller reader) {
        List<?> rows = entities.createNativeQuery("select seen_up_to from news_reader where person_id = ?1")
                .setParameter(1, reader.id())
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    }

    /** @return whether this is the first digest of the person's day: one statement decides, however many servers ask */
    boolean takeTheDay(long person, LocalDate today) {
        begin(person);
        return entities.createNativeQuery("update news_reader set told_on = ?1 where person_id = ?2 and by_mail = true"
                                + " and (told_on is null or told_on < ?3)")
                        .setParameter(1, today)
                        .setParameter(2, person)
                        .setParameter(3, today)
                        .executeUpdate()
                == 1;
    }

    void told(long person, long upTo, Instant at) {
        entities.createNativeQuery(
                        "update news set told_at = ?1 where person_id = ?2 and told_at is null and history_id <= ?3")
                .setParameter(1, InstantColumn.parameter(at))
                .setParameter(2, person)
                .setParameter(3, upTo)
                .executeUpdate();
    }

    private void begin(long person) {
        entities.createNativeQuery("insert into news_reader (person_id, by_mail, seen_up_to) values (?1, true, 0)"
                        + " on conflict do nothing")
                .setParameter(1, person)
                .executeUpdate();
    }
}
