package io.vingt.merchant;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.Slice;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What became of a merchant's entry, newest first, a page at a time. */
@Dependent
@Transactional
public class ReadMerchantHistory {

    private final EntityManager entities;

    @Inject
    public ReadMerchantHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** @param by whose name is “a former colleague” once they have gone */
    public record Line(Instant at, long by, String name, MerchantStep what, String from, String to) {}

    /** @param after cursor of the page before, null for the first */
    public Slice<Line> read(Caller reader, long merchant, String after, int limit) {
        List<?> rows = entities.createNativeQuery("select h.id, h.at, h.by_id, p.name, h.what, h.from_value, h.to_value"
                        + " from merchant_history h join person p on p.id = h.by_id where h.merchant_id = ?1 and h.id < ?2"
                        + " order by h.id desc limit " + (limit + 1))
                .setParameter(1, merchant)
                .setParameter(2, after == null || after.isEmpty() ? Long.MAX_VALUE : cursor(after))
                .getResultList();
        if (rows.isEmpty() && after == null) throw new NotThere("merchant");
        List<Cells> found = rows.stream().map(row -> new Cells((Object[]) row)).toList();
        List<Cells> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? Long.toString(shown.get(limit - 1).whole(0)) : null;
        return new Slice<>(shown.stream().map(ReadMerchantHistory::line).toList(), next);
    }

    private static Line line(Cells c) {
        return new Line(c.moment(1), c.whole(2), c.text(3), MerchantStep.valueOf(c.text(4)), c.text(5), c.text(6));
    }

    private static long cursor(String text) {
        if (!text.matches("[0-9]{1,18}")) throw new BadInput("after", "notACursor");
        return Long.parseLong(text);
    }
}
