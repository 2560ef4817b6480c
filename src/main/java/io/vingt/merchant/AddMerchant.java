package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Another company, with the sites it is known by. */
@Dependent
@Transactional
public class AddMerchant {

    private final Merchants merchants;
    private final Sites sites;

    @Inject
    public AddMerchant(Merchants merchants, Sites sites) {
        this.merchants = merchants;
        this.sites = sites;
    }

    /**
     * @param addresses of sites, as anybody may paste them; may be empty
     * @return the merchant's id
     * @throws MerchantTaken for a name or a domain that another has
     */
    public long add(Caller caller, MerchantContent content, List<String> addresses) {
        Merchants.mustKeep(caller);
        Merchant merchant = merchants.add(caller, content);
        for (String address : addresses == null ? List.<String>of() : addresses) {
            sites.add(caller, merchant.id(), Address.of(address).host());
        }
        merchants.index(merchant.id(), merchant.name());
        return merchant.id();
    }
}
