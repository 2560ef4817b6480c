package io.vingt.kernel.payara;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the server writes of requests that nobody can read, with a stack each: a few a minute stand in the log, the rest is
 * counted and told in one line.
 */
final class Unreadable implements Filter {

    static final int SHOWN = 3;

    private static final int LONGEST = 200;

    private static final Logger LOG = Logger.getLogger("io.vingt.security");

    /** Held here, or they would be forgotten with what is set on them. */
    private static final List<Logger> TELLERS = List.of(
            Logger.getLogger("jakarta.enterprise.web.core"),
            Logger.getLogger("org.glassfish.grizzly.filterchain.DefaultFilterChain"),
            Logger.getLogger("org.glassfish.grizzly.http.server.Request"),
            Logger.getLogger("org.glassfish.grizzly.http.util.Parameters"));

    private final AtomicInteger inThisMinute = new AtomicInteger();

    void install() {
        TELLERS.forEach(one -> one.setFilter(this));
    }

    void remove() {
        TELLERS.forEach(one -> one.setFilter(null));
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (!isOfARequest(record)) return true;
        int count = inThisMinute.incrementAndGet();
        if (count > SHOWN) return false;
        LOG.log(Level.WARNING, "malformed request: {0}", line(told(record)));
        return false;
    }

    /** To be called every minute. */
    void tell() {
        int count = inThisMinute.getAndSet(0);
        if (count > SHOWN) LOG.log(Level.WARNING, "{0} malformed requests in the last minute", count);
    }

    private static boolean isOfARequest(LogRecord record) {
        String name = record.getLoggerName();
        if (name.startsWith("org.glassfish.grizzly.http.")) return true;
        if (name.startsWith("org.glassfish.grizzly.")) return record.getThrown() != null;
        return record.getThrown() instanceof IllegalArgumentException;
    }

    private static String told(LogRecord record) {
        return record.getThrown() == null
                ? record.getMessage()
                : record.getThrown().toString();
    }

    /** What a stranger sent stands on one line, and not for pages. */
    private static String line(String told) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(told.length(), LONGEST); i++) {
            char c = told.charAt(i);
            line.append(c >= ' ' && c < 127 ? c : '?');
        }
        return line.toString();
    }
}
