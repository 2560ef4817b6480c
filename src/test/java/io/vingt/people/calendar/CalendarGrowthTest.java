package io.vingt.people.calendar;

import io.vingt.world.Growth;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a calendar is made of, one of twice the size takes twice the time. */
class CalendarGrowthTest {

    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20261207\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUMMARY:%s",
                "%s:1",
                "ATTENDEE;CN=\"%s\":mailto:a@shop.example",
                "RRULE:FREQ=DAILY;BYDAY=%s",
                "EXDATE:%s",
                "X-A;%s:1"
            })
    void aCalendarIsReadInLinearTime(String line) {
        Growth.isLinear(
                line,
                1 << 19,
                text -> CalendarFile.of(
                        CALENDAR.replace("%s", line.replace("%s", text)).getBytes(StandardCharsets.UTF_8)));
    }
}
