package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing down: every attempt is charged to the account at this address, to the address and to the account before
 * the password is looked at, and paid back when it was right. Nobody is ever locked out: the longest wait is a minute, for
 * an account as a whole (which strangers can spend) ten seconds.
 */
@ApplicationScoped
public class Attempts {

    private static final int REMEMBERED = 20_000;

    private record Rule(int free, long longestSeconds) {}

    private static final Rule PAIR = new Rule(5, 60);
    private static final Rule ADDRESS = new Rule(40, 60);
    private static final Rule ACCOUNT = new Rule(50, 10);

    private record Count(int failed, long againAt) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Clock clock;

    /** @throws TooManyAttempts with the seconds to wait; such an attempt is not charged */
    public synchronized void charge(String account, String address) {
        String name = folded(account);
        long now = clock.instant().getEpochSecond();
        long wait =
                Math.max(wait(pair(name, address), now), Math.max(wait("a " + address, now), wait("p " + name, now)));
        if (wait > 0) throw new TooManyAttempts(wait);
        fail(pair(name, address), PAIR, now);
        fail("a " + address, ADDRESS, now);
        fail("p " + name, ACCOUNT, now);
    }

    public synchronized void payBack(String account, String address) {
        String name = folded(account);
        counts.remove(pair(name, address));
        counts.remove("p " + name);
        counts.computeIfPresent("a " + address, (k, c) -> new Count(Math.max(0, c.failed - 1), 0));
    }

    private long wait(String key, long now) {
        Count count = counts.get(key);
        return count == null ? 0 : Math.max(0, count.againAt - now);
    }

    private void fail(String key, Rule rule, long now) {
        Count before = counts.getOrDefault(key, new Count(0, 0));
        boolean forgotten = before.failed > 0 && now - before.againAt > 3_600;
        int failed = forgotten ? 1 : before.failed + 1;
        int over = failed - rule.free;
        long wait = over < 0 ? 0 : Math.min(rule.longestSeconds, 1L << Math.min(over, 16));
        counts.put(key, new Count(failed, now + wait));
    }

    private static String pair(String name, String address) {
        return "b " + address + " " + name;
    }

    private static String folded(String account) {
        String name = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
        return name.length() > 254 ? name.substring(0, 254) : name;
    }
}
