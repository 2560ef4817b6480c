package io.vingt.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The same thing done by many at the same moment. */
public final class Rush {

    private static final int MANY = 10;

    private Rush() {}

    /** @return what each of ten came back with; what any of them threw is thrown */
    public static <T> List<T> ofTen(IntFunction<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<T>> all = IntStream.range(0, MANY)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return work.apply(i);
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) results.add(one.get());
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
