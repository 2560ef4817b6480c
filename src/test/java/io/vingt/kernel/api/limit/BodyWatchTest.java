package io.vingt.kernel.api.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.api.BodyRefused;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BodyWatchTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong(5 * SECOND);

    private BodyWatch watch(long most) {
        return new BodyWatch(most, now::get);
    }

    private void pass(long seconds) {
        now.addAndGet(seconds * SECOND);
    }

    private static int refused(BodyWatch watch, BodyWatch.Reading reading) {
        return assertThrows(BodyRefused.class, () -> watch.take(reading)).status();
    }

    @Test
    void aByteEveryThreeSecondsEndsAfterTheGrace() throws IOException {
        BodyWatch watch = watch(1_000);
        for (int i = 0; i < 3; i++) {
            pass(3);
            assertEquals(1, watch.take(() -> 1));
        }
        pass(3);
        assertEquals(408, refused(watch, () -> 1));
        assertEquals(408, refused(watch, () -> 1), "and it stays refused");
    }

    @Test
    void whatComesAtTheLeastRateMayTakeItsTime() throws IOException {
        BodyWatch watch = watch(1 << 20);
        for (int i = 0; i < 300; i++) {
            pass(1);
            watch.take(() -> (int) BodyWatch.LEAST_RATE);
        }
        assertEquals(-1, watch.take(() -> -1));
    }

    @Test
    void whatIsTooLargeIsRefusedAsItComes() throws IOException {
        BodyWatch watch = watch(1_000);
        watch.take(() -> 1_000);
        assertEquals(413, refused(watch, () -> 1));
    }

    @Test
    void whatBreaksIsToldFromWhatRunsOutOfTime() {
        assertEquals(400, refused(watch(10), () -> {
            throw new IOException("no such chunk");
        }));
        assertEquals(408, refused(watch(10), () -> {
            throw new IOException(new TimeoutException());
        }));
    }

    @Test
    void whatGaveWayIsRefusedWithItsNextByte() {
        BodyWatch watch = watch(1_000);
        watch.giveWay();
        assertEquals(408, refused(watch, () -> 1));
    }

    @Test
    void itIsDoneOnce() throws IOException {
        AtomicInteger done = new AtomicInteger();
        BodyWatch watch = watch(10);
        watch.whenDone(done::incrementAndGet);
        watch.take(() -> -1);
        watch.done();
        assertEquals(1, done.get());
    }
}
