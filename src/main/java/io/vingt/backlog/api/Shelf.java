package io.vingt.backlog.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** A few answers by what was asked, each good for one edition; the one that nobody wanted for longest goes first. */
final class Shelf {

    static final int MOST = 500;
    static final long MOST_BYTES = 32L << 20;

    private final Map<String, Slot> slots = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Slot(long edition, KeptAnswer answer) {}

    /** @return null where nothing is kept for that edition */
    synchronized KeptAnswer find(String key, long edition) {
        Slot slot = slots.get(key);
        return slot == null || slot.edition() != edition ? null : slot.answer();
    }

    synchronized void keep(String key, long edition, KeptAnswer answer) {
        drop(slots.remove(key));
        slots.put(key, new Slot(edition, answer));
        bytes += answer.size();
        var oldest = slots.values().iterator();
        while (slots.size() > MOST || bytes > MOST_BYTES) {
            drop(oldest.next());
            oldest.remove();
        }
    }

    private void drop(Slot slot) {
        if (slot != null) bytes -= slot.answer().size();
    }

    synchronized int size() {
        return slots.size();
    }
}
