package io.vingt.note;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.Slice;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What a rep told merchants, by a note or otherwise, the latest first, and where each stands: one query a page. */
@Dependent
@Transactional
public class MyNotes {

    private static final String NOTES =
            "select n.told_at, n.ticket_number, n.merchant_id, true as by_note, n.company, n.to_name,"
                    + " n.page, n.way, n.seen_at, n.fixed_at, n.not_ours_at, n.thanked_at, n.closes_at, n.subject, false as with_us"
                    + " from note n";

    /** What they were told of in person or by phone stands as its ticket does, or the one that it was merged into. */
    private static final String OTHERWISE = "select mt.told_at, mt.ticket_number, mt.merchant_id, false, m.name, null,"
            + " (select coalesce(r.host, p.host) || case when r.path = '/' then '' else r.path end from report r join page p on p.id = r.page_id"
            + " where r.id = (select max(l.id) from report l where coalesce(l.home_ticket, l.ticket_number) = mt.ticket_number"
            + " and l.merchant_id = mt.merchant_id)), mt.told_how, null,"
            + " case when t.state in ('SHIPPED', 'SETTLED') then (select max(h.at) from history h"
            + " where h.ticket_number = t.number and h.what in ('FINISHED', 'FIXED_BY_MERCHANT')) end, null, null, null,"
            + " a.title, t.state in ('OPEN', 'PULLED', 'LET_GO') from merchant_ticket mt join merchant m on m.id = mt.merchant_id"
            + " join ticket a on a.number = mt.ticket_number join ticket t on t.number = coalesce(a.final_ticket, a.number)"
            + " where mt.told_by = ?1 and mt.told_with is null and t.state not in ('DRAFT', 'DECLINED') and not exists (select 1 from note n"
            + " where n.told_about = mt.ticket_number and n.merchant_id = mt.merchant_id)";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public MyNotes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param byNote whether it was by a note; else there is no private page, and the moments are those of the ticket
     * @param contact null where it was told otherwise
     * @param way a name of {@link io.vingt.capture.Told.Way}
     * @param withUs whether the fix of what was told otherwise is with us
     * @param closesAt of the private page, null where there is none
     * @param pageOpen whether the private page can still be read; each moment null where it has not come
     */
    public record Row(
            long ticket,
            String subject,
            long merchant,
            String company,
            boolean byNote,
            String contact,
            String page,
            io.vingt.capture.Told.Way way,
            boolean withUs,
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
        ToldPlace place = ToldPlace.of(after);
        String page = " order by 1 desc, 2 desc, 3 desc limit " + (limit + 1);
        List<?> found = entities.createNativeQuery("select * from ((" + NOTES
                        + " where n.rep_id = ?1 and n.withdrawn_at is null and " + ToldPlace.before("n") + page
                        + ") union all ("
                        + OTHERWISE + " and " + ToldPlace.before("mt") + page + ")) told" + page)
                .setParameter(1, rep.id())
                .setParameter(2, InstantColumn.parameter(place.at()))
                .setParameter(3, place.ticket())
                .setParameter(4, place.merchant())
                .getResultList();
        List<Row> rows =
                found.stream().map(row -> row(new Cells((Object[]) row))).toList();
        if (rows.size() <= limit) return new Slice<>(rows, null);
        Row last = rows.get(limit - 1);
        return new Slice<>(
                rows.subList(0, limit), new ToldPlace(last.toldAt(), last.ticket(), last.merchant()).cursor());
    }

    /** The note about a ticket; null where its merchant was sent none. */
    public Row about(long ticket) {
        List<?> found = entities.createNativeQuery(NOTES + " where n.told_about = ?1")
                .setParameter(1, ticket)
                .getResultList();
        return found.isEmpty() ? null : row(new Cells((Object[]) found.get(0)));
    }

    /** How many of the list wait for thanks; for the navigation. */
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
                c.text(4),
                Boolean.TRUE.equals(c.row()[3]),
                c.text(5),
                c.text(6) == null ? null : ReadableHost.of(c.text(6)),
                io.vingt.capture.Told.Way.valueOf(c.text(7)),
                Boolean.TRUE.equals(c.row()[14]),
                Moments.state(c.moment(8), c.moment(9), c.moment(10), c.moment(11)),
                c.moment(0),
                c.moment(8),
                c.moment(9),
                c.moment(10),
                c.moment(11),
                closes,
                closes != null && closes.isAfter(clock.instant()));
    }
}
