package io.vingt.people.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One calendar of a file: its events, and what it says of itself. */
public final class PublishedCalendar {

    /** Sent by mail about single events: never a calendar as a whole. */
    private static final Set<String> ABOUT_SINGLE_EVENTS =
            Set.of("REQUEST", "CANCEL", "REPLY", "ADD", "COUNTER", "DECLINECOUNTER", "REFRESH");

    /** What programs call everybody's calendar, folded. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            "",
            "calendar",
            "my calendar",
            "kalender",
            "mein kalender",
            "calendrier",
            "mon calendrier",
            "calendario",
            "agenda",
            "kalendern",
            "default",
            "home",
            "work",
            "privat",
            "personal",
            "unbenannt",
            "untitled",
            "sans titre");

    private final Map<String, String> properties = new HashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final Map<String, List<Observance>> zones = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    /** One of the rules of a time zone that the calendar defines itself. */
    static final class Observance {

        private final Map<String, String> lines = new HashMap<>();
        private final List<String> dates = new ArrayList<>();

        void add(ContentLine line) {
            if (line.name().equals("RDATE")) dates.addAll(List.of(line.value().split(",")));
            else lines.putIfAbsent(line.name(), line.value());
        }

        String line(String name) {
            return lines.getOrDefault(name, "");
        }

        List<String> dates() {
            return dates;
        }
    }

    void add(ContentLine line) {
        properties.putIfAbsent(line.name(), line.text());
    }

    void add(CalendarEvent event) {
        events.add(event);
    }

    void define(String zone, List<Observance> observances) {
        zones.putIfAbsent(zone.toLowerCase(Locale.ROOT), observances);
    }

    void alias(String zone, String place) {
        aliases.putIfAbsent(zone.toLowerCase(Locale.ROOT), place);
    }

    /** Where a zone of its own lies; empty where it does not say. */
    String alias(String zone) {
        return aliases.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
    }

    public List<CalendarEvent> events() {
        return events;
    }

    /** @return null for a zone that it does not define */
    List<Observance> zone(String id) {
        return zones.get(id.toLowerCase(Locale.ROOT));
    }

    Set<String> zones() {
        return zones.keySet();
    }

    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public boolean callsOff() {
        return property("METHOD").equalsIgnoreCase("CANCEL");
    }

    public boolean isAboutSingleEvents() {
        return ABOUT_SINGLE_EVENTS.contains(property("METHOD").toUpperCase(Locale.ROOT));
    }

    /** Its own id or what it is called, folded; empty where that does not tell it from another one. */
    public String name() {
        String id = property("X-WR-RELCALID");
        String name = property("X-WR-CALNAME").isEmpty() ? property("NAME") : property("X-WR-CALNAME");
        String folded = Folded.plain(id.isEmpty() ? name : id);
        return SAYS_NOTHING.contains(folded) ? "" : folded;
    }

    /** Which program wrote it, whatever its version. */
    public String program() {
        StringBuilder program = new StringBuilder();
        property("PRODID")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(program::appendCodePoint);
        return program.toString();
    }

    /** The first day that it speaks of, null where it does not say. */
    public LocalDate first() {
        return day("X-CALSTART");
    }

    public LocalDate last() {
        return day("X-CALEND");
    }

    private LocalDate day(String name) {
        EventTime time = EventTime.of(property(name));
        return time == null ? null : time.date();
    }
}
