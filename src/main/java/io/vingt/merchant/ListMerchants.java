package io.vingt.merchant;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Cells;
import io.vingt.kernel.Slice;
import io.vingt.kernel.Texts;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Merchants by name, a page at a time, those that one may be typing the name or the domain of: one query. */
@Dependent
@Transactional
public class ListMerchants {

    /** Filters and place of the page, of {@code merchant m}; what is not asked for is null. */
    private static final String WHERE = " where (m.order_key > ?1 or m.order_key = ?1 and m.id > ?2)";

    private static final String BEGINS =
            " and m.id in (select w.merchant_id from merchant_word w" + " where w.word_key >= ?3 and w.word_key < ?4)";
    private static final String TAGGED = " and m.id in (select g.merchant_id from merchant_tag g where g.tag = ?5)";

    private final EntityManager entities;

    @Inject
    public ListMerchants(EntityManager entities) {
        this.entities = entities;
    }

    /** @param sites domains */
    public record Row(long id, String name, String language, List<String> tags, List<String> sites) {}

    /**
     * @param begins what a word of the name, or a domain, begins with; null or blank for all
     * @param tag null or blank for any
     * @param after cursor of the page before, null for the first
     */
    public Slice<Row> list(Caller reader, String begins, String tag, String after, int limit) {
        boolean typed = begins != null && !begins.isBlank();
        boolean tagged = tag != null && !tag.isBlank();
        String[] place = place(after);
        Query query = entities.createNativeQuery("select m.id, m.order_key, m.name, m.language, " + Joined.TAGS + ", "
                + Joined.DOMAINS + " from merchant m" + WHERE + (typed ? BEGINS : "") + (tagged ? TAGGED : "")
                + " order by m.order_key, m.id limit " + (limit + 1));
        query.setParameter(1, place[0]).setParameter(2, Long.valueOf(place[1]));
        if (typed) {
            String key = Folding.key(Folding.folded(begins));
            query.setParameter(3, key).setParameter(4, Folding.after(key));
        }
        if (tagged) query.setParameter(5, Texts.sought(tag.strip()));
        return slice(query.getResultList(), limit);
    }

    private static Slice<Row> slice(List<?> rows, int limit) {
        List<Cells> found = rows.stream().map(row -> new Cells((Object[]) row)).toList();
        List<Cells> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? cursor(shown.get(limit - 1)) : null;
        return new Slice<>(
                shown.stream()
                        .map(c -> new Row(
                                c.whole(0), c.text(2), c.text(3), Joined.split(c.text(4)), Joined.split(c.text(5))))
                        .toList(),
                next);
    }

    private static String cursor(Cells last) {
        String place = last.text(1) + "." + last.whole(0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    private static String[] place(String cursor) {
        if (cursor == null || cursor.isEmpty()) return new String[] {"", "0"};
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (place.matches("[0-9]{0,200}\\.[0-9]{1,18}")) return place.split("\\.");
        } catch (IllegalArgumentException e) {
            throw new BadInput("after", "notACursor");
        }
        throw new BadInput("after", "notACursor");
    }
}
