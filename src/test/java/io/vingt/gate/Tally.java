package io.vingt.gate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Counts verdicts against labels. */
final class Tally {
    int cases;
    int right;
    int good;
    int goodRefused;
    int poor;
    int poorPassed;
    int refused;
    int named;
    int warned;

    /** @param blocking the rules that refuse it, empty where it passes */
    void add(TrainingCase one, Set<String> blocking) {
        boolean passes = blocking.isEmpty();
        cases++;
        right += passes == one.good() ? 1 : 0;
        good += one.good() ? 1 : 0;
        goodRefused += one.good() && !passes ? 1 : 0;
        poor += one.good() ? 0 : 1;
        poorPassed += !one.good() && passes ? 1 : 0;
        if (!one.good() && !passes) {
            refused++;
            Set<String> both = new TreeSet<>(blocking);
            both.retainAll(one.reasons());
            named += both.isEmpty() ? 0 : 1;
        }
    }

    static double percent(int part, int of) {
        return of == 0 ? 0 : 100.0 * part / of;
    }

    /** Half the width of a 95 % interval of the share of right verdicts, in points. */
    double margin() {
        double p = right / (double) Math.max(1, cases);
        return 196 * Math.sqrt(p * (1 - p) / Math.max(1, cases));
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-22s %5d %7.1f ± %3.1f %12.1f %12.1f %12.1f",
                name,
                cases,
                percent(right, cases),
                margin(),
                percent(goodRefused, good),
                percent(poorPassed, poor),
                percent(named, refused));
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "%-22s %5s %13s %12s %12s %12s",
                "",
                "cases",
                "right %",
                "good refused",
                "poor passed",
                "reason right");
    }
}
