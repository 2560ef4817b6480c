package io.vingt.kernel.clockwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.world.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnsTest {

    private static final Task HOURLY = new Task() {
        @Override
        public String name() {
            return "hourly";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {}
    };

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTaskHasOneTurnAnHour(Databases database) {
        try (World world = new World(database)) {
            assertTrue(take(world));
            assertFalse(take(world));
            world.clock.pass(Duration.ofMinutes(59));
            assertFalse(take(world));
            world.clock.pass(Duration.ofMinutes(2));
            assertTrue(take(world));
            assertFalse(take(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofManyServersOneGetsTheTurn(Databases database) throws Exception {
        try (World world = new World(database)) {
            ExecutorService servers = Executors.newFixedThreadPool(8);
            for (int hour = 0; hour < 3; hour++) {
                List<Callable<Boolean>> all = IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(one -> () -> take(world))
                        .toList();
                int got = 0;
                for (var turn : servers.invokeAll(all)) if (turn.get()) got++;
                assertEquals(1, got);
                world.clock.pass(Duration.ofMinutes(61));
            }
            servers.shutdown();
        }
    }

    private static boolean take(World world) {
        return world.in(() -> world.a(Turns.class).take(HOURLY));
    }
}
