package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A person at a merchant is forgotten; history keeps that somebody was, not who. */
@Dependent
@Transactional
public class RemoveContact {

    private final Merchants merchants;
    private final Contacts contacts;

    @Inject
    public RemoveContact(Merchants merchants, Contacts contacts) {
        this.merchants = merchants;
        this.contacts = contacts;
    }

    public void remove(Caller caller, long merchant, long contact) {
        Merchants.mustKeep(caller);
        merchants.hold(merchant);
        contacts.remove(caller, merchant, contact);
    }
}
