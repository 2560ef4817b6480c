package io.vingt.merchant;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody brings in of a merchant is added to what is known: nothing that is known is overwritten or taken away. */
@Dependent
@Transactional
public class CompleteMerchant {

    /** What became of it. */
    public enum Outcome {
        ADDED,
        COMPLETED,
        KNOWN
    }

    public record Completed(long merchant, Outcome outcome) {}

    private final EntityManager entities;
    private final Merchants merchants;
    private final Sites sites;
    private final Contacts contacts;

    @Inject
    public CompleteMerchant(EntityManager entities, Merchants merchants, Sites sites, Contacts contacts) {
        this.entities = entities;
        this.merchants = merchants;
        this.sites = sites;
        this.contacts = contacts;
    }

    /**
     * The merchant is known by its name, else by the first of its sites.
     *
     * @param addresses of sites, as anybody may paste them
     * @throws MerchantTaken for a site that another merchant has
     */
    public Completed complete(Caller caller, MerchantContent content, List<String> addresses, List<Contact> people) {
        Merchants.mustKeep(caller);
        List<Address> read = addresses.stream().map(Address::of).toList();
        Optional<Long> known = known(content, read);
        Merchant merchant = known.isPresent() ? merchants.look(known.get()) : merchants.add(caller, content);
        boolean changed = known.isPresent() && fill(caller, merchant, content);
        for (Address address : read) changed |= sites.add(caller, merchant.id(), address);
        for (Contact person : people) changed |= contacts.add(caller, merchant.id(), person);
        if (changed) merchants.index(merchant.id(), merchant.name());
        if (known.isEmpty()) return new Completed(merchant.id(), Outcome.ADDED);
        if (!changed) return new Completed(merchant.id(), Outcome.KNOWN);
        merchants.hold(merchant.id());
        merchants.write(merchant.id(), caller, MerchantStep.BROUGHT_IN, null, null);
        return new Completed(merchant.id(), Outcome.COMPLETED);
    }

    private Optional<Long> known(MerchantContent content, List<Address> addresses) {
        List<?> ids = entities.createNativeQuery("select id, version from merchant where folded = ?1")
                .setParameter(1, Folding.folded(content.name()))
                .getResultList();
        if (!ids.isEmpty()) return Optional.of(new Cells((Object[]) ids.get(0)).whole(0));
        return addresses.stream().findFirst().flatMap(sites::of).map(Sites.Found::merchant);
    }

    /** Only what nobody knows yet. */
    private boolean fill(Caller caller, Merchant merchant, MerchantContent brought) {
        MerchantContent before = merchant.content();
        List<String> tags = new ArrayList<>(before.tags());
        tags.addAll(brought.tags());
        MerchantContent now = new MerchantContent(
                before.name(),
                before.language(),
                tags,
                or(before.visitsPerYear(), brought.visitsPerYear()),
                or(before.ordersPerYear(), brought.ordersPerYear()),
                or(before.eurPerYear(), brought.eurPerYear()));
        if (now.equals(before)) return false;
        merchants.change(caller, merchant, now);
        return true;
    }

    private static Double or(Double known, Double brought) {
        return known == null ? brought : known;
    }
}
