package io.vingt.kernel.payara;

import io.vingt.kernel.ClientAddress;
import jakarta.servlet.ServletRequest;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the server, with the first request that it hands over, what it can be told no earlier. */
public final class Payara implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Payara.class.getName());

    private final AtomicBoolean told = new AtomicBoolean();
    private final Unreadable unreadable = new Unreadable();
    private final SlowHeads slowHeads;
    private final ScheduledExecutorService watch;

    public Payara(ClientAddress addresses) {
        slowHeads = new SlowHeads(addresses, System::nanoTime);
        unreadable.install();
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "vingt-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(unreadable::tell, 1, 1, TimeUnit.MINUTES);
    }

    /** @param request any: the first one leads to what all have in common */
    public void meet(ServletRequest request) {
        if (told.get() || !told.compareAndSet(false, true)) return;
        try {
            Object own = Reach.request(request);
            SessionIds.install(own);
            slowHeads.install(own);
            watch.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
        } catch (ReflectiveOperationException | RuntimeException other) {
            LOG.log(
                    Level.WARNING,
                    "this server is not the one that Vingt knows ({0}): limit slow heads of requests in front of it, and"
                            + " see that its session ids have 128 random bits",
                    other.toString());
        }
    }

    private void sweep() {
        try {
            slowHeads.sweep();
        } catch (ReflectiveOperationException | RuntimeException once) {
            LOG.log(Level.WARNING, "slow connections cannot be looked at: {0}", once.toString());
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        unreadable.remove();
    }
}
