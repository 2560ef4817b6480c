package io.vingt.people.calendar;

import io.vingt.kernel.BadInput;
import io.vingt.people.calendar.PublishedCalendar.Observance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * An iCalendar file: the calendars in it. What it nests and never ends is ended with it.
 *
 * @param isWhole false for a file that breaks off
 */
public record CalendarFile(List<PublishedCalendar> calendars, boolean isWhole) {

    private static final int LARGEST = 2 << 20;
    private static final int MOST_EVENTS = 5_000;
    private static final int DEEPEST = 8;
    private static final String FIELD = "file";

    /** @throws BadInput for what is too large, has too many events or is no calendar */
    public static CalendarFile of(byte[] file) {
        if (file.length > LARGEST) throw new BadInput(FIELD, "calendarTooLarge");
        Reading reading = new Reading();
        for (String text : CalendarText.lines(file)) {
            ContentLine line = ContentLine.of(text);
            if (line != null) reading.take(line);
        }
        reading.endEvent();
        if (reading.calendars.isEmpty()) throw new BadInput(FIELD, "notACalendar");
        return new CalendarFile(reading.calendars, reading.open.isEmpty());
    }

    /** One pass over the lines. */
    private static final class Reading {

        private final List<PublishedCalendar> calendars = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();
        private PublishedCalendar calendar;
        private CalendarEvent event;
        private String zone = "";
        private List<Observance> observances;
        private int events;

        void take(ContentLine line) {
            if (line.name().equals("BEGIN")) begin(line.word());
            else if (calendar == null) return;
            else if (line.name().equals("END")) end(line.word());
            else keep(line);
        }

        private void begin(String what) {
            if (what.equals("VCALENDAR")) {
                endEvent();
                open.clear();
                calendar = new PublishedCalendar();
                calendars.add(calendar);
            }
            if (calendar == null) return;
            if (what.equals("VEVENT")) beginEvent();
            if (what.equals("VTIMEZONE")) beginZone();
            if (isARule(what) && observances != null) observances.add(new Observance());
            if (open.size() < DEEPEST) open.push(what);
        }

        private void beginZone() {
            observances = new ArrayList<>();
            zone = "";
        }

        private void beginEvent() {
            endEvent();
            while (!open.isEmpty() && !open.peek().equals("VCALENDAR")) open.pop();
            if (++events > MOST_EVENTS) throw new BadInput(FIELD, "tooManyEvents");
            event = new CalendarEvent();
        }

        private void end(String what) {
            if (!open.contains(what)) return;
            while (!open.pop().equals(what)) continue;
            if (what.equals("VEVENT")) endEvent();
            if (what.equals("VTIMEZONE") && observances != null) {
                calendar.define(zone, observances);
                observances = null;
            }
        }

        private static boolean isARule(String what) {
            return what.equals("STANDARD") || what.equals("DAYLIGHT");
        }

        void endEvent() {
            if (event != null) calendar.add(event);
            event = null;
        }

        private void keep(ContentLine line) {
            String in = open.isEmpty() ? "" : open.peek();
            if (in.equals("VEVENT") && event != null) event.add(line);
            else if (in.equals("VCALENDAR")) calendar.add(line);
            else if (in.equals("VTIMEZONE") && line.name().equals("TZID")) zone = line.text();
            else if (in.equals("VTIMEZONE") && line.name().equals("X-LIC-LOCATION")) calendar.alias(zone, line.text());
            else if (isARule(in) && observances != null && !observances.isEmpty())
                observances.get(observances.size() - 1).add(line);
        }
    }
}
