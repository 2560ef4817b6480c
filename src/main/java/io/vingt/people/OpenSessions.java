package io.vingt.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The sessions of those who signed in on this server, each of which holds pages: no more than a few a person, whatever signs
 * in again and again in their name, so that all of them together are bounded by the number of people.
 */
@ApplicationScoped
public class OpenSessions {

    /** More than anybody has browsers; the one that began first ends. */
    public static final int MOST_OF_ONE = 20;

    private final Map<Long, Deque<HttpSession>> byPerson = new HashMap<>();

    void begin(long person, HttpSession session) {
        HttpSession oldest;
        synchronized (byPerson) {
            Deque<HttpSession> own = byPerson.computeIfAbsent(person, nobody -> new ArrayDeque<>());
            own.addLast(session);
            oldest = own.size() > MOST_OF_ONE ? own.pollFirst() : null;
        }
        if (oldest != null) end(oldest);
    }

    /** However it ended. */
    public void ended(HttpSession session) {
        synchronized (byPerson) {
            byPerson.values()
                    .removeIf(own -> own.removeIf(one -> one.getId().equals(session.getId())) && own.isEmpty());
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // It ended by itself in that moment.
            return;
        }
    }
}
