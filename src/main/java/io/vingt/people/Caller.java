package io.vingt.people;

import io.vingt.kernel.NotAllowed;
import java.util.Set;

/**
 * Who asks: handed to every use case by the door, so that no use case looks up a current user.
 *
 * @param areas the ids of the areas the person works in
 */
public record Caller(long id, String name, String language, Set<Role> roles, Set<Long> areas) {

    /** Vingt itself, for what happens without anybody asking; the database knows it as a person who is nobody. */
    public static final Caller VINGT = new Caller(0, "Vingt", "en", Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** @throws NotAllowed without the role; the verb is named in the answer */
    public void must(Role role, String verb) {
        if (!is(role)) throw new NotAllowed(verb);
    }
}
