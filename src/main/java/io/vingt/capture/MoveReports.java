package io.vingt.capture;

import io.vingt.ticket.TicketMerged;
import io.vingt.ticket.TicketSeparated;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports follow their ticket where it is merged, so that each merchant sees what becomes of theirs, and come back with it. Who
 * was told of the one knows of the other.
 */
@Dependent
public class MoveReports {

    private static final String SAME =
            " from merchant_ticket o where o.ticket_number = ?2" + " and o.merchant_id = merchant_ticket.merchant_id";

    private final EntityManager entities;

    @Inject
    public MoveReports(EntityManager entities) {
        this.entities = entities;
    }

    public void move(@Observes TicketMerged merge) {
        long number = merge.number();
        long into = merge.into();
        query(
                        "insert into merchant_ticket (merchant_id, ticket_number) select mt.merchant_id, cast(?1 as bigint)"
                                + " from merchant_ticket mt where mt.ticket_number = ?2 on conflict do nothing",
                        into,
                        number)
                .executeUpdate();
        query(
                        "update merchant_ticket set " + asTold("")
                                + ", told_with = (select coalesce(o.told_with, o.ticket_number)"
                                + SAME + ") where ticket_number = ?1 and told_at is null and exists (select 1" + SAME
                                + " and o.told_at is not null)",
                        into,
                        number)
                .executeUpdate();
        query(
                        "update report set home_ticket = coalesce(home_ticket, ticket_number), ticket_number = ?1"
                                + " where ticket_number = ?2",
                        into,
                        number)
                .executeUpdate();
    }

    public void bringBack(@Observes TicketSeparated separation) {
        long number = separation.number();
        String family = numbers(separation.family());
        for (long above : separation.from()) tellBack(number, above, family);
        query(
                        "update report set ticket_number = ?1, home_ticket = nullif(home_ticket, ?1) where home_ticket in ("
                                + family + ")",
                        number)
                .executeUpdate();
        query(
                        "insert into merchant_ticket (merchant_id, ticket_number) select distinct r.merchant_id, r.ticket_number"
                                + " from report r where r.ticket_number = ?1 on conflict do nothing",
                        number)
                .executeUpdate();
        for (long above : separation.from()) forgetAt(above, family);
    }

    /** Whoever was told of the ticket that it was part of was told of this one. */
    private void tellBack(long number, long above, String family) {
        String theirs = " and o.told_with is null and o.told_at is not null";
        query(
                        "update merchant_ticket set " + asTold(theirs)
                                + " where ticket_number = ?1 and told_at is null and exists"
                                + " (select 1" + SAME + theirs
                                + ") and exists (select 1 from report r where r.home_ticket in (" + family
                                + ") and r.merchant_id = merchant_ticket.merchant_id)",
                        number,
                        above)
                .executeUpdate();
    }

    /** At a ticket above stay the merchants of its own reports, and of those that are still merged into it. */
    private void forgetAt(long above, String family) {
        query(
                        "update merchant_ticket set told_at = null, told_by = null, told_how = null, told_with = null"
                                + " where ticket_number = ?1 and told_with in (" + family + ")",
                        above)
                .executeUpdate();
        String stays = "coalesce(r.home_ticket, r.ticket_number) = ?1 or r.ticket_number = ?1"
                + " or exists (select 1 from ticket t where t.number = r.home_ticket and t.merged_into = ?1)";
        query(
                        "delete from merchant_ticket where ticket_number = ?1 and merchant_id in (select r.merchant_id from report r"
                                + " where coalesce(r.home_ticket, r.ticket_number) in (" + family
                                + ")) and not exists (select 1"
                                + " from report r where r.merchant_id = merchant_ticket.merchant_id and (" + stays
                                + "))",
                        above)
                .executeUpdate();
    }

    private static String asTold(String condition) {
        return Stream.of("told_at", "told_by", "told_how")
                .map(column -> column + " = (select o." + column + SAME + condition + ")")
                .collect(Collectors.joining(", "));
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Query query(String sql, long... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query;
    }
}
