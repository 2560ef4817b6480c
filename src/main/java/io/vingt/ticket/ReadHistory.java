package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.Slice;
import io.vingt.people.Caller;
import io.vingt.ticket.TicketRecord.Someone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A ticket's story, newest first, a page at a time. */
@Dependent
@Transactional
public class ReadHistory {

    private static final Set<Step> MOVED = EnumSet.of(Step.OVERRIDDEN, Step.OVERRIDE_TAKEN_BACK, Step.OVERRIDE_ENDED);

    private final EntityManager entities;
    private final Sights sights;

    @Inject
    public ReadHistory(EntityManager entities, Sights sights) {
        this.entities = entities;
        this.sights = sights;
    }

    /**
     * @param after cursor of the page before, null for the first
     * @throws NotThere also for a ticket that is back in somebody else's drafts
     */
    public Slice<HistoryRow> read(Caller reader, long number, String after, int limit) {
        Sight sight = sight(reader, number);
        List<?> rows = entities.createNativeQuery(
                        "select h.id, h.at, h.by_id, p.name, h.what, h.from_value, h.to_value,"
                                + " h.why from history h join person p on p.id = h.by_id where h.ticket_number = ?1"
                                + " and h.id < ?2 order by h.id desc limit " + (limit + 1))
                .setParameter(1, number)
                .setParameter(2, after == null ? Long.MAX_VALUE : cursor(after))
                .getResultList();
        List<Cells> found = rows.stream().map(row -> new Cells((Object[]) row)).toList();
        List<Cells> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? Long.toString(shown.get(limit - 1).whole(0), Character.MAX_RADIX) : null;
        return new Slice<>(shown.stream().map(c -> row(c, sight)).toList(), next);
    }

    /** @throws NotThere for what this reader does not see at all */
    private Sight sight(Caller reader, long number) {
        List<?> seen = entities.createNativeQuery(
                        "select 1 from ticket t where t.number = ?1 and (t.state <> 'DRAFT' or t.filed_by = ?2)")
                .setParameter(1, number)
                .setParameter(2, reader.id())
                .getResultList();
        if (seen.isEmpty()) throw new NotThere("ticket");
        return sights.of(reader, number);
    }

    /**
     * An estimate's numbers, and what was said of them, are nobody's who may still be asked for the second; nor is what a
     * move cost, which is reckoned with its days.
     */
    private static Sight sightOf(Step what, Sight sight) {
        boolean figures = what == Step.ESTIMATED || what == Step.SPLIT || MOVED.contains(what);
        return figures ? sight : Sight.OPEN;
    }

    private static HistoryRow row(Cells c, Sight sight) {
        Step what = Step.valueOf(c.text(4));
        Sight own = sightOf(what, sight);
        // Why a lead moved it stands beside its place, for everybody who sees that.
        boolean told = MOVED.contains(what) && sight != Sight.BLIND;
        return new HistoryRow(
                c.moment(1),
                new Someone(c.whole(2), c.text(3)),
                what,
                own.whole(c.text(5)),
                own.whole(c.text(6)),
                told ? c.text(7) : own.whole(c.text(7)));
    }

    private static long cursor(String text) {
        try {
            return Long.parseLong(text, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new BadInput("after", "notACursor");
        }
    }
}
