package io.vingt.kernel.api.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BodySlotsTest {

    private static final int IN_ALL = 10;
    private static final int OF_ONE = 3;

    private final AtomicLong now = new AtomicLong();
    private final BodySlots slots = new BodySlots(IN_ALL, OF_ONE);

    private BodyWatch body() {
        return new BodyWatch(1_000, now::get);
    }

    private List<BodyWatch> takeAll(String network, int count) {
        List<BodyWatch> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BodyWatch body = body();
            assertEquals(0, slots.take(network, body));
            taken.add(body);
        }
        return taken;
    }

    @Test
    void oneNetworkHasAFewAndTheOthersTheirOwn() {
        List<BodyWatch> first = takeAll("a", OF_ONE);
        assertEquals(429, slots.take("a", body()));
        takeAll("b", OF_ONE);
        slots.leave("a", first.get(0));
        takeAll("a", 1);
    }

    @Test
    void whatIsSlowGivesWayToWhatIsNew() {
        takeAll("a", OF_ONE);
        now.addAndGet(3_000_000_000L);
        takeAll("a", OF_ONE);
        assertEquals(429, slots.take("a", body()), "its threads are all taken until the slow ones notice");
    }

    @Test
    void allTogetherHaveAnEnd() {
        for (String network : List.of("a", "b", "c")) takeAll(network, OF_ONE);
        takeAll(null, 1);
        assertEquals(503, slots.take("d", body()));
        assertEquals(503, slots.take(null, body()));
    }

    @Test
    void behindAProxyNobodyIsTakenForAnother() {
        takeAll(null, IN_ALL);
    }
}
