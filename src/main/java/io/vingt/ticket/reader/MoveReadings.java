package io.vingt.ticket.reader;

import io.vingt.kernel.clockwork.Task;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Asks another colleague where one did not answer, a text at a time. */
@Dependent
public class MoveReadings implements Task {

    private static final int AT_ONCE = 200;

    private final MoveReading moveReading;

    @Inject
    public MoveReadings(MoveReading moveReading) {
        this.moveReading = moveReading;
    }

    @Override
    public String name() {
        return "ask another reader";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (long id : moveReading.due(AT_ONCE)) moveReading.ifDue(id);
    }
}
