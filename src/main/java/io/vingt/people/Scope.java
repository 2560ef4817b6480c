package io.vingt.people;

import io.vingt.kernel.BadInput;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a personal token may be used for, within what its owner may do. */
public enum Scope {
    /** Reports of bugs on merchants' sites, and nothing else: for what stands on a phone. */
    CAPTURE,
    /** Every GET. */
    READ,
    /** Everything that files, edits or moves tickets; it includes READ and CAPTURE. */
    WRITE,
    /** Areas, people, tokens: only of use to an admin; it includes WRITE. */
    ADMIN;

    /** @return all of them where none is named: a scope only ever takes away from what the owner may do */
    public static Set<Scope> of(Collection<String> names) {
        if (names == null || names.isEmpty()) return EnumSet.allOf(Scope.class);
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String name : names) {
            scopes.add(Arrays.stream(values())
                    .filter(s -> s.name().equals(name) || s.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("scopes", "unknownValue")));
        }
        return scopes;
    }

    /** @param stored as the column keeps them, with spaces between */
    static Set<Scope> read(String stored) {
        return of(Arrays.asList(stored.split(" ")));
    }

    public static boolean allow(Set<Scope> held, Scope needed) {
        return held.stream().anyMatch(s -> s.includes(needed));
    }

    private boolean includes(Scope needed) {
        if (needed == CAPTURE || this == CAPTURE) return this == needed || compareTo(WRITE) >= 0 && needed == CAPTURE;
        return compareTo(needed) >= 0;
    }

    /** As tokens' scopes are written outside. */
    @Override
    public String toString() {
        return this == CAPTURE ? "capture:write" : name();
    }
}
