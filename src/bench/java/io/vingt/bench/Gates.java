package io.vingt.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The gate by itself, by JMH. */
final class Gates {

    private Gates() {}

    static void measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("io\\.vingt\\.gate\\..*")
                        .forks(1)
                        .verbosity(VerboseMode.SILENT)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        System.out.printf("%n%-40s %14s %12s%n", "The gate by itself", "score", "± 99.9 %");
        for (RunResult one : results) {
            String name = one.getParams().getBenchmark();
            String with = String.join(
                    ", ",
                    one.getParams().getParamsKeys().stream()
                            .map(key -> one.getParams().getParam(key))
                            .toList());
            System.out.printf(
                    "%-40s %14.1f %12.1f %s%n",
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + " " + with,
                    one.getPrimaryResult().getScore(),
                    one.getPrimaryResult().getScoreError(),
                    one.getPrimaryResult().getScoreUnit());
        }
    }
}
