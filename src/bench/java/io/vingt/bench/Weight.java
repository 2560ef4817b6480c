package io.vingt.bench;

import io.vingt.it.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Start to first page and resident memory then, of Vingt and of an empty application on the same server. */
record Weight(List<Double> seconds, List<Double> emptySeconds, List<Double> megabytes, List<Double> emptyMegabytes) {

    private static final int PAIRS = Integer.getInteger("vingt.bench.pairs", 3);

    /** Taken in turns, so that both meet the same weather. */
    static Weight measure(Path place, Path war, Path data) throws IOException, InterruptedException {
        Weight weight = new Weight(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Path empty = Wars.empty(place.resolve("empty.war"));
        for (int pair = 0; pair < PAIRS; pair++) {
            start(empty, "/index.html", place.resolve("empty"), Map.of(), weight.emptySeconds, weight.emptyMegabytes);
            Map<String, String> settings = Map.of("VINGT_DB_URL", Seed.url(data));
            start(war, "/sign-in.xhtml", data, settings, weight.seconds, weight.megabytes);
        }
        return weight;
    }

    private static void start(
            Path war,
            String page,
            Path data,
            Map<String, String> settings,
            List<Double> seconds,
            List<Double> megabytes)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(war, page, data, settings)) {
            seconds.add((System.nanoTime() - begin) / 1e9);
            megabytes.add(Machine.residentMegabytes(server.pid()));
        }
    }

    String text() {
        double start = Machine.median(seconds);
        double emptyStart = Machine.median(emptySeconds);
        double memory = Machine.median(megabytes);
        double emptyMemory = Machine.median(emptyMegabytes);
        return String.format("%nMedians of %d starts in turns    Vingt    empty WAR    ratio    aim%n", PAIRS)
                + String.format(
                        "start to first page, s         %7.1f      %7.1f  %7.2f    1.3%n",
                        start, emptyStart, start / emptyStart)
                + String.format(
                        "resident memory then, MB       %7.0f      %7.0f  %7.2f    1.4%n",
                        memory, emptyMemory, memory / emptyMemory);
    }
}
