package io.vingt.backlog;

import io.vingt.backlog.Why.Move;
import io.vingt.kernel.Cells;
import io.vingt.ticket.Step;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** A ticket's last moves. What lies between two of them, others did: they came above it, left, or were moved themselves. */
@Dependent
public class Moves {

    static final String AVERAGE = "AVERAGE";
    static final String OTHERS = "OTHERS";
    private static final int LAST = 5;

    private final EntityManager entities;

    @Inject
    public Moves(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param now the rank that it has, null where it has none
     * @return the newest first
     */
    List<Move> of(long number, Long now, Causes causes) {
        List<?> rows = entities.createNativeQuery("select m.at, m.from_rank, m.to_rank, h.what, p.name, h.from_value,"
                        + " h.to_value, h.why from rank_move m left join history h on h.id = m.entry"
                        + " left join person p on p.id = h.by_id where m.ticket_number = ?1 order by m.id desc limit "
                        + LAST)
                .setParameter(1, number)
                .getResultList();
        List<Move> moves = new ArrayList<>();
        Long later = now;
        Move after = null;
        for (Object row : rows) {
            Move move = move(new Cells((Object[]) row), causes);
            if (later != null && later != move.to()) {
                moves.add(new Move(after == null ? null : after.at(), move.to(), later, OTHERS, null, causes.others()));
            }
            moves.add(move);
            later = move.from();
            after = move;
        }
        return moves;
    }

    private static Move move(Cells c, Causes causes) {
        if (c.text(3) == null)
            return new Move(c.moment(0), c.wholeOrNull(1), c.whole(2), AVERAGE, null, causes.average());
        Step what = Step.valueOf(c.text(3));
        String because = causes.step(what, c.text(4), c.text(5), c.text(6), c.text(7));
        return new Move(c.moment(0), c.wholeOrNull(1), c.whole(2), what.name(), c.text(4), because);
    }
}
