package io.vingt.kernel.api.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How many bodies are under way, in all and from one network. A body that is being read holds one of the server's threads:
 * together they never hold so many that nobody else is served. Where one network has too many, its oldest gives way to its
 * newest, so that who shares it with somebody slow is served as well.
 */
final class BodySlots {

    /** Since a thread that gives way does so with the next byte only, there may be more of them than bodies. */
    private static final int THREADS_OF_A_BODY = 2;

    private final int mostInAll;
    private final int mostOfOne;
    private final Map<String, Own> byNetwork = new HashMap<>();
    private int all;

    private static final class Own {
        final Deque<BodyWatch> under = new ArrayDeque<>();
        int threads;
    }

    BodySlots(int mostInAll, int mostOfOne) {
        this.mostInAll = mostInAll;
        this.mostOfOne = mostOfOne;
    }

    /**
     * @param network null for what many people share, so that it is only counted with all
     * @return 0 where there is room, 429 where that network has too many, 503 where all have
     */
    synchronized int take(String network, BodyWatch body) {
        if (all >= mostInAll) return 503;
        if (network != null && !hasRoom(byNetwork.computeIfAbsent(network, none -> new Own()), body)) return 429;
        all++;
        return 0;
    }

    private boolean hasRoom(Own own, BodyWatch body) {
        if (own.threads >= mostOfOne * THREADS_OF_A_BODY) return false;
        if (own.under.size() >= mostOfOne) {
            if (!own.under.peekFirst().mayGiveWay()) return false;
            own.under.pollFirst().giveWay();
        }
        own.under.addLast(body);
        own.threads++;
        return true;
    }

    synchronized void leave(String network, BodyWatch body) {
        all--;
        Own own = network == null ? null : byNetwork.get(network);
        if (own == null) return;
        own.under.remove(body);
        if (--own.threads == 0) byNetwork.remove(network);
    }
}
