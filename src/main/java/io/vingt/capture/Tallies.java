package io.vingt.capture;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How it stands with some merchants: one query for a page of them. What was merged counts as what it was merged into. */
@Dependent
@Transactional
public class Tallies {

    private static final int MOST = 200;
    private static final String COUNTS = "select mt.merchant_id,"
            + " count(distinct case when t.state in ('SHIPPED', 'SETTLED') then t.number end),"
            + " count(distinct case when t.state in ('OPEN', 'PULLED', 'LET_GO') then t.number end),"
            + " count(distinct case when t.state = 'AT_MERCHANT' then t.number end), max(mt.told_at)"
            + " from merchant_ticket mt join ticket a on a.number = mt.ticket_number"
            + " join ticket t on t.number = coalesce(a.final_ticket, a.number) where mt.merchant_id in (";

    private final EntityManager entities;

    @Inject
    public Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /** @param merchants at most 200 */
    public Map<Long, Tally> of(Collection<Long> merchants) {
        Map<Long, Tally> tallies = new HashMap<>();
        if (merchants.isEmpty()) return tallies;
        List<Long> asked = merchants.stream().distinct().limit(MOST).toList();
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= asked.size(); i++)
            marks.append(i == 1 ? "?" : ", ?").append(i);
        var query = entities.createNativeQuery(COUNTS + marks + ") group by mt.merchant_id");
        for (int i = 0; i < asked.size(); i++) query.setParameter(i + 1, asked.get(i));
        for (Object row : query.getResultList()) {
            Cells c = new Cells((Object[]) row);
            tallies.put(c.whole(0), new Tally(c.whole(1), c.whole(2), c.whole(3), c.moment(4)));
        }
        return tallies;
    }

    public Tally of(long merchant) {
        return of(List.of(merchant)).getOrDefault(merchant, Tally.NOTHING);
    }
}
