package io.vingt.search;

import io.vingt.kernel.Cells;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The history, read onwards: the only thing that the index is fed by. */
@Dependent
@Transactional
public class Feed {

    private static final String TICKETS = "select t.number, t.state, t.language, t.title, t.insight, t.fix, t.area_id,"
            + " t.filed_by, t.holder_id, t.eur_per_year_per_day from ticket t where t.number in (";

    private static final String NOT_LATER =
            ") and not exists (select 1 from history l where l.ticket_number = t.number and l.id > ?1)";

    private final EntityManager entities;

    @Inject
    public Feed(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param last id of the entry up to which everything is known, 0 for none
     * @param most entries to look at
     * @return empty when there is nothing new
     */
    public Optional<Changes> after(long last, int most) {
        List<?> entries = entities.createNativeQuery(
                        "select id, ticket_number from history where id > ?1 order by id limit " + most)
                .setParameter(1, last)
                .getResultList();
        if (entries.isEmpty()) return Optional.empty();
        long upTo = new Cells((Object[]) entries.get(entries.size() - 1)).whole(0);
        Set<Long> numbers = new TreeSet<>();
        for (Object entry : entries) numbers.add(new Cells((Object[]) entry).whole(1));
        return Optional.of(new Changes(upTo, mark(upTo), tickets(numbers, upTo)));
    }

    /** Named one by one: H2 would ask a query within again for every ticket there is, whenever somebody else writes. */
    private List<Entry> tickets(Set<Long> numbers, long upTo) {
        String named = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(TICKETS + named + NOT_LATER)
                .setParameter(1, upTo)
                .getResultList();
        return rows.stream().map(row -> entry(new Cells((Object[]) row))).toList();
    }

    /**
     * Tickets that changed since a place in the history, as they are now: the latest ones.
     *
     * @param last id of the entry up to which everything is known, 0 for none
     * @param most entries to look at
     */
    public List<Entry> since(long last, int most) {
        List<?> entries = entities.createNativeQuery(
                        "select id, ticket_number from history where id > ?1 order by id desc limit " + most)
                .setParameter(1, last)
                .getResultList();
        if (entries.isEmpty()) return List.of();
        String numbers = entries.stream()
                .map(entry -> String.valueOf(new Cells((Object[]) entry).whole(1)))
                .distinct()
                .collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(TICKETS + numbers + ")").getResultList();
        return rows.stream().map(row -> entry(new Cells((Object[]) row))).toList();
    }

    /** What the entry says, empty where there is none. */
    public String mark(long id) {
        List<?> rows = entities.createNativeQuery("select ticket_number, at, what from history where id = ?1")
                .setParameter(1, id)
                .getResultList();
        if (rows.isEmpty()) return "";
        Cells entry = new Cells((Object[]) rows.get(0));
        return entry.whole(0) + " " + entry.moment(1) + " " + entry.text(2);
    }

    private static Entry entry(Cells c) {
        return new Entry(
                c.whole(0),
                TicketState.valueOf(c.text(1)),
                c.text(2),
                c.text(3),
                c.text(4),
                c.text(5),
                c.whole(6),
                c.whole(7),
                c.wholeOrNull(8),
                c.real(9));
    }
}
