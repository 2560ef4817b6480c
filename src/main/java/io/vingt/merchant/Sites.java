package io.vingt.merchant;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which domain, or which beginning of addresses where shops share one, is whose. It belongs to one merchant: its constraint says
 * so.
 */
@Dependent
public class Sites {

    private static final int MOST = 200;
    private static final String FOUND =
            "select s.id, s.domain, m.id, m.name, m.language from site s" + " join merchant m on m.id = s.merchant_id";

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
        List<String> sites = address.sites();
        String marks =
                IntStream.rangeClosed(1, sites.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        var query = entities.createNativeQuery(FOUND + " where s.domain in (" + marks + ")");
        for (int i = 0; i < sites.size(); i++) query.setParameter(i + 1, sites.get(i));
        return found(query).min(Comparator.comparingInt(site -> sites.indexOf(site.domain())));
    }

    /** Sites beside a page of an unknown one: what lies in the domain that its owner registered. */
    List<Found> beside(Address address) {
        String end = "." + address.domain();
        return found(entities.createNativeQuery(
                                FOUND + " where s.domain = ?1 or right(s.domain, ?2) = ?3 limit " + MOST)
                        .setParameter(1, address.domain())
                        .setParameter(2, end.length())
                        .setParameter(3, end))
                .toList();
    }

    private static Stream<Found> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Found(c.whole(0), c.text(1), c.whole(2), c.text(3), c.text(4)));
    }

    /**
     * The site that somebody means by an address: its host, or on a platform what names the shop. Where that is another's, and
     * the address goes on behind it, what it begins with.
     *
     * @return whether the merchant did not have it
     * @throws MerchantTaken where it is another merchant's
     */
    boolean add(Caller by, long merchant, Address address) {
        String site = address.site();
        boolean taken = owner(site).filter(owner -> owner != merchant).isPresent();
        return add(by, merchant, taken && address.narrowSite() != null ? address.narrowSite() : site);
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
        else if (owner(domain).orElseThrow() != merchant) throw new MerchantTaken("address", domain);
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

    private Optional<Long> owner(String domain) {
        List<?> ids = entities.createNativeQuery("select merchant_id from site where domain = ?1")
                .setParameter(1, domain)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }
}
