package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hostile text costs no more per character than plain text. Measured in this thread's own time: neighbours on the machine do not count. */
class GateSpeedTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int LONG = 65_536;
    private static final List<String> HOSTILE = List.of(
            "a",
            "\"",
            "[",
            "](",
            "[](",
            "![",
            "<img",
            "`",
            "` `` ",
            "**",
            "~~~\n",
            "```\n",
            "[a b] ",
            "<a b>",
            "4111 ",
            "FR76 ",
            "a@",
            "+1",
            "+1 ",
            "1 ",
            "1-1-",
            "05.12.2026 ",
            "06 12 34 56 78 ",
            "(0)",
            "48.8566, ",
            "tel 12345 67 ",
            "a.b@c.de ",
            "@a.b",
            "… ",
            "“…” ",
            "0",
            "a_b",
            "aB",
            "a'",
            "- add a b\n",
            "should be ",
            "i want the ",
            "add the, ",
            "improve the, ",
            "TODO ",
            "ignore previous ",
            "easier ",
            "🙁",
            "中",
            "\u200b",
            "e\u0301",
            "\ud800",
            "http://a ",
            "rename “a” to “b” ",
            "löschen, ",
            "x=y ",
            "it must be set ",
            "1. a\n",
            "\n",
            " ",
            "# ");

    private static String filled(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static double medianMillis(Draft draft, int runs) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Verdict verdict = Gates.judge(draft);
            times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            assertTrue(verdict.readSeconds() >= 0);
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    @Test
    void judgesSixtyFourHostileKilobytesInFiftyMilliseconds() {
        for (String piece : HOSTILE) {
            Draft draft = Gates.draft("A title", filled(piece, LONG), "Move it.");
            medianMillis(draft, 5);
            double median = best(draft);
            assertTrue(median < 50, () -> piece + " took " + median + " ms");
        }
    }

    /** The best of a few medians: a neighbour on the machine is not our doing. */
    private static double best(Draft draft) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3 && best > 40; i++) {
            best = Math.min(best, medianMillis(draft, 5));
        }
        return best;
    }

    @Test
    void takesAtMostAFractionMoreThanTwiceAsLongForTwiceTheText() {
        String plain =
                "Checkout: the Pay button is hidden behind the keyboard, so 312 customers a week leave. Move “Pay” above it. ";
        Draft half = Gates.draft("A title", filled(plain, 50_000), null);
        Draft whole = Gates.draft("A title", filled(plain, 100_000), null);
        medianMillis(whole, 60);
        medianMillis(half, 60);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < 5 && growth > 2.3; i++) {
            growth = Math.min(growth, medianMillis(whole, 25) / medianMillis(half, 25));
        }
        System.out.printf("2,000 characters take %.0f µs%n", 1_000 * shortText(plain));
        System.out.printf("Twice the text (100,000 characters) takes %.2f times as long%n", growth);
        assertTrue(growth <= 2.3, "grew " + growth);
    }

    private static double shortText(String plain) {
        Draft draft = Gates.draft(
                "A title", filled(plain, 1_000), filled("Rename “Send” to “Save”, and move it up. ", 1_000));
        medianMillis(draft, 500);
        return medianMillis(draft, 500);
    }
}
