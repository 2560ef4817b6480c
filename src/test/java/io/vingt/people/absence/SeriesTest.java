package io.vingt.people.absence;

import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static io.vingt.people.absence.Ics.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.people.calendar.WorkSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days, and on how much of them (cases D3 and D8 within a file). */
class SeriesTest {

    private static final String DAYS = "DTSTART;VALUE=DATE:20261207";

    /** As Exchange writes it: whole days, and every exception a time of its zone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY;UNTIL=20261210T230000Z | EXDATE;TZID=W. Europe Standard Time:20261209T000000",
                "RRULE:FREQ=DAILY;UNTIL=20261210T230000Z | EXDATE;TZID=Romance Standard Time:20261209T000000",
                "RRULE:FREQ=DAILY;UNTIL=20261211T050000Z | EXDATE;TZID=Eastern Standard Time:20261209T000000",
                "RRULE:FREQ=DAILY;UNTIL=20261210T150000Z | EXDATE;TZID=Tokyo Standard Time:20261209T000000",
                "RRULE:FREQ=DAILY;UNTIL=20261211 | EXDATE;VALUE=DATE:20261209",
                "RRULE:FREQ=DAILY;UNTIL=20261211T000000Z | EXDATE:20261209T000000",
                "RRULE:FREQ=DAILY;UNTIL=20261211T235959Z | EXDATE:20261208T230000Z",
                "RRULE:FREQ=DAILY;UNTIL=20261211T000000 | EXDATE;TZID=Nowhere:20261209T000000",
                "RRULE:FREQ=DAILY;COUNT=5 | EXDATE;VALUE=DATE:20261208,20261209 RDATE;VALUE=DATE:20261208",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5 | EXDATE;VALUE=DATE:20261209"
            })
    void aSeriesOfWholeDaysKeepsItsDays(String rule, String exceptions) {
        String expected =
                exceptions.contains("RDATE") ? "Alice Martin 7.12 10.12 11.12" : "Alice Martin 7.12 8.12 10.12 11.12";
        String[] lines = (DAYS + "\n" + rule + "\n" + exceptions.replaceFirst(" (?=RDATE)", "\n")).split("\n");
        assertEquals(expected, told(calendar("", event("a", "Alice Martin", lines))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;TZID=W. Europe Standard Time:20261209T000000", "RECURRENCE-ID:20261208T230000Z",
                "RECURRENCE-ID;VALUE=DATE:20261209", "RECURRENCE-ID;TZID=Eastern Standard Time:20261209T000000"
            })
    void aZonedRecurrenceReplacesItsDay(String id) {
        String rule = "RRULE:FREQ=DAILY;UNTIL=20261210T230000Z";
        String moved = event("a", "Alice Martin", id, "DTSTART;VALUE=DATE:20261216");
        assertEquals(
                "Alice Martin 7.12 8.12 10.12 11.12 16.12",
                told(calendar("", event("a", "Alice Martin", DAYS, rule), moved)));
        String called = event("a", "Alice Martin", id, "DTSTART;VALUE=DATE:20261209", "STATUS:CANCELLED");
        assertEquals(
                "Alice Martin 7.12 8.12 10.12 11.12; CALLED_OFF",
                told(calendar("", called, event("a", "Alice Martin", DAYS, rule))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXDATE;TZID=Europe/Paris:20261209T130000", "EXDATE:20261209T120000Z", "EXDATE;VALUE=DATE:20261209",
                "EXDATE;TZID=Europe/Paris:20261209T000000", "EXDATE;TZID=America/New_York:20261209T070000",
                        "EXDATE:20261209T130000"
            })
    void aSeriesOfHoursKnowsItsExceptions(String exception) {
        String[] lines = {
            "DTSTART;TZID=Europe/Paris:20261207T130000",
            "DTEND;TZID=Europe/Paris:20261207T170000",
            "RRULE:FREQ=DAILY;COUNT=4",
            exception
        };
        assertEquals("Alice Martin 7.12=0.5 8.12=0.5 10.12=0.5", told(calendar("", event("a", "Alice Martin", lines))));
    }

    @ParameterizedTest
    @CsvSource({
        "20261209T120000Z, 7.12=0.5 8.12=0.5 9.12=0.5",
        "20261209T115959Z, 7.12=0.5 8.12=0.5",
        "20261209, 7.12=0.5 8.12=0.5 9.12=0.5",
        "20261209T130000, 7.12=0.5 8.12=0.5 9.12=0.5"
    })
    void aSeriesOfHoursEndsWhereItSays(String until, String days) {
        String[] lines = {
            "DTSTART;TZID=Europe/Paris:20261207T130000", "DURATION:PT4H", "RRULE:FREQ=DAILY;UNTIL=" + until
        };
        assertEquals("Alice Martin " + days, told(calendar("", event("a", "Alice Martin", lines))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261207 DTEND;VALUE=DATE:20261209 | 7.12 8.12",
                "DTSTART;VALUE=DATE:20261207 DTEND;VALUE=DATE:20261207 | 7.12",
                "DTSTART;VALUE=DATE:20261207 DTEND;VALUE=DATE:20261201 | 7.12",
                "DTSTART;VALUE=DATE:20261207 DURATION:P2D | 7.12 8.12",
                "DTSTART;VALUE=DATE:20261207 DURATION:P1W | 7.12 8.12 9.12 10.12 11.12",
                "DTSTART:20261207 DTEND:20261208 | 7.12",
                "DTSTART;VALUE=DATE:20261207T000000 DTEND;VALUE=DATE:20261209T000000 | 7.12 8.12",
                "DTSTART:2026-12-07 DTEND:2026-12-09 | 7.12 8.12",
                "DTSTART;VALUE=DATE:20261204 DTEND;VALUE=DATE:20261208 | 4.12 7.12",
                "DTSTART;TZID=Asia/Tokyo:20261207T000000 DTEND;TZID=Asia/Tokyo:20261208T000000 | 7.12",
                "DTSTART;TZID=Asia/Tokyo:20261207T000000 X-MICROSOFT-CDO-ALLDAYEVENT:TRUE DTEND;TZID=Asia/Tokyo:20261209T000000 | 7.12 8.12",
                "DTSTART:20261206T230000Z DTEND:20261208T230000Z | 7.12 8.12",
                "DTSTART;TZID=Europe/Paris:20261207T000000 DTEND;TZID=Europe/Paris:20261207T010000 | -",
                "DTSTART:20261207T120000Z DTEND:20261209T090000Z | 7.12=0.5 8.12 9.12=0.125",
                "DTSTART:20261207T080000 DTEND:20261207T130000 | 7.12=0.5",
                "DTSTART;VALUE=DATE:20271101 DTEND;VALUE=DATE:20280401 | 1.11 2.11 3.11 4.11 5.11 8.11 9.11 10.11 11.11 12.11 15.11 16.11 17.11 18.11 19.11"
            })
    void anEventTakesTheWorkingDaysOrHoursThatItSays(String lines, String days) {
        byte[] file = calendar("", event("a", "Alice Martin", lines.split(" (?=[A-Z-]+[:;])")));
        assertEquals(days.equals("-") ? "NOT_AHEAD" : "Alice Martin " + days, told(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;INTERVAL=2;COUNT=3 | 7.12 9.12 11.12",
                "FREQ=WEEKLY;COUNT=3 | 7.12 14.12 21.12",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270105 | 7.12 8.12 22.12 5.1",
                "FREQ=MONTHLY;BYDAY=1MO;COUNT=3 | 7.12 4.1 1.2",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3 | 7.12 25.12 29.1",
                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2 | 7.12 31.12",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3 | 7.12 31.12 29.1",
                "FREQ=YEARLY | 7.12",
                "FREQ=YEARLY;BYMONTH=12;BYDAY=2TU | 7.12 8.12",
                "FREQ=HOURLY | TOO_OFTEN",
                "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;COUNT=1 | 7.12",
                "FREQ=DAILY;BYHOUR=9,13 | TOO_OFTEN",
                "FREQ=NEVER | TOO_OFTEN",
                "COUNT=3 | TOO_OFTEN"
            })
    void aRuleIsFollowed(String rule, String days) {
        String told = told(calendar("", event("a", "Alice Martin", DAYS, "RRULE:" + rule)));
        assertEquals(days.startsWith("TOO") ? days : "Alice Martin " + days, told);
    }

    @Test
    void aSeriesWithoutEndEndsWhereOneLooks() {
        List<WorkSpan> spans = Ics.read(
                        calendar("", event("a", "Alice Martin", "DTSTART;VALUE=DATE:20190107", "RRULE:FREQ=DAILY")))
                .calendars()
                .get(0)
                .read()
                .get(0)
                .away()
                .values()
                .iterator()
                .next();
        assertEquals(
                List.of(WorkSpan.whole(Ics.TODAY, LocalDate.of(2027, 11, 19))), spans, "one span, however many days");
    }

    @ParameterizedTest
    @CsvSource({
        "SEQUENCE:0, SEQUENCE:3",
        "SEQUENCE:2, SEQUENCE:10",
        "LAST-MODIFIED:20261101T080000Z, LAST-MODIFIED:20261102T080000Z",
        "DTSTAMP:20261101T080000Z, DTSTAMP:20261101T080001Z",
        "DTSTAMP:20261103T080000Z, SEQUENCE:1"
    })
    void theNewestOfOneNameHolds(String older, String newer) {
        String first = event("a", "Alice Martin", DAYS, older);
        String second = event("a", "Alice Martin", "DTSTART;VALUE=DATE:20261210", newer);
        assertEquals("Alice Martin 10.12; OLDER", told(calendar("", first, second)));
        assertEquals("Alice Martin 10.12; OLDER", told(calendar("", second, first)));
    }

    @Test
    void twoOfOneNameThatNothingTellsApartBothHoldAndTheSameTwiceHoldsOnce() {
        String first = event("a", "Alice Martin", DAYS);
        String second = event("a", "Alice Martin", "DTSTART;VALUE=DATE:20261210");
        assertEquals("Alice Martin 7.12 10.12", told(calendar("", first, second)));
        String half = event("a", "Alice Martin (0.5 days)", DAYS);
        assertEquals("Alice Martin 7.12=0.5", told(calendar("", half, half)));
        assertEquals("Alice Martin 7.12=0.5; TWICE", told(calendar("", half, half.replace("UID:a", "UID:b"))));
    }
}
