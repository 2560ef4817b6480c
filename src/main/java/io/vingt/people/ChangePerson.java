package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

/** What an admin changes of a person; their sessions end when they are disabled. */
@ApplicationScoped
@Transactional
public class ChangePerson {

    @Inject
    People people;

    @Inject
    Areas areas;

    @Inject
    Clock clock;

    @Inject
    SecurityLog log;

    /** Null leaves a thing as it is; {@code areas} are names; {@code version} is the one that was read. */
    public record Change(
            String name,
            Set<Role> roles,
            Collection<String> areas,
            String language,
            Integer wipLimit,
            Boolean disabled,
            long version) {}

    /** @throws LastAdmin when nobody would be left who may change anything */
    public void change(Caller caller, long personId, Change asked) {
        caller.must(Role.ADMIN, "changePerson");
        Person person = people.find(personId);
        person.mustBe(asked.version());
        if (asked.name() != null) person.rename(asked.name());
        if (asked.roles() != null) person.take(asked.roles());
        if (asked.areas() != null) person.workIn(areas.ids(asked.areas()));
        if (asked.language() != null) person.speak(asked.language());
        if (asked.wipLimit() != null) person.holdAtMost(asked.wipLimit());
        if (asked.disabled() != null) switchOff(person, asked.disabled());
        boolean canAdmin = person.is(Role.ADMIN) && !person.isDisabled();
        if (!canAdmin && !people.hasAdminBeside(personId)) throw new LastAdmin();
        log.note("person changed", caller.id(), personId, asked.roles(), asked.disabled());
    }

    private void switchOff(Person person, boolean off) {
        if (off && !person.isDisabled()) person.disable(clock.instant());
        if (!off) person.enable();
    }
}
