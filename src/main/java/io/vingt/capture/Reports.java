package io.vingt.capture;

import io.vingt.estimate.MerchantTerms;
import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.merchant.Address;
import io.vingt.people.Caller;
import io.vingt.ticket.StepUndone;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where reports are written, and what was reported with a text that is still a draft. */
@Dependent
public class Reports {

    private static final String TERMS = "visits_per_year, share_affected, share_lost, basket_eur, fee_share";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Reports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Where, and on what, something was seen.
     *
     * @param host the page's own, or one that shows the same
     * @param terms null where nobody told
     * @param at null for now
     */
    record Sighting(
            long merchant,
            long page,
            String host,
            String path,
            String device,
            String via,
            MerchantTerms terms,
            Instant at) {}

    /**
     * @param entry of the ticket's history that it came in with, null for what made the ticket
     * @return the report's id
     */
    long add(Caller by, long ticket, Sighting seen, Long entry) {
        long id = ((Number) entities.createNativeQuery("select nextval('report_seq')")
                        .getSingleResult())
                .longValue();
        Query insert = entities.createNativeQuery(
                        "insert into report (id, ticket_number, merchant_id, page_id, path, device, via, by_id, at,"
                                + " host, entry_id, " + TERMS
                                + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?15, cast(?16 as bigint), "
                                + numbers(10)
                                + ")")
                .setParameter(1, id)
                .setParameter(2, ticket)
                .setParameter(3, seen.merchant())
                .setParameter(4, seen.page())
                .setParameter(5, seen.path())
                .setParameter(6, seen.device())
                .setParameter(7, seen.via())
                .setParameter(8, by.id())
                .setParameter(9, InstantColumn.parameter(Objects.requireNonNullElseGet(seen.at(), clock::instant)))
                .setParameter(15, seen.host())
                .setParameter(16, entry);
        terms(insert, 10, seen.terms()).executeUpdate();
        entities.createNativeQuery(
                        "insert into merchant_ticket (merchant_id, ticket_number) values (?1, ?2) on conflict do nothing")
                .setParameter(1, seen.merchant())
                .setParameter(2, ticket)
                .executeUpdate();
        return id;
    }

    /** Blanks for the terms; a null of no type is one driver's text. */
    private static String numbers(int from) {
        return IntStream.range(from, from + 5)
                .mapToObj(at -> "cast(?" + at + " as double precision)")
                .collect(Collectors.joining(", "));
    }

    private static Query terms(Query insert, int from, MerchantTerms terms) {
        return insert.setParameter(from, terms == null ? null : terms.visitsPerYear())
                .setParameter(from + 1, terms == null ? null : terms.shareAffected())
                .setParameter(from + 2, terms == null ? null : terms.shareLost())
                .setParameter(from + 3, terms == null ? null : terms.basketEur())
                .setParameter(from + 4, terms == null ? null : terms.feeShare());
    }

    /** Where a draft was seen is kept as it was told: only a ticket makes merchant, site and page known. */
    void keepBeside(long draft, Address address, Report report) {
        forget(draft);
        Query insert = entities.createNativeQuery(
                        "insert into draft_report (draft_id, address, merchant_id, merchant_name,"
                                + " device, via, theirs, " + TERMS
                                + ") values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6, ?7, "
                                + numbers(8) + ")")
                .setParameter(1, draft)
                .setParameter(2, address.url())
                .setParameter(3, report.merchant())
                .setParameter(4, report.merchantName())
                .setParameter(5, report.device())
                .setParameter(6, report.via())
                .setParameter(7, report.side() == Side.THEIRS);
        terms(insert, 8, report.terms()).executeUpdate();
    }

    /**
     * What was reported with a draft.
     *
     * @param merchant chosen for an address of a site that nobody knew; null where nobody chose
     */
    record Beside(
            String address,
            Long merchant,
            String merchantName,
            String device,
            String via,
            boolean theirs,
            MerchantTerms terms) {}

    Optional<Beside> beside(long draft) {
        List<?> rows = entities.createNativeQuery("select address, merchant_id, merchant_name, device, via, theirs, "
                        + TERMS + " from draft_report where draft_id = ?1")
                .setParameter(1, draft)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Beside(
                        c.text(0),
                        c.wholeOrNull(1),
                        c.text(2),
                        c.text(3),
                        c.text(4),
                        Boolean.TRUE.equals(c.row()[5]),
                        terms(c, 6)))
                .findFirst();
    }

    private static MerchantTerms terms(Cells c, int from) {
        if (c.row()[from] == null) return null;
        return new MerchantTerms(c.real(from), c.real(from + 1), c.real(from + 2), c.real(from + 3), c.real(from + 4));
    }

    /** What was added to a ticket and is taken back was not reported; a merchant whom nobody else reported it for is none of its. */
    public void takeBack(@Observes StepUndone undone) {
        List<?> gone = entities.createNativeQuery("select id, merchant_id, page_id from report where entry_id = ?1")
                .setParameter(1, undone.entry())
                .getResultList();
        for (Object row : gone) {
            Cells report = new Cells((Object[]) row);
            run("delete from report where id = ?1", report.whole(0));
            run("update page set reports = reports - 1 where id = ?1", report.whole(2));
            run(
                    "delete from merchant_ticket where ticket_number = ?1 and merchant_id = ?2 and told_at is null and not exists"
                            + " (select 1 from report r where r.ticket_number = ?1 and r.merchant_id = ?2)",
                    undone.number(),
                    report.whole(1));
        }
    }

    private void run(String sql, long... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }

    void forget(long draft) {
        entities.createNativeQuery("delete from draft_report where draft_id = ?1")
                .setParameter(1, draft)
                .executeUpdate();
    }
}
