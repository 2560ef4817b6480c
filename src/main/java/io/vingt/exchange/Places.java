package io.vingt.exchange;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How many files are brought in at a time, of whatever kind: each runs for seconds, and more would leave nothing for those who type. */
final class Places {

    private static final Semaphore FREE = new Semaphore(2);

    private Places() {}

    /** @throws ImportsUnderWay while none is free */
    static <T> T inOne(Supplier<T> work) {
        if (!FREE.tryAcquire()) throw new ImportsUnderWay();
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }
}
