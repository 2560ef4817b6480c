package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another link for somebody who lost theirs, or who forgot the password. The password in use stays until then. */
@ApplicationScoped
@Transactional
public class RenewInvitation {

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    SecurityLog log;

    /** @return the link, single use, seven days; any older one is dead */
    public String renew(Caller caller, long personId) {
        caller.must(Role.ADMIN, "invite");
        Person person = people.find(personId);
        log.note("invitation renewed", caller.id(), personId);
        return invitations.open(person.id());
    }
}
