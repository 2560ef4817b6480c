package io.vingt.merchant;

import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The site that a page lies in, made known where it is not: whoever reports a bug there brings the company in by the way,
 * as its history says. What is known of it afterwards changes only those who keep merchants.
 */
@Dependent
@Transactional
public class KnowSite {

    private final EntityManager entities;
    private final Merchants merchants;
    private final Sites sites;

    @Inject
    public KnowSite(EntityManager entities, Merchants merchants, Sites sites) {
        this.entities = entities;
        this.merchants = merchants;
        this.sites = sites;
    }

    /**
     * @param merchant whose it is if the site is not known yet; null for who has the name
     * @param name of who has it then; null for a merchant named as its domain
     * @throws NotThere for a merchant that is not there
     */
    public Sites.Found know(Caller by, Address address, Long merchant, String name) {
        Optional<Sites.Found> known = sites.of(address);
        if (known.isPresent()) return known.get();
        if (merchant != null) mustBeThere(merchant);
        boolean unnamed = name == null || name.isBlank();
        long owner = merchant != null ? merchant : merchants.named(by, unnamed ? address.domain() : name);
        try {
            sites.add(by, owner, address.domain());
            merchants.index(owner, nameOf(owner));
        } catch (MerchantTaken e) {
            // Somebody made the site known in between, as another merchant's: it is theirs.
            return sites.of(address).orElseThrow(() -> e);
        }
        return sites.of(address).orElseThrow();
    }

    /** Whether a page's site is known, so that a report there makes nobody known. */
    public boolean isKnown(Address address) {
        return sites.of(address).isPresent();
    }

    /** @throws NotThere for a merchant that is not there */
    public void mustBeThere(long merchant) {
        nameOf(merchant);
    }

    private String nameOf(long merchant) {
        List<?> names = entities.createNativeQuery("select name from merchant where id = ?1")
                .setParameter(1, merchant)
                .getResultList();
        if (names.isEmpty()) throw new NotThere("merchant");
        return (String) names.get(0);
    }
}
