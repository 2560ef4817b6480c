package io.vingt.people;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import io.vingt.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/** An iCalendar file: its events, times without a zone by the company's clock. */
final class CalendarFile {

    private static final int LARGEST = 2 << 20;
    private static final int MOST_EVENTS = 5_000;

    private CalendarFile() {}

    /** @throws BadInput for what is too large, has too many events or is no calendar */
    static List<VEvent> events(byte[] file, ZoneId zone) {
        if (file.length > LARGEST) throw new BadInput("file", "tooLong");
        List<VEvent> events = new ArrayList<>();
        boolean any = false;
        try (ICalReader reader = new ICalReader(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8), ICalVersion.V2_0)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar one = reader.readNext(); one != null; one = reader.readNext()) {
                any = true;
                events.addAll(one.getEvents());
                if (events.size() > MOST_EVENTS) throw new BadInput("file", "tooMany");
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadInput("file", "notACalendar");
        }
        if (!any) throw new BadInput("file", "notACalendar");
        return events;
    }
}
