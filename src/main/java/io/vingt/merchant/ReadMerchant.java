package io.vingt.merchant;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.merchant.MerchantRecord.Known;
import io.vingt.merchant.MerchantRecord.Site;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** One merchant with its sites and contacts, for everybody signed in: three queries. */
@Dependent
@Transactional
public class ReadMerchant {

    static final String CONTENT =
            "m.name, m.language, " + Joined.TAGS + ", m.visits_per_year, m.orders_per_year, m.eur_per_year";

    private static final int MOST = 200;

    private final EntityManager entities;

    @Inject
    public ReadMerchant(EntityManager entities) {
        this.entities = entities;
    }

    public MerchantRecord read(Caller reader, long id) {
        List<?> found = entities.createNativeQuery(
                        "select m.id, m.version, " + CONTENT + " from merchant m where m.id = ?1")
                .setParameter(1, id)
                .getResultList();
        if (found.isEmpty()) throw new NotThere("merchant");
        Cells c = new Cells((Object[]) found.get(0));
        return new MerchantRecord(id, c.whole(1), content(c, 2), sites(id), contacts(id));
    }

    static MerchantContent content(Cells c, int from) {
        return new MerchantContent(
                c.text(from),
                c.text(from + 1),
                Joined.split(c.text(from + 2)),
                c.realOrNull(from + 3),
                c.realOrNull(from + 4),
                c.realOrNull(from + 5));
    }

    private List<Site> sites(long id) {
        List<?> rows = entities.createNativeQuery("select id, domain from site where merchant_id = ?1 order by domain")
                .setParameter(1, id)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Site(c.whole(0), c.text(1)))
                .toList();
    }

    private List<Known> contacts(long id) {
        List<?> rows = entities.createNativeQuery(
                        "select id, name, email, language, job from contact where merchant_id = ?1 order by lower(name), id")
                .setParameter(1, id)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Known(c.whole(0), new Contact(c.text(1), c.text(2), c.text(3), c.text(4))))
                .toList();
    }
}
