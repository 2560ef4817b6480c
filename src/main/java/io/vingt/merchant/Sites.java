package io.vingt.merchant;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Which domain is whose. A domain belongs to one merchant: its constraint says so. */
@Dependent
public class Sites {

    private final EntityManager entities;
    private final Merchants merchants;

    @Inject
    public Sites(EntityManager entities, Merchants merchants) {
        this.entities = entities;
        this.merchants = merchants;
    }

    /** A site and the merchant whose it is. */
    public record Found(long site, String domain, long merchant, String name, String language) {}

    /** The narrowest site that a page lies in. */
    public Optional<Found> of(Address address) {
        List<String> domains = address.domains();
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= domains.size(); i++)
            marks.append(i == 1 ? "?" : ", ?").append(i);
        var query = entities.createNativeQuery("select s.id, s.domain, m.id, m.name, m.language from site s"
                + " join merchant m on m.id = s.merchant_id where s.domain in (" + marks
                + ") order by length(s.domain) desc limit 1");
        for (int i = 0; i < domains.size(); i++) query.setParameter(i + 1, domains.get(i));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Found(c.whole(0), c.text(1), c.whole(2), c.text(3), c.text(4)))
                .findFirst();
    }

    /**
     * @return whether the merchant did not have it
     * @throws MerchantTaken where the domain is another merchant's
     */
    boolean add(Caller by, long merchant, String domain) {
        int added = entities.createNativeQuery("insert into site (id, merchant_id, domain)"
                        + " values (nextval('site_seq'), ?1, ?2) on conflict do nothing")
                .setParameter(1, merchant)
                .setParameter(2, domain)
                .executeUpdate();
        if (added == 1) merchants.write(merchant, by, MerchantStep.SITE_ADDED, null, domain);
        else if (owner(domain) != merchant) throw new MerchantTaken("address", domain);
        return added == 1;
    }

    /** @throws SiteHasReports where reports name pages of it: they would hang in the air */
    void remove(Caller by, long merchant, long site) {
        List<?> rows = entities.createNativeQuery("select domain from site where id = ?1 and merchant_id = ?2")
                .setParameter(1, site)
                .setParameter(2, merchant)
                .getResultList();
        if (rows.isEmpty()) throw new NotThere("site");
        int gone = entities.createNativeQuery("delete from site where id = ?1"
                        + " and not exists (select 1 from page p where p.site_id = site.id)")
                .setParameter(1, site)
                .executeUpdate();
        if (gone == 0) throw new SiteHasReports((String) rows.get(0));
        merchants.write(merchant, by, MerchantStep.SITE_REMOVED, (String) rows.get(0), null);
    }

    private long owner(String domain) {
        return ((Number) entities.createNativeQuery("select merchant_id from site where domain = ?1")
                        .setParameter(1, domain)
                        .getSingleResult())
                .longValue();
    }
}
