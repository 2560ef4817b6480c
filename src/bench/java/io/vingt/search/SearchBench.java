package io.vingt.search;

import io.vingt.kernel.Databases;
import io.vingt.world.World;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Search and likeness at so many tickets (first argument, 100,000 unless given): how long the index takes to be made
 * again, and the times of single questions on the clock and in the thread.
 */
public final class SearchBench {

    private static final int WARM = 500;
    private static final int ROUNDS = 2_000;

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        int tickets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "search-bench");
        try (World world = new World(Databases.H2);
                Library library = new Library(world, data)) {
            ManyTickets many = new ManyTickets();
            many.write(world.source, tickets);
            long start = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            library.upToDate().indexer().commit();
            System.out.printf(
                    Locale.ROOT,
                    "%,d tickets, %,d history entries: index made in %.1f s (%.1f s of its thread), %.0f MiB%n",
                    tickets,
                    2 * tickets,
                    (System.nanoTime() - start) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                    size(data) / 1048576.0);
            measure("search", () -> library.numbers(many.query()));
            measure("likeness, title only", () -> library.alike().similar(many.words(false, 8), null, null));
            measure("likeness, whole text", () -> library.alike()
                    .alike(many.words(false, 8), many.words(false, 22), many.words(false, 14)));
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void measure(String what, Runnable asked) {
        for (int i = 0; i < WARM; i++) asked.run();
        double[] wall = new double[ROUNDS];
        double[] thread = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            asked.run();
            thread[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
            wall[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(wall);
        Arrays.sort(thread);
        System.out.printf(
                Locale.ROOT,
                "%s: clock median %.1f ms, p99 %.1f ms; thread median %.1f ms, p99 %.1f ms%n",
                what,
                wall[ROUNDS / 2],
                wall[ROUNDS * 99 / 100],
                thread[ROUNDS / 2],
                thread[ROUNDS * 99 / 100]);
    }
}
