package io.vingt.people;

import io.vingt.kernel.post.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes a person's name out of everything; history keeps "a former colleague". There is no way back. */
@ApplicationScoped
@Transactional
public class AnonymisePerson {

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    Invitations invitations;

    @Inject
    Absences absences;

    @Inject
    Presence presence;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @Inject
    SecurityLog log;

    /** @throws LastAdmin when nobody would be left who may change anything */
    public void anonymise(Caller caller, long personId) {
        caller.must(Role.ADMIN, "anonymise");
        Person person = people.find(personId);
        if (!people.hasAdminBeside(personId)) throw new LastAdmin();
        post.forget(person.email());
        person.anonymise(clock.instant());
        tokens.revokeAll(personId);
        invitations.closeAll(personId);
        absences.forget(personId);
        presence.forget(personId);
        log.note("anonymised", caller.id(), personId);
    }
}
