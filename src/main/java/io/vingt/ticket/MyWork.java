package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** What one holds, what one filed, what one took earlier: each one query. */
@Dependent
@Transactional
public class MyWork {

    private static final int MOST = 50;
    private static final String SELECT = "select t.number, t.state, t.title, a.name, t.eur_per_year_per_day,"
            + " t.expected_days, coalesce(t.pulled_at, t.filed_at), t.blocked_reason, t.blocked_until, t.got_it,"
            + " t.not_clear, case when t.state = 'DECLINED' then (select d.why from history d where d.ticket_number = t.number"
            + " and d.what = 'DECLINED' order by d.id desc limit 1) end, t.merged_into from ticket t join area a on a.id = t.area_id where ";

    private final EntityManager entities;

    @Inject
    public MyWork(EntityManager entities) {
        this.entities = entities;
    }

    public List<WorkRow> held(Caller me) {
        return rows(SELECT + "t.holder_id = ?1 and t.state = 'PULLED' order by t.pulled_at", me);
    }

    /** Newest first; drafts are elsewhere. */
    public List<WorkRow> filed(Caller me) {
        return rows(SELECT + "t.filed_by = ?1 and t.state <> 'DRAFT' order by t.filed_at desc, t.number desc", me);
    }

    /** What this person filed, was asked about and has not answered for: what goes first, first. */
    public List<Asked> asked(Caller me) {
        List<?> rows = entities.createNativeQuery("select t.number, t.title, t.language, t.asked_at from ticket t"
                        + " where t.filed_by = ?1 and t.state = 'OPEN' and t.asked_at is not null"
                        + " order by t.asked_at, t.number")
                .setParameter(1, me.id())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> asked(new Cells((Object[]) row))).toList();
    }

    private static Asked asked(Cells c) {
        return new Asked(c.whole(0), c.text(1), c.text(2), c.moment(3).plus(Moments.UNANSWERED));
    }

    /** What this person shipped, newest first. */
    public List<WorkRow> shipped(Caller me) {
        return rows(
                SELECT + "t.state in ('SHIPPED', 'SETTLED') and t.number in (select h.ticket_number from history h"
                        + " where h.by_id = ?1 and h.what = 'FINISHED') order by t.number desc",
                me);
    }

    /** How many tickets this person holds, blocked ones left out; for the navigation. */
    public int open(Caller me) {
        return ((Number) entities.createNativeQuery("select open_pulls from person where id = ?1")
                        .setParameter(1, me.id())
                        .getSingleResult())
                .intValue();
    }

    public int wipLimit(Caller me) {
        return ((Number) entities.createNativeQuery("select wip_limit from person where id = ?1")
                        .setParameter(1, me.id())
                        .getSingleResult())
                .intValue();
    }

    private List<WorkRow> rows(String sql, Caller me) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, me.id())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> row(new Cells((Object[]) row))).toList();
    }

    private static WorkRow row(Cells c) {
        return new WorkRow(
                c.whole(0),
                TicketState.valueOf(c.text(1)),
                c.text(2),
                c.text(3),
                c.real(4),
                c.real(5),
                c.moment(6),
                c.text(7),
                c.day(8),
                (int) c.whole(9),
                (int) c.whole(10),
                c.text(11),
                c.wholeOrNull(12));
    }
}
