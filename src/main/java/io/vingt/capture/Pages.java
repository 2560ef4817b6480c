package io.vingt.capture;

import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.merchant.Address;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.search.CompareTexts.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The pages that reports were made on. */
@Dependent
public class Pages {

    /** As long after it was shipped the same may be found again and is asked about. */
    private static final Duration LATELY = Duration.ofDays(14);

    private static final int MOST = 50;
    private static final int MOST_OF_MERCHANT = 200;
    private static final String ALIVE = "t.state in ('OPEN', 'PULLED', 'AT_MERCHANT', 'LET_GO')";

    /** What was merged is compared by its own words, which still tell what it told, and stands for the ticket that it is now. */
    private static final String TEXTS = "select distinct t.number, w.title, w.insight, w.fix from report r"
            + " join ticket t on t.number = r.ticket_number"
            + " join ticket w on w.number = coalesce(r.home_ticket, r.ticket_number) where ";

    private static final String ON_PAGE =
            "r.page_id = (select p.id from page p where p.host = ?1 and p.path = ?2) and ";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Pages(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The page's id. Its row stays held until the transaction ends, so that of two reports on one page the second one sees
     * what the first one became.
     */
    long hold(Address address, long site) {
        entities.createNativeQuery("insert into page (id, site_id, host, path, reports)"
                        + " values (nextval('page_seq'), ?1, ?2, ?3, 0) on conflict do nothing")
                .setParameter(1, site)
                .setParameter(2, address.pageHost())
                .setParameter(3, address.page())
                .executeUpdate();
        entities.createNativeQuery("update page set reports = reports + 1 where host = ?1 and path = ?2")
                .setParameter(1, address.pageHost())
                .setParameter(2, address.page())
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select id from page where host = ?1 and path = ?2")
                        .setParameter(1, address.pageHost())
                        .setParameter(2, address.page())
                        .getSingleResult())
                .longValue();
    }

    /** Tickets of the page that further evidence may join. */
    List<Text> alive(Address address) {
        return texts(entities.createNativeQuery(TEXTS + ON_PAGE + ALIVE + " order by t.number desc limit " + MOST)
                .setParameter(1, address.pageHost())
                .setParameter(2, address.page())
                .getResultList());
    }

    /** Those of all pages of a merchant, and what was shipped there in the last fourteen days. */
    List<Text> lately(long merchant) {
        return texts(entities.createNativeQuery(TEXTS + "r.merchant_id = ?1 and (" + ALIVE
                        + " or t.state in ('SHIPPED', 'SETTLED') and exists (select 1 from history h where h.ticket_number ="
                        + " t.number and h.what in ('FINISHED', 'FIXED_BY_MERCHANT') and h.at >= ?2))"
                        + " order by t.number desc limit " + MOST_OF_MERCHANT)
                .setParameter(1, merchant)
                .setParameter(2, InstantColumn.parameter(clock.instant().minus(LATELY)))
                .getResultList());
    }

    /** A ticket of another page of the merchant. */
    record Elsewhere(long number, String title, String page) {}

    /** Tickets of a merchant's other pages that further evidence may join, those that were seen last first. */
    List<Elsewhere> elsewhere(long merchant, Address address, int most) {
        List<?> rows = entities.createNativeQuery(
                        "select t.number, t.title, coalesce(r.host, p.host), r.path from report r"
                                + " join ticket t on t.number = r.ticket_number join page p on p.id = r.page_id where r.id in"
                                + " (select max(l.id) from report l where l.merchant_id = ?1 group by l.ticket_number) and "
                                + ALIVE
                                + " and not exists (select 1 from report h join page q on q.id = h.page_id where h.ticket_number ="
                                + " t.number and q.host = ?2 and q.path = ?3) order by r.id desc limit " + most)
                .setParameter(1, merchant)
                .setParameter(2, address.pageHost())
                .setParameter(3, address.page())
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Elsewhere(c.whole(0), c.text(1), ReadableHost.of(c.text(2)) + c.text(3)))
                .toList();
    }

    private static List<Text> texts(List<?> rows) {
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Text(c.whole(0), c.text(1), c.text(2), c.text(3)))
                .toList();
    }
}
