package io.vingt.gate;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one verdict takes: 2,000 characters under 300 µs, and at most 2.3 times as long for twice the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GateBench {
    private static final String PLAIN =
            "Checkout: the Pay button is hidden behind the keyboard on iPhone SE, so 312 customers a week leave. Move “Pay” above the keyboard. ";

    @Param({"2000", "12500", "25000", "50000", "100000"})
    public int characters;

    private final Gate gate = new Gate(new BundledLanguages().languages());
    private final Context context = Context.of("en");
    private Draft draft;

    @Setup
    public void write() {
        String text = PLAIN.repeat(characters / PLAIN.length() + 1);
        int half = characters / 2;
        draft = new Draft(
                "Pay hidden", text.substring(0, half), text.substring(7, 7 + half), null, null, null, null, null);
    }

    @Benchmark
    public Verdict judge() {
        return gate.judge(draft, context);
    }
}
