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

    @Inject
    public RecogniseAddress(Sites sites) {
        this.sites = sites;
    }

    /** @param site null where no merchant is known by the host or by anything that it lies in */
    public record Recognised(Address address, Sites.Found site) {}

    /**
     * @param caller anybody signed in
     * @throws io.vingt.kernel.BadInput for what is no address of a site, naming the field {@code address}
     */
    public Recognised recognise(Caller caller, String address) {
        Address read = Address.of(address);
        return new Recognised(read, sites.of(read).orElse(null));
    }
}
