package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One's own password, given the one in use. All sessions end but the one that the answer begins. */
@ApplicationScoped
@Transactional
public class ChangePassword {

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    SecurityLog log;

    /**
     * @param address where the request comes from, for the throttle
     * @throws SignInRefused when the old password is wrong
     */
    public SignedIn change(Caller caller, String old, String chosen, String address) {
        Person person = people.find(caller.id());
        attempts.charge(person.email(), address);
        if (!passwords.match(old, person.passwordHash())) throw new SignInRefused();
        attempts.payBack(person.email(), address);
        person.choosePassword(passwords.hash(chosen, person.name(), person.email()));
        log.note("password changed", caller.id());
        return new SignedIn(person.asCaller(), person.signInEpoch());
    }
}
