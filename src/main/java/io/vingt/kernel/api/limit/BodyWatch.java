package io.vingt.kernel.api.limit;

import io.vingt.kernel.api.BodyRefused;
import java.io.IOException;
import java.util.function.LongSupplier;

/** One body as it comes: how much of it there is, for how long it has been coming, and whether it is refused. */
final class BodyWatch {

    /** A body may take this long, and longer as far as it comes at the least rate. */
    static final long GRACE_SECONDS = 10;

    /** Bytes a second: what a phone on a bad line manages. */
    static final long LEAST_RATE = 2_048;

    private static final long SECOND = 1_000_000_000L;

    /** What has been coming for less is not slow yet. */
    private static final long SECONDS_BEFORE_GIVING_WAY = 2;

    private final long most;
    private final LongSupplier nanos;
    private final long since;
    private Runnable whenDone = () -> {};
    private long read;
    private BodyRefused refused;
    private boolean done;
    private volatile boolean givesWay;

    /**
     * @param most bytes
     * @param nanos a clock that only goes forward
     */
    BodyWatch(long most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
        since = nanos.getAsLong();
    }

    /** @param then run once, when nothing more of it is waited for */
    void whenDone(Runnable then) {
        whenDone = then;
    }

    boolean mayGiveWay() {
        return nanos.getAsLong() - since > SECONDS_BEFORE_GIVING_WAY * SECOND;
    }

    /** Another one takes its place: with what comes next it is refused. */
    void giveWay() {
        givesWay = true;
    }

    /** Reads some of it. */
    @FunctionalInterface
    interface Reading {
        int some() throws IOException;
    }

    /**
     * @param reading gives the number of bytes that came, -1 at the end
     * @throws BodyRefused for what came too slowly, is too large, or broke
     */
    int take(Reading reading) throws BodyRefused {
        if (refused != null) throw refused;
        if (givesWay) throw refuse(408);
        int some;
        try {
            some = reading.some();
        } catch (IOException | RuntimeException broken) {
            throw refuse(isSlow() || ranOutOfTime(broken) ? 408 : 400);
        }
        if (some < 0) done();
        else read += some;
        if (read > most) throw refuse(413);
        if (!done && isSlow()) throw refuse(408);
        return some;
    }

    private boolean isSlow() {
        return givesWay || nanos.getAsLong() - since > (GRACE_SECONDS + read / LEAST_RATE) * SECOND;
    }

    private static boolean ranOutOfTime(Throwable broken) {
        int depth = 0;
        for (Throwable cause = broken; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            if (cause.getClass().getSimpleName().contains("Timeout")) return true;
        }
        return false;
    }

    private BodyRefused refuse(int status) {
        refused = new BodyRefused(status);
        done();
        return refused;
    }

    /** @return null unless it was */
    BodyRefused refused() {
        return refused;
    }

    /** Nothing more of it is waited for. */
    void done() {
        if (done) return;
        done = true;
        whenDone.run();
    }
}
