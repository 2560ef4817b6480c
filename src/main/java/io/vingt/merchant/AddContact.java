package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another person at a merchant. */
@Dependent
@Transactional
public class AddContact {

    private final Merchants merchants;
    private final Contacts contacts;

    @Inject
    public AddContact(Merchants merchants, Contacts contacts) {
        this.merchants = merchants;
        this.contacts = contacts;
    }

    /** @throws ContactKnown where it has one who is the same */
    public void add(Caller caller, long merchant, Contact contact) {
        Merchants.mustKeep(caller);
        merchants.hold(merchant);
        if (!contacts.add(caller, merchant, contact)) {
            throw new ContactKnown(contact);
        }
    }
}
