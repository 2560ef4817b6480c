package io.vingt.ticket;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What moves when a ticket is merged into another, and comes back when it is reopened: its evidence with what came to it by
 * earlier merges, its words and pictures as evidence, and whatever others keep beside it. Every piece knows its home.
 */
@Dependent
class MergedPieces {

    private final EntityManager entities;
    private final PictureLinks pictures;
    private final Event<TicketMerged> merges;
    private final Event<TicketSeparated> separations;

    @Inject
    MergedPieces(
            EntityManager entities,
            PictureLinks pictures,
            Event<TicketMerged> merges,
            Event<TicketSeparated> separations) {
        this.entities = entities;
        this.pictures = pictures;
        this.merges = merges;
        this.separations = separations;
    }

    /** @param merged and stays are held */
    void move(Caller by, Ticket merged, long stays) {
        entities.flush();
        long number = merged.number();
        query(
                        "update evidence set home_ticket = coalesce(home_ticket, ticket_number), ticket_number = ?1"
                                + " where ticket_number = ?2",
                        stays,
                        number)
                .executeUpdate();
        for (String words : words(merged.wording(), stays)) add(merged, stays, "QUOTE", null, words);
        for (String picture : pictures.shownOn(number)) {
            if (!isShown(stays, picture)) add(merged, stays, "PICTURE", picture, null);
        }
        query("update ticket set final_ticket = ?1 where final_ticket = ?2 or number = ?2", stays, number)
                .executeUpdate();
        merges.fire(new TicketMerged(by, number, stays));
    }

    /** As before the reopening that is taken back. */
    void moveAgain(Caller by, Ticket merged) {
        Object last = query("select final_ticket from ticket where number = ?1", merged.number())
                .getSingleResult();
        move(by, merged, ((Number) last).longValue());
    }

    /** @param reopened as it stands alone again; held */
    void giveBack(Caller by, Ticket reopened) {
        entities.flush();
        long number = reopened.number();
        List<Long> above = above(number);
        if (above.isEmpty()) return;
        String family = below(number).stream().map(String::valueOf).collect(Collectors.joining(", "));
        query("delete from evidence where home_ticket = ?1 and by_merge = true", number)
                .executeUpdate();
        query(
                        "update evidence set ticket_number = ?1, home_ticket = nullif(home_ticket, ?1) where home_ticket in ("
                                + family + ")",
                        number)
                .executeUpdate();
        query(
                        "update ticket set final_ticket = nullif(cast(?1 as bigint), number) where number in (" + family
                                + ")",
                        number)
                .executeUpdate();
        separations.fire(new TicketSeparated(by, number, below(number), above));
    }

    /** The ticket and all that were merged into it, on whatever way. */
    private List<Long> below(long number) {
        List<Long> below = new ArrayList<>(List.of(number));
        for (int i = 0; i < below.size(); i++) {
            query("select number from ticket where merged_into = ?1 and state = 'MERGED'", below.get(i))
                    .getResultList()
                    .forEach(one -> below.add(((Number) one).longValue()));
        }
        return below;
    }

    /** The tickets that it was merged into, the nearest first. */
    private List<Long> above(long number) {
        List<Long> above = new ArrayList<>();
        long at = number;
        while (true) {
            List<?> next = query("select merged_into from ticket where number = ?1 and merged_into is not null", at)
                    .getResultList();
            if (next.isEmpty()) return above;
            at = ((Number) next.get(0)).longValue();
            above.add(at);
        }
    }

    /** What its author wrote and the other ticket does not say: another wording of what happens, and what else was proposed. */
    private List<String> words(Wording wording, long stays) {
        Object[] told = (Object[]) query("select title, insight, fix from ticket where number = ?1", stays)
                .getSingleResult();
        List<String> words = new ArrayList<>();
        String said = wording.title() + "\n" + wording.insight();
        if (!said.equals(told[0] + "\n" + told[1])) words.addAll(BringEvidence.pieces(said));
        if (!wording.fix().equals(told[2])) words.addAll(BringEvidence.pieces(wording.fix()));
        return words;
    }

    private void add(Ticket merged, long stays, String kind, String picture, String text) {
        entities.createNativeQuery("insert into evidence (id, ticket_number, added_by, added_at, kind, source_id, text,"
                        + " home_ticket, by_merge) values (nextval('evidence_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, true)")
                .setParameter(1, stays)
                .setParameter(2, merged.filedBy())
                .setParameter(3, InstantColumn.parameter(merged.moments().filed()))
                .setParameter(4, kind)
                .setParameter(5, picture)
                .setParameter(6, text)
                .setParameter(7, merged.number())
                .executeUpdate();
    }

    private boolean isShown(long ticket, String picture) {
        return !entities.createNativeQuery(
                        "select 1 from ticket_picture where ticket_number = ?1 and picture_id = ?2"
                                + " union all select 1 from evidence where ticket_number = ?1 and kind = 'PICTURE' and source_id = ?2")
                .setParameter(1, ticket)
                .setParameter(2, picture)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql, long... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query;
    }
}
