package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsAtOnceTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());

    /** Who names the shop changes it, and who reports holds its page: in another order two would wait for each other. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void reportsThatNameTheShopAndReportsThatDoNotComeAtOneMoment(Databases database) throws Exception {
        try (World world = new World(database)) {
            new Cast(world);
            ExecutorService pool = Executors.newFixedThreadPool(6);
            try {
                for (int shop = 0; shop < 8; shop++) {
                    String address = "shop" + shop + ".example/cart";
                    String name = "Tea House " + shop;
                    file(world, address, null);
                    List<Callable<Reported>> reports = IntStream.range(0, 6)
                            .mapToObj(i -> (Callable<Reported>) () -> file(world, address, i % 2 == 0 ? name : null))
                            .toList();
                    for (Future<Reported> one : pool.invokeAll(reports)) one.get();
                }
            } finally {
                pool.shutdown();
            }
            assertEquals(56, world.number("select count(*) from report"));
            assertEquals(8, world.number("select count(*) from merchant where name like 'Tea House %'"));
        }
    }

    private static Reported file(World world, String address, String name) {
        Report report =
                new Report(Cast.payButton(), address, null, name, null, null, Side.THEIRS, null, null, null, null);
        return world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en"));
    }
}
