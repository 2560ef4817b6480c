package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** An address and a password for a caller. What was wrong is never told, by the words or by the time they take. */
@ApplicationScoped
@Transactional
public class SignIn {

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
     * @throws SignInRefused when the two do not belong together
     * @throws TooManyAttempts after too many failures
     */
    public SignedIn signIn(String email, String password, String address) {
        attempts.charge(email, address);
        Optional<Person> person = people.byEmail(email).filter(p -> !p.isDisabled());
        boolean right =
                passwords.match(password, person.map(Person::passwordHash).orElse(null));
        if (!right) {
            log.note("sign-in refused", email, address);
            throw new SignInRefused();
        }
        attempts.payBack(email, address);
        Person known = person.orElseThrow();
        log.note("signed in", known.id(), address);
        return new SignedIn(known.asCaller(), known.signInEpoch());
    }
}
