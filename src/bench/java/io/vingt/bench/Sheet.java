package io.vingt.bench;

import io.vingt.it.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One server's table. */
record Sheet(int tickets, List<Row> rows) {

    private static final double WARM_UP = 25;
    private static final double SLICE = 2;
    private static final int PAIRS = Integer.getInteger("vingt.bench.pairs", 3);
    private static final double OPEN_SECONDS = 20;
    private static final double SHARE = 0.4;
    private static final double MOST_ARRIVALS = 1_500;

    /** @param ofFile median of the ratios to the static file in the slices beside it */
    record Row(String name, double perSecond, double ofFile, double cpuMillis, Load.Open open, long wrong) {}

    static Sheet measure(ServerProcess server, int tickets, Endpoints endpoints)
            throws IOException, InterruptedException {
        Load load = new Load(server.port(), Seed.NUMBER);
        Endpoint file = endpoints.file();
        List<Row> rows = new ArrayList<>();
        load.closed(file.requests(), file.right(), WARM_UP);
        rows.add(row(server, load, file, file));
        for (Endpoint one : endpoints.all()) {
            load.closed(one.requests(), one.right(), WARM_UP);
            rows.add(row(server, load, file, one));
        }
        return new Sheet(tickets, rows);
    }

    /** The file and the subject in turns: closed loop for what the server bears, then open loop for how soon it answers. */
    private static Row row(ServerProcess server, Load load, Endpoint file, Endpoint subject)
            throws IOException, InterruptedException {
        List<Double> rates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        long wrong = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            double beside = load.closed(file.requests(), file.right(), SLICE).perSecond();
            double before = Machine.cpuSeconds(server.pid());
            Load.Closed closed = load.closed(subject.requests(), subject.right(), SLICE);
            cpu.add((Machine.cpuSeconds(server.pid()) - before) * 1_000 / (closed.perSecond() * SLICE));
            rates.add(closed.perSecond());
            ratios.add(closed.perSecond() / beside);
            wrong += closed.wrong();
        }
        double rate = Machine.median(rates);
        double asked = Math.min(MOST_ARRIVALS, SHARE * rate);
        Load.Open open = load.open(subject.requests(), subject.right(), asked, OPEN_SECONDS);
        return new Row(subject.name(), rate, Machine.median(ratios), Machine.median(cpu), open, wrong + open.wrong());
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                "%n%,d tickets: 8 connections closed loop; open loop at %.0f %% of that, at most %.0f/s%n",
                tickets, SHARE * 100, MOST_ARRIVALS));
        text.append(String.format(
                "%-28s %9s %8s %8s %8s %9s %9s %8s %6s%n",
                "", "req/s", "of file", "CPU ms", "asked/s", "p50 ms", "p99 ms", "samples", "wrong"));
        for (Row row : rows) {
            Load.Open open = row.open();
            String late = open.achieved() < 0.99 * open.asked() ? " late" : "";
            text.append(String.format(
                    "%-28s %9.0f %8.2f %8.2f %8.0f %9.2f %9.2f %8d %6d%s%n",
                    row.name(),
                    row.perSecond(),
                    row.ofFile(),
                    row.cpuMillis(),
                    open.asked(),
                    open.millis(50),
                    open.millis(99),
                    open.latency().getTotalCount(),
                    row.wrong(),
                    late));
        }
        return text.toString();
    }

    /** How the same rows fare with more tickets. */
    String against(Sheet more) {
        StringBuilder text = new StringBuilder(
                String.format("%nRequests per second at %,d over %,d tickets%n", more.tickets(), tickets));
        for (int i = 1; i < rows.size(); i++) {
            Row here = rows.get(i);
            Row there = more.rows().get(i);
            text.append(String.format("%-28s %9.2f%n", here.name(), there.perSecond() / here.perSecond()));
        }
        return text.toString();
    }
}
