package io.vingt.news;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.Settings;
import io.vingt.kernel.post.Post;
import io.vingt.people.Company;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes one person's letter of the day: the day is taken, the news are told and the letter is posted, or none of it. */
@Dependent
@Transactional
public class WriteDigest {

    /** What is older is on the page; nobody is written to about last month. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final int MOST = 50;

    private final EntityManager entities;
    private final ReadNews news;
    private final NewsWishes wishes;
    private final Post post;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public WriteDigest(
            EntityManager entities, ReadNews news, NewsWishes wishes, Post post, Settings settings, Clock clock) {
        this.entities = entities;
        this.news = news;
        this.wishes = wishes;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ids of people who have news and no letter today. */
    public List<Long> due(LocalDate today, int atMost) {
        List<?> people = entities.createNativeQuery("select distinct n.person_id from news n"
                        + " join person p on p.id = n.person_id left join news_reader r on r.person_id = n.person_id"
                        + " where n.told_at is null and n.at >= ?1 and n.history_id > coalesce(r.seen_up_to, 0)"
                        + " and p.disabled_at is null and p.email is not null and coalesce(r.by_mail, true) = true"
                        + " and (r.told_on is null or r.told_on < ?2) order by n.person_id limit " + atMost)
                .setParameter(1, InstantColumn.parameter(since()))
                .setParameter(2, today)
                .getResultList();
        return people.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public void write(long person, Company company, LocalDate today) {
        List<?> found = entities.createNativeQuery(
                        "select name, email, language from person where id = ?1 and disabled_at is null and email is not null")
                .setParameter(1, person)
                .getResultList();
        if (found.isEmpty() || !wishes.takeTheDay(person, today)) return;
        List<NewsRow> all = news.untold(person, since(), MOST);
        if (all.isEmpty()) return;
        wishes.told(person, all.get(all.size() - 1).id(), clock.instant());
        List<NewsRow> current = all.stream().filter(NewsRow::isCurrent).toList();
        if (current.isEmpty()) return;
        Cells reader = new Cells((Object[]) found.get(0));
        Digest digest = new Digest(reader.text(2), company, settings.baseUrl());
        post.send(digest.letter(reader.text(1), reader.text(0), current));
    }

    /** News that nobody reads any more goes. */
    public void forgetOld(Duration age) {
        entities.createNativeQuery("delete from news where at < ?1")
                .setParameter(1, InstantColumn.parameter(clock.instant().minus(age)))
                .executeUpdate();
    }

    private Instant since() {
        return clock.instant().minus(NEWS);
    }
}
