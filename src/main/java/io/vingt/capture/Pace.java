package io.vingt.capture;

import io.vingt.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** At most sixty reports of one person in ten minutes: a phone that was away for days may catch up, a script may not flood. */
@ApplicationScoped
public class Pace {

    static final int MOST = 60;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 5_000;

    private final Map<Long, Deque<Instant>> sent = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final Clock clock;

    protected Pace() {
        this(null);
    }

    @Inject
    public Pace(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyReports with the seconds to wait; such a report is not charged */
    public synchronized void charge(Caller caller) {
        Instant now = clock.instant();
        Deque<Instant> of = sent.computeIfAbsent(caller.id(), id -> new ArrayDeque<>());
        while (!of.isEmpty() && !of.peekFirst().plus(WITHIN).isAfter(now)) of.removeFirst();
        if (of.size() >= MOST) {
            throw new TooManyReports(
                    Duration.between(now, of.peekFirst().plus(WITHIN)).toSeconds() + 1);
        }
        of.addLast(now);
    }
}
