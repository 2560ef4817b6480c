package io.vingt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What the machine says of a process, and of itself. */
final class Machine {

    private static final double TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SECONDS_TO_SETTLE = 120;
    private static final double IDLE = 0.05;

    private Machine() {}

    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).substring(0, 14);
    }

    /** Seconds of processor time that the process has taken. */
    static double cpuSeconds(long pid) throws IOException {
        String all = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        String[] afterName = all.substring(all.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[USER_TICKS]) + Long.parseLong(afterName[USER_TICKS + 1])) / TICKS_A_SECOND;
    }

    /** Comes back once the process has nothing of its own to do any more: an index to write, code to compile. */
    static void settle(long pid) throws IOException, InterruptedException {
        for (int second = 0; second < SECONDS_TO_SETTLE; second++) {
            double before = cpuSeconds(pid);
            TimeUnit.SECONDS.sleep(1);
            if (cpuSeconds(pid) - before < IDLE) return;
        }
    }

    /** Resident memory in MB. */
    static double residentMegabytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
        }
        throw new IOException("the machine does not tell the memory of " + pid);
    }

    static double median(java.util.List<Double> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
