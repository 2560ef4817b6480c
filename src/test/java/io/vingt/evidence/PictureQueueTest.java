package io.vingt.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PictureQueueTest {

    private static final int ROOM = PictureQueue.AT_ONCE + PictureQueue.MOST_WAITING;

    private final PictureQueue queue = new PictureQueue(Duration.ofSeconds(60));
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(PictureQueue.AT_ONCE);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void everybodyGoesHome() {
        people.shutdownNow();
    }

    private int open() {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return now.decrementAndGet();
    }

    private List<Future<Integer>> come(int howMany, boolean onePerson) {
        List<Future<Integer>> came = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            long person = onePerson ? 1 : i;
            came.add(people.submit(() -> queue.inTurn(person, this::open)));
        }
        return came;
    }

    private long refusedOf(List<Future<Integer>> came) throws Exception {
        long refused = 0;
        for (Future<Integer> one : came) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException busy) {
                assertEquals(PicturesBusy.class, busy.getCause().getClass());
                refused++;
            }
        }
        return refused;
    }

    /** Those for whom there is no room are through at once, while the others still wait. */
    private void awaitRefusals(List<Future<Integer>> came, long howMany) {
        while (came.stream().filter(Future::isDone).count() < howMany) Thread.onSpinWait();
    }

    @Test
    void twoAreOpenedAtATimeSixWaitAndTheOthersAreToldAtOnce() throws Exception {
        List<Future<Integer>> came = come(20, false);
        awaitRefusals(came, 20 - ROOM);
        end.countDown();
        assertEquals(20 - ROOM, refusedOf(came));
        assertEquals(PictureQueue.AT_ONCE, most.get());
    }

    @Test
    void onePersonDoesNotTakeAllThePlaces() throws Exception {
        List<Future<Integer>> came = come(10, true);
        awaitRefusals(came, 10 - PictureQueue.MOST_OF_ONE_PERSON);
        end.countDown();
        assertEquals(10 - PictureQueue.MOST_OF_ONE_PERSON, refusedOf(came));
    }

    @Test
    void whoWaitsTooLongIsToldToo() throws Exception {
        PictureQueue hasty = new PictureQueue(Duration.ofMillis(1));
        for (int i = 0; i < PictureQueue.AT_ONCE; i++) {
            long person = i;
            people.submit(() -> hasty.inTurn(person, this::open));
        }
        begun.await();
        assertThrows(PicturesBusy.class, () -> hasty.inTurn(9, () -> 1));
        end.countDown();
    }

    @Test
    void aPlaceIsFreeAgainWhateverBecameOfThePicture() {
        for (int i = 0; i < 3 * ROOM; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> queue.inTurn(1, () -> {
                        throw new IllegalStateException("broken");
                    }));
        }
        assertEquals("open", queue.inTurn(1, () -> "open"));
    }
}
