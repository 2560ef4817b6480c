package io.vingt.bench;

import io.vingt.it.ServerProcess;
import io.vingt.people.Passwords;
import io.vingt.search.SearchBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code mvn -Pbench verify}: seeds, starts, loads, and prints. Arguments: the numbers of tickets. */
public final class BenchMain {

    static final String PASSWORD = "a long walk by the river";

    private static final Path PLACE = Path.of("target/bench");
    private static final Path WAR = Path.of("target/vingt.war");

    private BenchMain() {}

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = Arrays.stream(arguments).map(Integer::valueOf).toList();
        if (sizes.isEmpty()) sizes = List.of(10_000, 100_000);
        clear(PLACE);
        System.out.println("Load average before: " + Machine.load());
        for (int size : sizes) seed(size);
        List<Sheet> sheets = new ArrayList<>();
        for (int size : sizes) {
            sheets.add(measure(size));
            System.out.println(sheets.get(sheets.size() - 1).text());
        }
        if (sheets.size() > 1) System.out.println(sheets.get(0).against(sheets.get(sheets.size() - 1)));
        System.out.println(Weight.measure(PLACE, WAR, data(sizes.get(0))).text());
        Gates.measure();
        System.out.printf("%nSearch and likeness by themselves%n");
        SearchBench.main(new String[] {String.valueOf(sizes.get(sizes.size() - 1))});
        System.out.println("Load average after: " + Machine.load());
    }

    private static void seed(int size) throws Exception {
        long begin = System.nanoTime();
        Seed seed = new Seed(data(size));
        seed.fill(size);
        seed.password(new Passwords().hash(PASSWORD));
        System.out.printf("Seeded %,d tickets in %.0f s%n", size, (System.nanoTime() - begin) / 1e9);
    }

    private static Sheet measure(int size) throws Exception {
        int bytes;
        try (ServerProcess server = start(WAR, size)) {
            Endpoints endpoints = new Endpoints(server, 0);
            double seconds = endpoints.secondsUntilIndexed(size);
            System.out.printf("%,d tickets: the search index is made in %.1f s after the start%n", size, seconds);
            bytes = endpoints.bytesOfTheBacklog();
            Machine.settle(server.pid());
        }
        Path withFile = Wars.with(WAR, PLACE.resolve("vingt-" + size + ".war"), "resources/bench.json", bytes);
        try (ServerProcess server = start(withFile, size)) {
            Machine.settle(server.pid());
            return Sheet.measure(server, size, new Endpoints(server, bytes));
        }
    }

    private static ServerProcess start(Path war, int size) throws IOException, InterruptedException {
        return ServerProcess.start(war, "/sign-in.xhtml", data(size), Map.of("VINGT_DB_URL", Seed.url(data(size))));
    }

    private static Path data(int size) {
        return PLACE.resolve(String.valueOf(size));
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }
}
