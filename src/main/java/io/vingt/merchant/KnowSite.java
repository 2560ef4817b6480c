package io.vingt.merchant;

import io.vingt.kernel.Dialect;
import io.vingt.kernel.NotThere;
import io.vingt.merchant.Sites.Found;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The site that a page lies in, made known where it is not: whoever reports a bug there brings the company in by the way,
 * as its history says. What is known of it afterwards changes only those who keep merchants. Where the address does not tell
 * whose it is, or somebody says that it is another's than we know, nothing is guessed: they are asked.
 */
@Dependent
@Transactional
public class KnowSite {

    private static final int LONGEST_BASE = MerchantContent.LONGEST_NAME - 8;

    private final EntityManager entities;
    private final Dialect dialect;
    private final Merchants merchants;
    private final Sites sites;

    @Inject
    public KnowSite(EntityManager entities, Dialect dialect, Merchants merchants, Sites sites) {
        this.entities = entities;
        this.dialect = dialect;
        this.merchants = merchants;
        this.sites = sites;
    }

    /** What an address and what was told beside it come to. */
    private sealed interface Owner {

        record Known(Found site) implements Owner {}

        /** Known by nothing but its address until now. */
        record Named(Found site, String name) implements Owner {}

        /** @param merchant null for who has the name */
        record New(Long merchant, String name) implements Owner {}

        record Asked(WhoseShop question) implements Owner {}
    }

    /**
     * @param merchant whose it is, as somebody chose; null for who has the name
     * @param name of who has it; null for a merchant named as its site
     * @throws NotThere for a merchant that is not there
     * @throws WhoseShop where that cannot be told, or contradicts what is known
     */
    public Found know(Caller by, Address address, Long merchant, String name) {
        Owner owner = surely(address, merchant, name);
        if (owner instanceof Owner.Asked asked) throw asked.question();
        return settle(by, address, owner, merchant, name);
    }

    /** As it is told, without asking anybody: what is known holds, and what is not is what was told. */
    public Found knowAsTold(Caller by, Address address, Long merchant, String name) {
        Owner owner = surely(address, merchant, name);
        Optional<Found> known = owner instanceof Owner.Asked ? sites.of(address) : Optional.empty();
        if (known.isPresent()) return known.get();
        return settle(
                by, address, owner instanceof Owner.Asked ? new Owner.New(merchant, name) : owner, merchant, name);
    }

    /** As {@link #know}, but nothing is made known. */
    public void mustBeClear(Address address, Long merchant, String name) {
        if (surely(address, merchant, name) instanceof Owner.Asked asked) throw asked.question();
    }

    /** Whether a page's site is known, so that a report there makes nobody known. */
    public boolean isKnown(Address address) {
        return sites.of(address).isPresent();
    }

    /** Whether a report would be asked whose the page is, unless it says so. */
    public boolean wouldAsk(Address address) {
        return owner(address, null, null) instanceof Owner.Asked;
    }

    private Found settle(Caller by, Address address, Owner owner, Long chosen, String name) {
        if (owner instanceof Owner.Known known) return stays(known.site());
        if (owner instanceof Owner.Named named) {
            Merchant merchant = merchants.look(named.site().merchant());
            merchants.change(by, merchant, merchant.content().renamed(named.name()));
            return sites.of(address).orElseThrow();
        }
        Owner.New made = (Owner.New) owner;
        long merchant = made.merchant() != null
                ? made.merchant()
                : merchants.named(by, made.name() == null ? unused(address.shopShown()) : made.name());
        try {
            // Whoever was quicker has it in the index already.
            if (sites.add(by, merchant, address.shop())) merchants.index(merchant, nameOf(merchant));
        } catch (MerchantTaken e) {
            // Somebody made the site known in between: perhaps as another merchant's, and then that is asked about.
            if (owner(address, chosen, name) instanceof Owner.Asked asked) throw asked.question();
        }
        return sites.of(address).orElseThrow();
    }

    /** Its merchant before its pages, as for everybody who changes one: in another order two wait for each other. */
    private Found stays(Found site) {
        if (dialect == Dialect.POSTGRESQL) {
            entities.createNativeQuery("select id from merchant where id = ?1 for key share")
                    .setParameter(1, site.merchant())
                    .getResultList();
        }
        return site;
    }

    /** Whoever names it at this moment may do so between two looks: then the next look finds it named. */
    private Owner surely(Address address, Long merchant, String name) {
        Owner owner = owner(address, merchant, name);
        return owner instanceof Owner.Asked ? owner(address, merchant, name) : owner;
    }

    private Owner owner(Address address, Long merchant, String typed) {
        if (merchant != null) nameOf(merchant);
        String name = typed == null || typed.isBlank() ? null : typed.strip();
        Optional<Found> found = sites.of(address);
        if (found.isPresent()) return known(address, found.get(), merchant, name);
        if (merchant != null || name != null) return new Owner.New(merchant, name);
        if (!address.tells()) return new Owner.Asked(WhoseShop.notTold(address));
        return unknown(address);
    }

    /** A narrower shop than the known site may be another's, if somebody says so. */
    private Owner known(Address address, Found site, Long merchant, String name) {
        List<String> narrow = address.sites();
        boolean broader = narrow.indexOf(site.domain()) > narrow.indexOf(address.shop());
        boolean theirs = merchant != null
                ? merchant == site.merchant()
                : name == null || isNamed(site, name) || isAddress(site, name);
        if (theirs && (merchant != null || name != null || !broader || !isShared(site, address))) {
            return new Owner.Known(site);
        }
        if (theirs) return new Owner.Asked(WhoseShop.notTold(address));
        if (broader) return new Owner.New(merchant, name);
        boolean unnamed =
                merchant == null && isNamed(site, site.domain()) && named(name).isEmpty();
        if (unnamed) return new Owner.Named(site, name);
        return new Owner.Asked(WhoseShop.another(address, site, merchant == null ? name : nameOf(merchant)));
    }

    /** Whether others have shops below a site: then what lies in it is not by itself its merchant's. */
    private boolean isShared(Found site, Address address) {
        return sites.beside(address).stream().anyMatch(other -> other.merchant() != site.merchant());
    }

    /** Names of hosts beside a known one may be the same company's, or another shop's on a platform that nobody has listed. */
    private Owner unknown(Address address) {
        if (address.shop().indexOf('/') >= 0) return new Owner.New(null, null);
        List<Found> beside = sites.beside(address);
        List<Found> same = beside.stream()
                .filter(site -> Hosts.owned(site.domain(), address.domain()).equals(address.shop()))
                .toList();
        if (merchantsOf(same) == 1) return new Owner.New(same.get(0).merchant(), null);
        boolean isPlatform = merchantsOf(beside) > 1 && !address.shop().equals(address.domain());
        if (beside.isEmpty() || isPlatform && same.isEmpty()) return new Owner.New(null, null);
        return new Owner.Asked(
                merchantsOf(beside) > 1 ? WhoseShop.notTold(address) : WhoseShop.beside(address, beside.get(0)));
    }

    private static long merchantsOf(List<Found> sites) {
        return sites.stream().map(Found::merchant).distinct().count();
    }

    /** Who gives the address as the name has named nobody. */
    private static boolean isAddress(Found site, String name) {
        return name.equalsIgnoreCase(site.domain()) || name.equalsIgnoreCase(ReadableHost.of(site.domain()));
    }

    private static boolean isNamed(Found site, String name) {
        String known = Folding.folded(site.name());
        return known.equals(Folding.folded(name)) || known.equals(Folding.folded(ReadableHost.of(name)));
    }

    /** A name made of an address: tea-shop.example and teashop.example are two shops, though names are compared by letters. */
    private String unused(String shop) {
        String base = shop.length() <= LONGEST_BASE ? shop : shop.substring(0, LONGEST_BASE);
        String name = base;
        for (int i = 2;
                named(name).filter(known -> !known.equalsIgnoreCase(base)).isPresent();
                i++) {
            name = base + " (" + i + ")";
        }
        return name;
    }

    /** The name as its merchant writes it, empty where no merchant has it. */
    private Optional<String> named(String name) {
        List<?> names = entities.createNativeQuery("select name from merchant where folded = ?1")
                .setParameter(1, Folding.folded(name))
                .getResultList();
        return names.stream().map(String.class::cast).findFirst();
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
