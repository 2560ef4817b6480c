package io.vingt.capture;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Everything that was reported on a merchant's pages, for whoever takes its data out: one query. */
@Dependent
@Transactional
public class ReportsOfMerchant {

    private static final int MOST = 2_000;

    private final EntityManager entities;

    @Inject
    public ReportsOfMerchant(EntityManager entities) {
        this.entities = entities;
    }

    /** @param how the merchant was told of the ticket, and toldAt when; null while nobody did */
    public record Line(long number, String page, String device, String via, Instant at, Told.Way how, Instant toldAt) {}

    /** By ticket, the latest sighting first; without tickets that are back in somebody else's drafts. */
    public List<Line> of(Caller reader, long merchant) {
        List<?> rows = entities.createNativeQuery(
                        "select r.ticket_number, coalesce(r.host, p.host), r.path, r.device, r.via, r.at, mt.told_how, mt.told_at"
                                + " from report r join page p on p.id = r.page_id join ticket t on t.number = r.ticket_number"
                                + " join merchant_ticket mt on mt.merchant_id = r.merchant_id and mt.ticket_number = r.ticket_number"
                                + " where r.merchant_id = ?1 and (t.state <> 'DRAFT' or t.filed_by = ?2)"
                                + " order by r.ticket_number, r.id desc limit " + MOST)
                .setParameter(1, merchant)
                .setParameter(2, reader.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Line(
                        c.whole(0),
                        c.text(1) + c.text(2),
                        c.text(3),
                        c.text(4),
                        c.moment(5),
                        c.text(6) == null ? null : Told.Way.valueOf(c.text(6)),
                        c.moment(7)))
                .toList();
    }
}
