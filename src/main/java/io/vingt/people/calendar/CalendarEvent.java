package io.vingt.people.calendar;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One event as a calendar writes it: the lines that say when it is, who is in it and what it is called. */
public final class CalendarEvent {

    private static final int LONGEST_TITLE = 300;
    private static final Set<String> READ = Set.of(
            "UID",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "SEQUENCE",
            "DTSTAMP",
            "LAST-MODIFIED",
            "TRANSP",
            "ORGANIZER",
            "ATTENDEE",
            "CATEGORIES",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "X-MICROSOFT-CDO-INTENDEDSTATUS",
            "X-MICROSOFT-CDO-ALLDAYEVENT");

    private static final List<String> SAID = List.of(
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "ORGANIZER",
            "ATTENDEE",
            "STATUS");

    private final List<ContentLine> lines = new ArrayList<>();

    void add(ContentLine line) {
        if (READ.contains(line.name())) lines.add(line);
    }

    public ContentLine first(String name) {
        for (ContentLine line : lines) if (line.name().equals(name)) return line;
        return null;
    }

    public List<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    public boolean has(String name) {
        return first(name) != null;
    }

    /** In capitals; empty where the event does not say it. */
    public String word(String name) {
        ContentLine line = first(name);
        return line == null ? "" : line.value().toUpperCase(Locale.ROOT);
    }

    public String title() {
        return text("SUMMARY");
    }

    /** What its program sorts it under, with commas between; empty for nothing. */
    public String categories() {
        return text("CATEGORIES");
    }

    private String text(String name) {
        ContentLine line = first(name);
        String text = line == null ? "" : line.text();
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    }

    /** Calendars name every event; one that does not is known by what it says. */
    public String uid() {
        ContentLine line = first("UID");
        if (line != null && !line.value().isEmpty()) return line.value();
        ContentLine start = first("DTSTART");
        return title() + " " + (start == null ? "" : start.value());
    }

    public boolean isFree() {
        return word("TRANSP").equals("TRANSPARENT")
                || word("X-MICROSOFT-CDO-BUSYSTATUS").equals("FREE")
                || word("X-MICROSOFT-CDO-INTENDEDSTATUS").equals("FREE");
    }

    Revision revision() {
        return new Revision(sequence(), moment("LAST-MODIFIED"), moment("DTSTAMP"));
    }

    private int sequence() {
        String digits = word("SEQUENCE");
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return 0;
        return Integer.parseInt(digits);
    }

    /** Seconds; null where the event does not say it. */
    private Long moment(String name) {
        ContentLine line = first(name);
        EventTime time = line == null ? null : EventTime.of(line.value());
        return time == null || time.isDate() ? null : time.local().toEpochSecond(ZoneOffset.UTC);
    }

    /** Two events that say the same of the same days are one. */
    @Override
    public String toString() {
        StringBuilder said = new StringBuilder(title());
        for (String name : SAID) {
            for (ContentLine line : all(name))
                said.append('|').append(name).append(line.parameter("TZID")).append(line.value());
        }
        return said.toString();
    }
}
