package io.vingt.news;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.Slice;
import io.vingt.news.NewsRow.Detail;
import io.vingt.news.NewsRow.Guess;
import io.vingt.people.Caller;
import io.vingt.ticket.Sights;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One's own news, the newest first: one query, whatever there is. */
@Dependent
@Transactional
public class ReadNews {

    private static final Duration TO_ANSWER = Duration.ofDays(7);

    private static final String SELECT = "select n.history_id, n.kind, n.at, h.ticket_number, t.title, t.language,"
            + " p.name, h.why, n.words, d.id, t.asked_at, " + guess("offset 1") + ", " + guess("") + ", h.to_value"
            + " from news n join history h on h.id = n.history_id join ticket t on t.number = h.ticket_number"
            + " join person p on p.id = h.by_id"
            + " left join draft d on d.ticket_number = t.number and d.author_id = n.person_id"
            + " where n.person_id = ?1 and (t.state <> 'DRAFT' or t.filed_by = n.person_id) and ";

    private final EntityManager entities;

    @Inject
    public ReadNews(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the estimates that were made by then: the last one, or the one before it. */
    private static String guess(String offset) {
        StringBuilder columns = new StringBuilder();
        for (String column : List.of("days_low", "days_high", "eur_per_year_per_day")) {
            if (columns.length() > 0) columns.append(", ");
            columns.append("case when h.what = 'ESTIMATED' and not " + Sights.sealedTo("n.person_id")
                            + " then (select e.")
                    .append(column)
                    .append(" from estimate e where e.ticket_number = h.ticket_number and e.at <= h.at")
                    .append(" order by e.at desc, e.id desc ")
                    .append(offset.isEmpty() ? "limit 1" : "limit 1 " + offset)
                    .append(") end");
        }
        return columns.toString();
    }

    /** @param after cursor of the page before, null for the first */
    public Slice<NewsRow> page(Caller reader, String after, int limit) {
        List<?> found = entities.createNativeQuery(
                        SELECT + "n.history_id < ?2 order by n.history_id desc limit " + (limit + 1))
                .setParameter(1, reader.id())
                .setParameter(2, after == null ? Long.MAX_VALUE : cursor(after))
                .getResultList();
        List<NewsRow> rows = found.stream().limit(limit).map(ReadNews::row).toList();
        boolean more = found.size() > limit;
        return new Slice<>(rows, more ? Long.toString(rows.get(limit - 1).id(), Character.MAX_RADIX) : null);
    }

    /** What goes into a letter: not told, not seen on the page, and not so long ago that it is old. */
    List<NewsRow> untold(long person, Instant since, int atMost) {
        List<?> found = entities.createNativeQuery(SELECT
                        + "n.told_at is null and n.at >= ?2 and n.history_id > coalesce((select r.seen_up_to"
                        + " from news_reader r where r.person_id = ?3), 0) order by n.history_id limit " + atMost)
                .setParameter(1, person)
                .setParameter(2, InstantColumn.parameter(since))
                .setParameter(3, person)
                .getResultList();
        return found.stream().map(ReadNews::row).toList();
    }

    /** How many there are that were neither seen nor told; for the navigation. */
    public long unseen(Caller reader) {
        return ((Number) entities.createNativeQuery("select count(*) from news n where n.person_id = ?1"
                                + " and n.told_at is null and n.history_id > coalesce((select r.seen_up_to"
                                + " from news_reader r where r.person_id = ?2), 0)")
                        .setParameter(1, reader.id())
                        .setParameter(2, reader.id())
                        .getSingleResult())
                .longValue();
    }

    private static NewsRow row(Object row) {
        Cells c = new Cells((Object[]) row);
        NewsKind kind = NewsKind.valueOf(c.text(1));
        Instant asked = kind == NewsKind.ASKED ? c.moment(10) : null;
        return new NewsRow(
                c.whole(0),
                kind,
                c.moment(2),
                c.whole(3),
                c.text(4),
                c.text(5),
                kind.part() == NewsKind.Part.MERCHANT ? c.text(7) : c.text(6),
                kind == NewsKind.BOUNCED ? c.text(7) : null,
                c.text(8) == null ? List.of() : c.text(8).lines().distinct().toList(),
                guess(c, 11),
                guess(c, 14),
                kind == NewsKind.BOUNCED ? c.wholeOrNull(9) : null,
                asked == null ? null : asked.plus(TO_ANSWER),
                Detail.of(kind, c.text(17), c.text(7)));
    }

    private static Guess guess(Cells c, int at) {
        return c.realOrNull(at) == null ? null : new Guess(c.real(at), c.real(at + 1), c.real(at + 2));
    }

    private static long cursor(String text) {
        try {
            return Long.parseLong(text, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new BadInput("after", "notACursor");
        }
    }
}
