package io.vingt.people.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a calendar says under one name, the newest of it: the event that repeats, and those that stand for single
 * occurrences of it. Of two that neither number nor date tells apart both hold.
 */
public record Versions(List<CalendarEvent> masters, List<CalendarEvent> overrides, List<CalendarEvent> older) {

    public static Versions of(List<CalendarEvent> same) {
        Map<String, List<CalendarEvent>> byOccurrence = new LinkedHashMap<>();
        for (CalendarEvent one : same) {
            ContentLine line = one.first("RECURRENCE-ID");
            String occurrence = line == null || EventTime.of(line.value()) == null ? "" : line.value();
            byOccurrence.computeIfAbsent(occurrence, o -> new ArrayList<>()).add(one);
        }
        Versions versions = new Versions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        byOccurrence.forEach((occurrence, events) -> {
            Revision newest = newest(events);
            Set<String> said = new HashSet<>();
            for (CalendarEvent one : events) {
                if (one.revision().isOlderThan(newest)) versions.older.add(one);
                else if (said.add(one.toString()))
                    (occurrence.isEmpty() ? versions.masters : versions.overrides).add(one);
            }
        });
        return versions;
    }

    public List<CalendarEvent> newest() {
        List<CalendarEvent> all = new ArrayList<>(masters);
        all.addAll(overrides);
        return all;
    }

    /** Of what it says in all. */
    public Revision revision() {
        return newest(masters.isEmpty() ? overrides : masters);
    }

    private static Revision newest(List<CalendarEvent> events) {
        Revision newest = events.get(0).revision();
        for (CalendarEvent one : events) if (newest.isOlderThan(one.revision())) newest = one.revision();
        return newest;
    }
}
