package io.vingt.backlog.api;

import io.vingt.ticket.SecondEstimates;
import io.vingt.ticket.Sights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who sees the list otherwise than others: not even the place of the ticket that they are estimating blindly, or the figures
 * of one that waits for a second estimate and is theirs. All that changes it turns the edition, so that it is asked once an
 * edition and not at every request.
 */
@ApplicationScoped
public class Blindfolds {

    @Inject
    SecondEstimates seconds;

    @Inject
    Sights sights;

    /**
     * @param blind the number of the ticket that this reader is estimating, null for none
     * @param known the numbers of the waiting tickets whose figures this reader may see
     */
    record Eyes(Long blind, Set<Long> known) {
        static final Eyes ALIKE = new Eyes(null, Set.of());
    }

    private record Known(long edition, Map<Long, Eyes> byPerson) {}

    private volatile Known known;

    /** @return null for nearly everybody */
    Eyes of(long person, long edition) {
        Known now = known;
        if (now == null || now.edition() != edition) {
            now = new Known(edition, read());
            known = now;
        }
        return now.byPerson().get(person);
    }

    private Map<Long, Eyes> read() {
        Map<Long, Eyes> eyes = new HashMap<>();
        sights.known().forEach((person, numbers) -> eyes.put(person, new Eyes(null, numbers)));
        seconds.givenNow().forEach((person, number) -> eyes.put(person, new Eyes(number, knownTo(eyes.get(person)))));
        return eyes;
    }

    private static Set<Long> knownTo(Eyes eyes) {
        return eyes == null ? Set.of() : eyes.known();
    }
}
