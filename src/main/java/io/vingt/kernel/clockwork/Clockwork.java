package io.vingt.kernel.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every five seconds which tasks are due. One that fails is told in the log, keeps nobody up, and has its next turn. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {

    private static final Logger LOG = System.getLogger(Clockwork.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    @Any
    Instance<Task> known;

    @Inject
    Turns turns;

    private List<Task> tasks;

    @PostConstruct
    void begin() {
        tasks = known.stream().toList();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) return;
        try {
            for (Task task : tasks) runIfDue(task);
        } finally {
            running.set(false);
        }
    }

    private void runIfDue(Task task) {
        try {
            if (turns.take(task)) task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The task " + task.name() + " did not end well; it is tried again.", e);
        }
    }
}
