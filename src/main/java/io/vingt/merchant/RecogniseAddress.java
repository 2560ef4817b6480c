package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whose page an address is, whatever way it was pasted. Nothing is fetched: what is known is what was told. */
@Dependent
@Transactional
public class RecogniseAddress {

    private final Sites sites;
    private final KnowSite knowSite;

    @Inject
    public RecogniseAddress(Sites sites, KnowSite knowSite) {
        this.sites = sites;
        this.knowSite = knowSite;
    }

    /**
     * @param site null where no merchant is known by the host or by anything that it lies in
     * @param asks whether a report there has to say whose the page is
     */
    public record Recognised(Address address, Sites.Found site, boolean asks) {}

    /**
     * @param caller anybody signed in
     * @throws io.vingt.kernel.BadInput for what is no address of a site, naming the field {@code address}
     */
    public Recognised recognise(Caller caller, String address) {
        Address read = Address.of(address);
        boolean asks = knowSite.wouldAsk(read);
        return new Recognised(read, asks ? null : sites.of(read).orElse(null), asks);
    }
}
