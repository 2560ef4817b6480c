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
    private final Contacts contacts;

    @Inject
    public AddMerchant(Merchants merchants, Sites sites, Contacts contacts) {
        this.merchants = merchants;
        this.sites = sites;
        this.contacts = contacts;
    }

    /**
     * @param addresses of sites, as anybody may paste them; may be empty
     * @return the merchant's id
     * @throws MerchantTaken for a name or a domain that another has
     */
    public long add(Caller caller, MerchantContent content, List<String> addresses, List<Contact> people) {
        Merchants.mustKeep(caller);
        Merchant merchant = merchants.add(caller, content);
        for (String address : addresses) {
            sites.add(caller, merchant.id(), Address.of(address));
        }
        for (Contact person : people) contacts.add(caller, merchant.id(), person);
        merchants.index(merchant.id(), merchant.name());
        return merchant.id();
    }
}
