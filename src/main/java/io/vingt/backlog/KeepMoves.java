package io.vingt.backlog;

import io.vingt.kernel.Edition;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.AverageChanged;
import io.vingt.ticket.TicketChanged.InOrder;
import io.vingt.ticket.TicketMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Keeps from where to where a ticket moved when something of its own moved it: one statement a step. What others do to its
 * rank is the difference between two of its moves, and is kept nowhere.
 */
@Dependent
public class KeepMoves {

    /** How many stand before a place: all of the better buckets, and the few of the same bucket. */
    private static final String BEFORE = "(select coalesce(sum(tickets), 0) from backlog_count where bucket > %s)"
            + " + (select count(*) from ticket where queue = 1 and bucket = %s and place < %s)";

    private static final String INTO = "insert into rank_move (id, ticket_number, at, from_rank, to_rank, entry) ";

    private static final String ORDERED =
            "select number, row_number() over (order by place) as place_rank from ticket where queue = 1";

    private final EntityManager entities;
    private final Edition edition;
    private final Clock clock;

    @Inject
    public KeepMoves(EntityManager entities, Edition edition, Clock clock) {
        this.entities = entities;
        this.edition = edition;
        this.clock = clock;
    }

    public void keep(@Observes TicketMoved move) {
        entities.flush();
        InOrder was = move.change().before();
        InOrder is = move.change().after();
        // Counters and rows know the ticket at its new place by now; where it was, it is not to be counted before
        // itself.
        boolean up = was != null && is.place().compareTo(was.place()) < 0;
        String from = was == null ? "cast(null as bigint)" : (up ? "" : "1 + ") + BEFORE.formatted("?4", "?4", "?5");
        var insert = entities.createNativeQuery(INTO + "values (nextval('rank_move_seq'), ?1, ?2, " + from + ", 1 + "
                        + BEFORE.formatted("?6", "?6", "?7") + ", ?3)")
                .setParameter(1, move.change().number())
                .setParameter(2, InstantColumn.parameter(move.at()))
                .setParameter(3, move.entry())
                .setParameter(6, is.bucket())
                .setParameter(7, is.place());
        if (was != null) insert.setParameter(4, was.bucket()).setParameter(5, was.place());
        insert.executeUpdate();
    }

    /** Everybody's rank, before all are reckoned again. */
    public void before(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) AverageChanged change) {
        edition.turn();
        entities.createNativeQuery("insert into rank_before (ticket_number, place_rank) " + ORDERED)
                .executeUpdate();
    }

    public void after(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) AverageChanged change) {
        entities.flush();
        entities.createNativeQuery(INTO + "select nextval('rank_move_seq'), n.number, ?1, b.place_rank, n.place_rank,"
                        + " cast(null as bigint) from (" + ORDERED + ") n join rank_before b on b.ticket_number ="
                        + " n.number where b.place_rank <> n.place_rank")
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
        entities.createNativeQuery("delete from rank_before").executeUpdate();
    }
}
