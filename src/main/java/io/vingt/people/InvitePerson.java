package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;

/** A new colleague, with a link by which they choose their password. */
@ApplicationScoped
@Transactional
public class InvitePerson {

    @Inject
    People people;

    @Inject
    Areas areas;

    @Inject
    Invitations invitations;

    @Inject
    SecurityLog log;

    /** @param areas names, null for none; roles null for none; language null for English */
    public record NewPerson(String name, String email, Set<Role> roles, Collection<String> areas, String language) {}

    /** @param invitation a link, single use, shown once */
    public record Invited(long id, String invitation) {}

    /** @throws NameTaken when the address belongs to somebody */
    public Invited invite(Caller caller, NewPerson asked) {
        caller.must(Role.ADMIN, "invite");
        Person person = new Person(asked.name(), asked.email(), asked.language());
        if (asked.roles() != null) person.take(asked.roles());
        person.workIn(areas.ids(asked.areas()));
        people.add(person);
        log.note("invited", caller.id(), person.id(), asked.roles());
        return new Invited(person.id(), invitations.open(person.id()));
    }
}
