package io.vingt.ticket;

import io.vingt.estimate.Worth;
import java.util.List;

/** How much of a ticket's numbers a reader may see while it waits for a second estimate that must be made blind. */
public enum Sight {
    /** All of them. */
    OPEN,
    /** Where it stands, and nothing that the first numbers led to: this reader may still be the one who gives the second. */
    SEALED,
    /** Not even where it stands: this reader is giving the second estimate now. */
    BLIND;

    /** @return null unless all of it may be seen */
    <T> T whole(T numbers) {
        return this == OPEN ? numbers : null;
    }

    <T> List<T> all(List<T> numbers) {
        return this == OPEN ? numbers : List.of();
    }

    /** @return null for who may not see where it stands */
    <T> T standing(T figure) {
        return this == BLIND ? null : figure;
    }

    /** What it came to: blank where it may not be seen, with its status and flags, which say why. */
    Worth worth(Worth worth) {
        if (this == OPEN) return worth;
        return new Worth(0, 0, 0, 0, 0, 0, 0, 0, worth.status(), worth.flags());
    }
}
