package io.vingt.capture;

import io.vingt.kernel.Cells;
import io.vingt.merchant.address.ReadableHost;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Where a ticket was seen, for whoever sees the ticket. */
@Dependent
@Transactional
public class ReportsOfTicket {

    private static final int MOST = 20;

    private final EntityManager entities;

    @Inject
    public ReportsOfTicket(EntityManager entities) {
        this.entities = entities;
    }

    /** @param device null where nobody said */
    public record Seen(long merchant, String merchantName, String page, String device, String by, Instant at) {}

    /** The latest twenty, newest first. */
    public List<Seen> of(long number) {
        List<?> rows = entities.createNativeQuery(
                        "select m.id, m.name, coalesce(r.host, p.host), r.path, r.device, w.name, r.at from report r"
                                + " join merchant m on m.id = r.merchant_id join page p on p.id = r.page_id"
                                + " join person w on w.id = r.by_id where r.ticket_number = ?1 order by r.id desc limit "
                                + MOST)
                .setParameter(1, number)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Seen(
                        c.whole(0),
                        c.text(1),
                        ReadableHost.of(c.text(2)) + c.text(3),
                        c.text(4),
                        c.text(5),
                        c.moment(6)))
                .toList();
    }
}
