package io.vingt.ticket;

import io.vingt.kernel.clockwork.Task;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** What can no longer be taken back is no longer kept: a thrown-away draft is gone for good after two minutes. */
@Dependent
@Transactional
public class ForgetUndos implements Task {

    private final Undos undos;

    @Inject
    public ForgetUndos(Undos undos) {
        this.undos = undos;
    }

    @Override
    public String name() {
        return "forget undos";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        undos.forgetOld();
    }
}
