package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.people.Caller;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryOrderTest {

    private final List<String> done = new ArrayList<>();

    /** Telling takes the one lock of all writes; an id taken before it could become visible after a later one. */
    @Test
    void anEntryGetsItsIdAfterTheOrderIsLocked() {
        History history = new History(noting(EntityManager.class), told(), told(), null, Clock.systemUTC());
        Ticket ticket = new Ticket(118, null, 1, 1, Instant.EPOCH);
        history.write(ticket, new Caller(1, "Lina", "en", Set.of(), Set.of()), Step.FILED, null);
        assertEquals(List.of("fire", "persist"), done);
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> told() {
        return noting(Event.class);
    }

    private <T> T noting(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    done.add(method.getName());
                    if (method.getName().equals("persist")) number(arguments[0]);
                    return null;
                }));
    }

    /** As the sequence does when an entry is persisted. */
    private static void number(Object entry) throws ReflectiveOperationException {
        Field id = HistoryEntry.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(entry, 1L);
    }
}
