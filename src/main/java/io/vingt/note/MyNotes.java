package io.vingt.note;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.Slice;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A rep's notes, newest first, and where each stands: one query a page. */
@Dependent
@Transactional
public class MyNotes {

    private static final String COLUMNS = "select n.id, n.ticket_number, n.merchant_id, n.company, n.to_name, n.page,"
            + " n.way, n.told_at, n.seen_at, n.fixed_at, n.not_ours_at, n.thanked_at, n.closes_at, n.subject from note n";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public MyNotes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param pageOpen whether the private page can still be read; each moment null where it has not come */
    public record Row(
            long ticket,
            String subject,
            long merchant,
            String company,
            String contact,
            String page,
            Way way,
            NoteState state,
            Instant toldAt,
            Instant seenAt,
            Instant fixedAt,
            Instant notOursAt,
            Instant thankedAt,
            Instant closesAt,
            boolean pageOpen) {

        /** When the state it is in began. */
        public Instant since() {
            return switch (state) {
                case TOLD -> toldAt;
                case SEEN -> seenAt;
                case NOT_OURS -> notOursAt;
                case FIXED -> fixedAt;
                case THANKED -> thankedAt;
            };
        }
    }

    /** @param after cursor of the page before, null for the first */
    public Slice<Row> page(Caller rep, String after, int limit) {
        List<?> found = entities.createNativeQuery(COLUMNS + " where n.rep_id = ?1 and n.id < ?2"
                        + " and n.withdrawn_at is null order by n.rep_id desc, n.id desc limit " + (limit + 1))
                .setParameter(1, rep.id())
                .setParameter(2, after == null ? Long.MAX_VALUE : cursor(after))
                .getResultList();
        List<Cells> cells = found.stream().map(row -> new Cells((Object[]) row)).toList();
        List<Cells> shown = cells.size() > limit ? cells.subList(0, limit) : cells;
        String next = cells.size() > limit ? Long.toString(shown.get(limit - 1).whole(0), Character.MAX_RADIX) : null;
        return new Slice<>(shown.stream().map(this::row).toList(), next);
    }

    /** @return null for a ticket whose merchant was not told */
    public Row about(long ticket) {
        List<?> found = entities.createNativeQuery(COLUMNS + " where n.told_about = ?1")
                .setParameter(1, ticket)
                .getResultList();
        return found.isEmpty() ? null : row(new Cells((Object[]) found.get(0)));
    }

    /** How many wait for thanks, or came back; for the navigation. */
    public long waiting(Caller rep) {
        return ((Number) entities.createNativeQuery("select count(*) from note n where n.rep_id = ?1"
                                + " and n.fixed_at is not null and n.thanked_at is null and n.withdrawn_at is null")
                        .setParameter(1, rep.id())
                        .getSingleResult())
                .longValue();
    }

    private Row row(Cells c) {
        Instant closes = c.moment(12);
        return new Row(
                c.whole(1),
                c.text(13),
                c.whole(2),
                c.text(3),
                c.text(4),
                c.text(5),
                Way.valueOf(c.text(6)),
                Moments.state(c.moment(8), c.moment(9), c.moment(10), c.moment(11)),
                c.moment(7),
                c.moment(8),
                c.moment(9),
                c.moment(10),
                c.moment(11),
                closes,
                closes.isAfter(clock.instant()));
    }

    private static long cursor(String text) {
        try {
            return Long.parseLong(text, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new BadInput("after", "notACursor");
        }
    }
}
