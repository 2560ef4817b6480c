package io.vingt.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Puts load on a server: closed for what it can bear, open for how soon it answers. */
final class Load {

    private static final int CONNECTIONS = 8;
    private static final int OPEN_CONNECTIONS = 32;

    private final int port;
    private final SplittableRandom random;

    Load(int port, long seed) {
        this.port = port;
        this.random = new SplittableRandom(seed);
    }

    /** @param wrong how many answers were not as expected */
    record Closed(double perSecond, long wrong) {}

    /** @param latency in microseconds from the intended start */
    record Open(double asked, double achieved, long wrong, Histogram latency) {

        double millis(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    /** @param right which status is an answer */
    Closed closed(Supplier<byte[]> requests, IntPredicate right, double seconds) throws InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        AtomicLong good = new AtomicLong();
        AtomicLong wrong = new AtomicLong();
        long begin = System.nanoTime();
        crowd(CONNECTIONS, wire -> {
            while (System.nanoTime() < end) {
                if (right.test(wire.send(requests.get()))) good.incrementAndGet();
                else wrong.incrementAndGet();
            }
        });
        return new Closed(good.get() * 1e9 / (System.nanoTime() - begin), wrong.get());
    }

    /** Arrivals are fixed in advance: a server that stalls does not get fewer of them. */
    Open open(Supplier<byte[]> requests, IntPredicate right, double perSecond, double seconds)
            throws InterruptedException {
        long[] arrivals = arrivals(perSecond, seconds);
        Histogram latency = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(5), 3);
        AtomicInteger next = new AtomicInteger();
        AtomicLong wrong = new AtomicLong();
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
        crowd(OPEN_CONNECTIONS, wire -> {
            for (int i = next.getAndIncrement(); i < arrivals.length; i = next.getAndIncrement()) {
                long intended = begin + arrivals[i];
                byte[] request = requests.get();
                await(intended);
                if (!right.test(wire.send(request))) wrong.incrementAndGet();
                latency.recordValue(Math.max(1, (System.nanoTime() - intended) / 1000));
            }
        });
        double took = (System.nanoTime() - begin) / 1e9;
        return new Open(arrivals.length / seconds, arrivals.length / Math.max(took, seconds), wrong.get(), latency);
    }

    private long[] arrivals(double perSecond, double seconds) {
        List<Long> moments = new ArrayList<>();
        double at = 0;
        while (at < seconds) {
            at -= Math.log(1 - random.nextDouble()) / perSecond;
            moments.add((long) (at * 1e9));
        }
        return moments.stream().mapToLong(Long::longValue).toArray();
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private interface Work {
        void on(Wire wire) throws IOException;
    }

    private void crowd(int size, Work work) throws InterruptedException {
        List<Thread> crowd = new ArrayList<>();
        List<IOException> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < size; i++) {
            crowd.add(new Thread(() -> {
                try (Wire wire = new Wire(port)) {
                    work.on(wire);
                } catch (IOException e) {
                    failures.add(e);
                }
            }));
        }
        crowd.forEach(Thread::start);
        for (Thread one : crowd) one.join();
        if (!failures.isEmpty()) throw new IllegalStateException("the load broke off", failures.get(0));
    }
}
