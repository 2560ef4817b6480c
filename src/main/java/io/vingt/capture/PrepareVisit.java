package io.vingt.capture;

import io.vingt.kernel.Cells;
import io.vingt.merchant.MerchantRecord;
import io.vingt.merchant.ReadMerchant;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.people.Caller;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** What one wants to know of a merchant in the lobby: how it stands, what waits for whom, and whether they were told. */
@Dependent
@Transactional
public class PrepareVisit {

    /** The latest ones: nobody reads more in a lobby. */
    private static final int MOST = 50;

    private static final String TICKETS =
            "select t.number, t.title, t.language, t.state, coalesce(r.host, p.host), r.path, s.reports, r.at,"
                    + " mt.told_at, mt.told_by, w.name, mt.told_how from merchant_ticket mt join ticket t on t.number = mt.ticket_number"
                    + " join (select ticket_number, count(*) as reports, max(id) as latest from report where merchant_id = ?1"
                    + " group by ticket_number) s on s.ticket_number = mt.ticket_number join report r on r.id = s.latest"
                    + " join page p on p.id = r.page_id left join person w on w.id = mt.told_by where mt.merchant_id = ?1"
                    + " and t.state not in ('DECLINED', 'MERGED') and (t.state <> 'DRAFT' or t.filed_by = ?2)"
                    + " order by s.latest desc limit " + MOST;

    private final EntityManager entities;
    private final ReadMerchant readMerchant;
    private final Tallies tallies;

    @Inject
    public PrepareVisit(EntityManager entities, ReadMerchant readMerchant, Tallies tallies) {
        this.entities = entities;
        this.readMerchant = readMerchant;
        this.tallies = tallies;
    }

    /** @param tickets what waits for them first, then what waits for us, then what is fixed; the latest first in each */
    public record Visit(MerchantRecord merchant, Tally tally, List<VisitLine> tickets) {}

    public Visit prepare(Caller reader, long merchant) {
        MerchantRecord record = readMerchant.read(reader, merchant);
        List<?> rows = entities.createNativeQuery(TICKETS)
                .setParameter(1, merchant)
                .setParameter(2, reader.id())
                .getResultList();
        List<VisitLine> tickets = rows.stream()
                .map(row -> line(new Cells((Object[]) row)))
                .sorted(Comparator.comparingInt(line -> turn(line.state())))
                .toList();
        return new Visit(record, tallies.of(merchant), tickets);
    }

    private static int turn(TicketState state) {
        return switch (state) {
            case AT_MERCHANT -> 0;
            case SHIPPED, SETTLED -> 2;
            default -> 1;
        };
    }

    private static VisitLine line(Cells c) {
        Told told = c.row()[8] == null
                ? null
                : new Told(c.moment(8), c.wholeOrNull(9), c.text(10), Told.Way.valueOf(c.text(11)));
        return new VisitLine(
                c.whole(0),
                c.text(1),
                c.text(2),
                TicketState.valueOf(c.text(3)),
                ReadableHost.of(c.text(4)) + c.text(5),
                c.whole(6),
                c.moment(7),
                told);
    }
}
