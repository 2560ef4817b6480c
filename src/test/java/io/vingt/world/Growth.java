package io.vingt.world;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;

/**
 * Twice the text takes twice the time, whatever it is made of. Measured in this thread's own time: neighbours on the machine do
 * not count.
 */
public final class Growth {

    /** What comes again and again in texts that scanners stumble over. */
    public static final List<String> UNITS = List.of(
            ".",
            "a ",
            "a",
            "\n",
            "/",
            "1,",
            "@a",
            "\"",
            "a.",
            ";",
            "%2",
            "{a}",
            "{",
            "(",
            "…",
            "\u00e9\u0301",
            "\ud83d\ude00",
            "http://a ");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long WORTH_COMPARING = 20_000_000;
    private static final double MOST = 2.5;
    private static final int SHORTEST = 4_096;
    private static final int TRIES = 4;

    private Growth() {}

    /** @param work takes a text of any length; what it throws is its answer */
    public static void isLinear(String what, int longest, Consumer<String> work) {
        for (String unit : UNITS) isLinear(what, unit, longest, work);
    }

    private static void isLinear(String what, String unit, int longest, Consumer<String> work) {
        for (int length = SHORTEST; length <= longest / 2; length *= 4) {
            if (nanos(unit, length, work) < WORTH_COMPARING) continue;
            double ratio = Double.MAX_VALUE;
            for (int i = 0; i < TRIES && ratio > MOST; i++) {
                long once = nanos(unit, length, work);
                ratio = (double) nanos(unit, 2 * length, work) / once;
            }
            double found = ratio;
            int at = length;
            assertTrue(
                    ratio <= MOST,
                    () -> what + " of “" + unit + "”: twice " + at + " takes " + found + " times as long");
            return;
        }
    }

    /** The least of several. */
    private static long nanos(String unit, int length, Consumer<String> work) {
        String text = unit.repeat(length / unit.length() + 1).substring(0, length);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            try {
                work.accept(text);
            } catch (RuntimeException answered) {
                least = Math.min(least, CLOCK.getCurrentThreadCpuTime() - before);
            }
            least = Math.min(least, CLOCK.getCurrentThreadCpuTime() - before);
            if (least < WORTH_COMPARING / 4) return least;
        }
        return least;
    }
}
