package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.EnumSet;

/** The company and its first admin, with all roles, on an empty database. Two browsers at once make one of them. */
@ApplicationScoped
@Transactional
public class FirstRun {

    @Inject
    People people;

    @Inject
    Companies companies;

    @Inject
    Passwords passwords;

    @Inject
    FirstRunCode codes;

    @Inject
    SecurityLog log;

    public record FirstAdmin(String name, String email, String password, String language) {}

    /**
     * @param code the one in the server's log
     * @throws AlreadySetUp when there are people
     * @throws FirstRunRefused when the code is not the one in the log
     */
    public SignedIn setUp(String code, Company company, FirstAdmin admin) {
        if (!people.isEmpty()) throw new AlreadySetUp();
        codes.check(code);
        Person person = new Person(admin.name(), admin.email(), admin.language());
        person.take(EnumSet.allOf(Role.class));
        person.choosePassword(passwords.hash(admin.password(), admin.name(), admin.email()));
        begin(company);
        people.add(person);
        codes.forget();
        log.note("set up", person.id());
        return new SignedIn(person.asCaller(), person.signInEpoch());
    }

    private void begin(Company company) {
        try {
            companies.begin(company);
        } catch (PersistenceException e) {
            throw new AlreadySetUp();
        }
    }
}
