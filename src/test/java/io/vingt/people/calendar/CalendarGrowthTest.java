package io.vingt.people.calendar;

import io.vingt.people.absence.AbsenceReader;
import io.vingt.people.absence.Colleague;
import io.vingt.world.Growth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a calendar is made of, one of twice the size takes twice the time. */
class CalendarGrowthTest {

    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20261207\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Colleague> PEOPLE = List.of(new Colleague(1, "Alice Martin", "a@shop.example"));

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
        Growth.isLinear(line, 1 << 19, text -> new AbsenceReader(PEOPLE, ZoneOffset.UTC, TODAY, TODAY.plusYears(1))
                .read(CALENDAR.replace("%s", line.replace("%s", text)).getBytes(StandardCharsets.UTF_8)));
    }
}
