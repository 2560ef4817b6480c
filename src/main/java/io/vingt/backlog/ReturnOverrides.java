package io.vingt.backlog;

import io.vingt.kernel.clockwork.Task;
import io.vingt.ticket.EndOverride;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings tickets back to their own place when their seven days are over: by itself, and before anybody sees the order after
 * that moment. Every server remembers when the next one is due; as an override never ends sooner than seven days after it
 * began, what was looked up within the last hour cannot miss one that another server made.
 */
@ApplicationScoped
public class ReturnOverrides implements Task {

    private static final Duration LOOKS_AGAIN = Duration.ofHours(1);

    private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);

    @Inject
    EndOverride endOverride;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "overrides";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<Long> numbers = endOverride.due();
        while (!numbers.isEmpty()) {
            numbers.forEach(endOverride::end);
            numbers = endOverride.due();
        }
    }

    /** @return whether the order may be another now than a moment ago */
    public boolean inTime() {
        Instant now = clock.instant();
        if (now.isBefore(due.get())) return false;
        run();
        Instant next = endOverride.next();
        Instant again = now.plus(LOOKS_AGAIN);
        due.set(next == null || next.isAfter(again) ? again : next);
        return true;
    }
}
