package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands behind the tokens of the last second, so that a busy client is not looked up a thousand times in it. A change
 * made here counts at once; one made on another node, after that second.
 */
@ApplicationScoped
public class KnownTokens {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private record Known(Callers.Bearer bearer, Instant since) {}

    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    private long changes;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** @return nobody when the token is unknown, revoked or expired, or its owner disabled */
    public Optional<Callers.Bearer> of(Secret token) {
        String hash = token.hash();
        Instant now = clock.instant();
        long before;
        synchronized (known) {
            Known found = known.get(hash);
            if (found != null && now.isBefore(found.since.plus(REMEMBERED))) return Optional.of(found.bearer);
            before = changes;
        }
        Optional<Callers.Bearer> bearer = callers.ofToken(token);
        bearer.ifPresent(b -> remember(hash, b, now, before));
        return bearer;
    }

    /** What was read while a change was under way is not kept. */
    private void remember(String hash, Callers.Bearer bearer, Instant now, long before) {
        synchronized (known) {
            if (changes == before) known.put(hash, new Known(bearer, now));
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) PeopleChanged change) {
        synchronized (known) {
            changes++;
            known.clear();
        }
    }
}
