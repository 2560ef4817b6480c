package io.vingt.evidence;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Who opens a picture now, who waits, and for whom there is no room: so many at a time, and of one person not all of them. */
final class PictureQueue {

    static final int AT_ONCE = 2;
    static final int MOST_WAITING = 6;
    static final int MOST_OF_ONE_PERSON = 3;

    private final Duration longestWait;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger here = new AtomicInteger();
    private final Map<Long, Integer> ofPerson = new ConcurrentHashMap<>();

    PictureQueue(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** @throws PicturesBusy at once where too many wait, later where it took too long */
    <T> T inTurn(long person, Supplier<T> work) {
        int mine = ofPerson.merge(person, 1, Integer::sum);
        int all = here.incrementAndGet();
        try {
            if (mine > MOST_OF_ONE_PERSON || all > AT_ONCE + MOST_WAITING) throw new PicturesBusy();
            return withAPlace(work);
        } finally {
            here.decrementAndGet();
            ofPerson.computeIfPresent(person, (id, count) -> count == 1 ? null : count - 1);
        }
    }

    private <T> T withAPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) throw new PicturesBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PicturesBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
