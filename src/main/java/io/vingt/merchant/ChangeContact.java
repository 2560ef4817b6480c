package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is known of a person at a merchant became something else. */
@Dependent
@Transactional
public class ChangeContact {

    private final Merchants merchants;
    private final Contacts contacts;

    @Inject
    public ChangeContact(Merchants merchants, Contacts contacts) {
        this.merchants = merchants;
        this.contacts = contacts;
    }

    /** @throws ContactKnown where another one is the same */
    public void change(Caller caller, long merchant, long contact, Contact now) {
        Merchants.mustKeep(caller);
        merchants.hold(merchant);
        contacts.change(caller, merchant, contact, now);
    }
}
