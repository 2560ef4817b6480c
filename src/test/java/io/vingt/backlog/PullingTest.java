package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.ticket.Block;
import io.vingt.ticket.Finish;
import io.vingt.ticket.Unblock;
import io.vingt.ticket.WipLimitReached;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PullingTest {

    private static final int THREADS = 50;
    private static final int TICKETS = 1_000;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesTheBestTicketOfOnesAreas(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            cast.filed(cast.lina, Cast.orderHistory());
            long pay = cast.filed(cast.lina, Cast.payButton());
            assertEquals(pay, next(world, cast.omar).orElseThrow());
            assertTrue(next(world, cast.amelie).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesASecondTicketUntilTheFirstIsFinishedHandedBackOrBlocked(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            cast.filed(cast.lina, Cast.orderHistory());
            cast.filed(cast.lina, Cast.payButton());
            long first = next(world, cast.jonas).orElseThrow();
            assertThrows(WipLimitReached.class, () -> next(world, cast.jonas));
            world.run(() -> world.a(Block.class).block(cast.jonas, first, "waits for legal", null));
            long second = next(world, cast.jonas).orElseThrow();
            assertThrows(
                    WipLimitReached.class,
                    () -> world.run(() -> world.a(Unblock.class).unblock(cast.jonas, first)));
            world.run(() -> world.a(Finish.class).finish(cast.jonas, second, null, null));
            world.run(() -> world.a(Unblock.class).unblock(cast.jonas, first));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWasShownATicketGetsThatOneOrNone(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long best = cast.worth(cast.lina, 400_000, 1);
            long second = cast.worth(cast.lina, 40_000, 1);
            assertEquals(
                    best,
                    world.in(() -> world.a(PullNext.class).wouldBe(cast.jonas)).getAsLong());
            assertThrows(
                    AnotherIsNext.class,
                    () -> world.run(() -> world.a(PullNext.class).pullShown(cast.jonas, second)));
            assertEquals(0, world.number("select count(*) from pull"));
            assertEquals(0, world.number("select open_pulls from person where id = " + cast.jonas.id()));
            world.run(() -> world.a(PullNext.class).pullShown(cast.amelie, best));
            assertEquals(
                    second,
                    world.in(() -> world.a(PullNext.class).wouldBe(cast.jonas)).getAsLong());
            world.run(() -> world.a(PullNext.class).pullShown(cast.jonas, second));
            assertThrows(
                    AnotherIsNext.class,
                    () -> world.run(() -> world.a(PullNext.class).pullShown(cast.omar, second)));
            assertTrue(
                    world.in(() -> world.a(PullNext.class).wouldBe(cast.omar)).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyEngineersPull(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            cast.filed(cast.lina, Cast.payButton());
            assertThrows(NotAllowed.class, () -> next(world, cast.mara));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Tag("scenario-12")
    void fiftyEngineersTakeAThousandTicketsAndEachExactlyOnce(Databases database) throws Exception {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < TICKETS; i++) cast.worth(cast.lina, 1_000 + i % 40 * 500, 1);
            List<Caller> engineers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) engineers.add(cast.engineer(100 + i));
            Set<Long> taken = ConcurrentHashMap.newKeySet();
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService pool = Executors.newFixedThreadPool(THREADS);
            List<Future<Integer>> work = engineers.stream()
                    .map(one -> pool.submit(() -> {
                        start.await();
                        return takeUntilEmpty(world, one, taken);
                    }))
                    .toList();
            start.countDown();
            int all = 0;
            for (Future<Integer> one : work) all += one.get();
            pool.shutdown();
            assertEquals(TICKETS, all);
            assertEquals(TICKETS, taken.size());
            assertEquals(TICKETS, world.number("select count(*) from history where what = 'PULLED'"));
            assertEquals(0, world.number("select sum(tickets) from backlog_count"));
            assertEquals(0, world.number("select sum(open_pulls) from person"));
        }
    }

    private static int takeUntilEmpty(World world, Caller engineer, Set<Long> taken) {
        int count = 0;
        while (true) {
            OptionalLong number = next(world, engineer);
            if (number.isEmpty()) return count;
            assertTrue(taken.add(number.getAsLong()), "pulled twice: " + number);
            world.run(() -> world.a(Finish.class).finish(engineer, number.getAsLong(), null, null));
            count++;
        }
    }

    private static OptionalLong next(World world, Caller by) {
        return world.in(() -> world.a(PullNext.class).pull(by, Set.of()));
    }
}
