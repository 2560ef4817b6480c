package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An invitation and a new password for a signed-in person. Every older session of theirs is over. */
@ApplicationScoped
@Transactional
public class AcceptInvitation {

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    Passwords passwords;

    @Inject
    SecurityLog log;

    /** @throws InvitationNotOpen when it was used, has expired or never was; a weak password uses nothing up */
    public SignedIn accept(String code, String password) {
        Person person = people.find(invitations.use(code).personId());
        if (person.isDisabled()) throw new InvitationNotOpen();
        person.choosePassword(passwords.hash(password, person.name(), person.email()));
        invitations.closeAll(person.id());
        log.note("invitation accepted", person.id());
        return new SignedIn(person.asCaller(), person.signInEpoch());
    }
}
