package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Worth;
import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.ticket.TicketRecord.Blocked;
import io.vingt.ticket.TicketRecord.Heard;
import io.vingt.ticket.TicketRecord.Kin;
import io.vingt.ticket.TicketRecord.Question;
import io.vingt.ticket.TicketRecord.Signed;
import io.vingt.ticket.TicketRecord.Someone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One ticket with everything that is on it: eight queries at most, however much that is. */
@Dependent
@Transactional
public class ReadTicket {

    private static final String ONE =
            "select t.number, t.state, t.version, t.title, t.insight, t.fix, a.name, t.language,"
                    + " t.read_seconds, t.no_picture_because, t.filed_by, f.name, t.filed_at, t.edited_at, t.holder_id, h.name,"
                    + " t.pulled_at, t.blocked_reason, t.blocked_until, t.signed_by, s.name, t.signed_reason, coalesce(t.final_ticket, t.merged_into),"
                    + " t.got_it, t.not_clear, t.median_seconds, t.asked_at, (select s.parent from split s where s.slice = t.number),"
                    + " (select string_agg(cast(s.slice as varchar), ',' order by s.slice) from split s"
                    + " where s.parent = t.number), " + EstimateCells.COLUMNS
                    + " from ticket t join area a on a.id = t.area_id"
                    + " join person f on f.id = t.filed_by left join person h on h.id = t.holder_id"
                    + " left join person s on s.id = t.signed_by where t.number = ?1 and (t.state <> 'DRAFT' or t.filed_by = ?2)";
    private static final int ESTIMATE = 29;
    private static final Set<TicketState> OVER =
            EnumSet.of(TicketState.SHIPPED, TicketState.SETTLED, TicketState.DECLINED);

    private final EntityManager entities;
    private final PictureLinks pictures;
    private final TicketParts parts;
    private final Sights sights;
    private final SecondEstimates seconds;

    @Inject
    public ReadTicket(
            EntityManager entities, PictureLinks pictures, TicketParts parts, Sights sights, SecondEstimates seconds) {
        this.entities = entities;
        this.pictures = pictures;
        this.parts = parts;
        this.sights = sights;
        this.seconds = seconds;
    }

    /** @throws NotThere also for a ticket that is back in somebody else's drafts */
    public TicketRecord read(Caller reader, long number) {
        List<?> found = entities.createNativeQuery(ONE)
                .setParameter(1, number)
                .setParameter(2, reader.id())
                .getResultList();
        if (found.isEmpty()) throw new NotThere("ticket");
        Cells one = new Cells((Object[]) found.get(0));
        return record(one, number, numbers(one, number, reader));
    }

    /** Only what waits for a second estimate hides anything, so nothing else pays for the question. */
    private TicketRecord.Numbers numbers(Cells c, long number, Caller reader) {
        Estimate estimate = EstimateCells.estimate(c, ESTIMATE);
        Worth worth = EstimateCells.worth(c, ESTIMATE);
        boolean waits = worth.flags().contains(Flag.SECOND_ESTIMATE_NEEDED);
        Sight sight = waits ? sights.of(reader, number) : Sight.OPEN;
        return new TicketRecord.Numbers(
                sight,
                sight.whole(estimate),
                sight.worth(worth),
                sight.all(parts.estimates(number)),
                sight.standing(estimate.evidence()),
                waits ? seconds.answerBy(number) : null);
    }

    private TicketRecord record(Cells c, long number, TicketRecord.Numbers numbers) {
        return new TicketRecord(
                number,
                TicketState.valueOf(c.text(1)),
                c.whole(2),
                c.text(3),
                c.text(4),
                c.text(5),
                c.text(6),
                c.text(7),
                c.real(8),
                pictures.shownOn(number),
                c.text(9),
                someone(c, 10),
                c.moment(12),
                c.moment(13),
                someone(c, 14),
                c.moment(16),
                c.text(17) == null ? null : new Blocked(c.text(17), c.day(18)),
                c.text(21) == null ? null : new Signed(someone(c, 19), c.text(21)),
                c.wholeOrNull(22),
                isOver(c) ? parts.resolution(number) : null,
                numbers,
                parts.evidence(number),
                new Heard((int) c.whole(23), (int) c.whole(24), c.realOrNull(25)),
                parts.unclear(number, c.moment(13)),
                Question.askedAt(c.moment(26)),
                Kin.of(c.wholeOrNull(27), c.text(28)));
    }

    private static boolean isOver(Cells c) {
        return OVER.contains(TicketState.valueOf(c.text(1)));
    }

    private static Someone someone(Cells c, int at) {
        return c.wholeOrNull(at) == null ? null : new Someone(c.whole(at), c.text(at + 1));
    }
}
