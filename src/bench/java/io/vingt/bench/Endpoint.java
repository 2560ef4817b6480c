package io.vingt.bench;

import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What is asked again and again. */
record Endpoint(String name, Supplier<byte[]> requests, IntPredicate right) {

    static Endpoint same(String name, byte[] request) {
        return new Endpoint(name, () -> request, status -> status == 200);
    }
}
