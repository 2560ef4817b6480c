package io.vingt.search;

import io.vingt.kernel.Settings;
import io.vingt.ticket.TicketChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Follows the history behind everybody's back: a write only wakes it. One thread at a time writes; a search never waits
 * for it. An index that breaks is thrown away and made again.
 */
@ApplicationScoped
public class Indexer {

    private static final Logger LOG = System.getLogger(Indexer.class.getName());
    private static final int AT_ONCE = 2_000;
    private static final int COMMIT_AFTER = 20_000;

    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private final Object told = new Object();

    @Inject
    Feed feed;

    @Inject
    Settings settings;

    @Inject
    Aside aside;

    private volatile Index index;
    private volatile long shown;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged change) {
        wakeOn(aside::run);
    }

    /** Another node may have written. */
    void wake() {
        wakeOn(aside::run);
    }

    /** From the whole history, behind everybody's back; what was shown is shown until the new one is whole. */
    void makeAgain() {
        again.set(true);
        wake();
    }

    void wakeOn(Executor threads) {
        if (woken.compareAndSet(false, true)) threads.execute(this::run);
    }

    /** Awake again only once it is one's turn: however many write meanwhile, one runs and one waits. */
    private synchronized void run() {
        woken.set(false);
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The search index could not be brought up to date: {0}", e.toString());
        }
    }

    /** Brings the index up to the history as it stands now, and shows it to searchers. */
    synchronized void catchUp() {
        try {
            Index open = open();
            if (again.getAndSet(false)) remake(open);
            follow(open);
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException broken) {
            throwAway(broken);
        }
    }

    private void follow(Index open) throws IOException {
        long committed = open.last();
        Optional<Changes> changes = feed.after(open.last(), AT_ONCE);
        open.show();
        tell(open.last());
        while (changes.isPresent()) {
            open.write(changes.get());
            open.show();
            tell(open.last());
            if (open.last() - committed > COMMIT_AFTER) {
                open.commit();
                committed = open.last();
            }
            changes = feed.after(open.last(), AT_ONCE);
        }
    }

    /** Nothing is shown and nothing committed before all of it is there: a crash leaves the old index. */
    private void remake(Index open) throws IOException {
        open.clear();
        for (var next = feed.after(0, AT_ONCE); next.isPresent(); next = feed.after(open.last(), AT_ONCE)) {
            open.write(next.get());
        }
        open.show();
        open.commit();
    }

    /** Puts on the disk what was indexed since the last time: what a crash takes is read again from the history. */
    synchronized void commit() {
        try {
            if (index != null) index.commit();
        } catch (IOException | RuntimeException broken) {
            throwAway(broken);
        }
    }

    /**
     * Waits until the history is indexed up to an entry.
     *
     * @return false when the time ran out first
     */
    public boolean await(long entry, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (told) {
            while (shown < entry) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) return false;
                told.wait(left);
            }
            return true;
        }
    }

    /** What changed so lately that a search does not know it: the latest tickets. */
    List<Entry> notYet(int most) {
        return feed.since(index == null ? 0 : shown, most);
    }

    /** @return nothing while there is no index yet, or when it broke */
    <T> Optional<T> ask(Index.Question<T> question) {
        Index open = index;
        if (open == null) return Optional.empty();
        try {
            return Optional.of(open.ask(question));
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException broken) {
            if (open == index) throwAway(broken);
            return Optional.empty();
        }
    }

    private Index open() throws IOException {
        if (index == null) {
            boolean memory = settings.get("vingt.db.url", "").startsWith("jdbc:h2:mem:");
            Path folder = memory ? null : settings.data().resolve("index");
            Index opened = new Index(new IndexFolder(folder).open(), Concepts.BUNDLED);
            boolean ours = opened.last() == 0 || feed.mark(opened.last()).equals(opened.mark());
            if (!ours) opened.clear();
            index = opened;
        }
        return index;
    }

    private synchronized void throwAway(Exception why) {
        LOG.log(Level.WARNING, "The search index broke and is made again: {0}", why.toString());
        Index broken = index;
        index = null;
        shown = 0;
        if (broken == null) return;
        try {
            broken.clear();
            broken.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "It could not be closed either: {0}", e.toString());
            drop(broken);
        }
    }

    private static void drop(Index broken) {
        try {
            broken.drop();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "Nor dropped: {0}", e.toString());
        }
    }

    private void tell(long entry) {
        synchronized (told) {
            shown = entry;
            told.notifyAll();
        }
    }

    /** Leaves everything as a killed server would. */
    synchronized void crash() throws IOException {
        if (index != null) index.drop();
        index = null;
    }

    synchronized void close() {
        Index open = index;
        index = null;
        try {
            if (open != null) open.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The search index could not be closed: {0}", e.toString());
        }
    }
}
