package io.vingt.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.world.World;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {

    private static final int TICKETS = 20_000;
    private static final int ROUNDS = 400;

    @TempDir
    Path data;

    /** In the thread's own time, so that a busy machine says nothing against it. */
    @Test
    void answersWhileOneTypesAtTwentyThousandTickets() throws Exception {
        try (World world = new World(Databases.H2);
                Library library = new Library(world, data)) {
            ManyTickets many = new ManyTickets();
            many.write(world.source, TICKETS);
            long start = System.nanoTime();
            library.upToDate();
            System.out.printf("%d tickets indexed in %d ms%n", TICKETS, (System.nanoTime() - start) / 1_000_000);
            double search = p99("search", () -> library.numbers(many.query()));
            double alike = p99("likeness", () -> library.alike()
                    .alike(many.words(false, 8), many.words(false, 22), many.words(false, 14)));
            assertTrue(search <= 50, "search: " + search + " ms");
            assertTrue(alike <= 100, "likeness: " + alike + " ms");
        }
    }

    private static double p99(String what, Runnable asked) {
        for (int i = 0; i < ROUNDS; i++) asked.run();
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            asked.run();
            millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        double p99 = millis[ROUNDS * 99 / 100];
        System.out.printf("%s at %d tickets: median %.1f ms, p99 %.1f ms%n", what, TICKETS, millis[ROUNDS / 2], p99);
        return p99;
    }
}
