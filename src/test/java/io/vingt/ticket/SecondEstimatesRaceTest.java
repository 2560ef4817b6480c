package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondEstimatesRaceTest {

    private static final int PEOPLE = 20;
    private static final int TICKETS = 5;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twentyWhoTakeAtOnceGetFiveTicketsOneEach(Databases database) throws Exception {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < TICKETS; i++) SecondEstimatesTest.large(cast);
            List<Caller> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) people.add(cast.engineer(100 + i));
            Set<Long> taken = ConcurrentHashMap.newKeySet();
            int all = together(people, one -> {
                OptionalLong number =
                        world.in(() -> world.a(TakeSecondEstimate.class).take(one, null));
                number.ifPresent(it -> assertTrue(taken.add(it), "taken twice: " + it));
                return number.isPresent() ? 1 : 0;
            });
            assertEquals(TICKETS, all);
            assertEquals(TICKETS, world.number("select count(distinct person_id) from second_estimate"));
            assertEquals(TICKETS, world.number("select count(*) from history where what = 'SECOND_TAKEN'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTwentyWhoAnswerOneTicketOneIsHeard(Databases database) throws Exception {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = SecondEstimatesTest.large(cast);
            List<Caller> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) people.add(cast.engineer(100 + i));
            int heard = together(people, one -> answered(world, one, number));
            assertEquals(1, heard);
            assertEquals(1, world.number("select count(*) from estimate where kind = 'SECOND'"));
        }
    }

    private static int answered(World world, Caller one, long number) {
        try {
            SecondEstimatesTest.give(world, one, number, SecondEstimatesTest.CLOSE);
            return 1;
        } catch (StepNotPossible tooLate) {
            return 0;
        }
    }

    private interface Act {
        int by(Caller one);
    }

    private static int together(List<Caller> people, Act act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<Integer>> work = people.stream()
                    .map(one -> pool.submit(() -> {
                        start.await();
                        return act.by(one);
                    }))
                    .toList();
            start.countDown();
            int sum = 0;
            for (Future<Integer> one : work) sum += one.get();
            return sum;
        } finally {
            pool.shutdown();
        }
    }
}
