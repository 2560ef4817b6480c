package io.vingt.people.calendar;

import static io.vingt.people.calendar.Ics.calendar;
import static io.vingt.people.calendar.Ics.event;
import static io.vingt.people.calendar.Ics.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days, and on how much of them (cases D3, D8 within a file, D9). */
class SeriesAndZonesTest {

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

    /** 3 to 11 o'clock in New York is 9 to 17 in Paris. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eastern Standard Time",
                "America/New_York",
                "US Eastern Standard Time",
                "Eastern Time (US & Canada)",
                "(UTC-05:00) Eastern Time (US & Canada)",
                "/mozilla.org/20050126_1/America/New_York",
                "/freeassociation.sourceforge.net/America/New_York",
                "eastern standard time",
                "Eastern Standard Time 1",
                "Eastern Daylight Time",
                "(UTC-05:00) Somewhere",
                "UTC-5",
                "GMT-0500",
                "EST",
                "\"America/New_York\""
            })
    void aZoneIsKnownByAnyOfItsNames(String zone) {
        assertEquals(Set.of(), Ics.read(hours(zone, "03", "11")).unknownZones());
        assertEquals("Alice Martin 7.12", told(hours(zone, "03", "11")));
    }

    @ParameterizedTest
    @CsvSource({
        "W. Europe Standard Time, 09, 17",
        "Romance Standard Time, 09, 17",
        "GMT Standard Time, 08, 16",
        "Tokyo Standard Time, 17, 25",
        "India Standard Time, 1330, 2130",
        "FLE Standard Time, 10, 18",
        "'(UTC+01:00) Amsterdam\\, Berlin\\, Bern', 09, 17",
        "'(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta', 15, 23",
        "UTC, 08, 16",
        "Pacific Standard Time, 00, 08",
        "CET, 09, 17",
        "Z, 08, 16"
    })
    void windowsAndOutlookNamesAreZonesOfTheWorld(String zone, String from, String to) {
        byte[] file = hours(zone.contains(",") ? '"' + zone + '"' : zone, from, to);
        assertEquals("Alice Martin 7.12", told(file));
    }

    private static byte[] hours(String zone, String from, String to) {
        String end = to.equals("25") ? "20261208T0100" : "20261207T" + (to + "00").substring(0, 4);
        return calendar(
                "",
                event(
                        "a",
                        "Alice Martin",
                        "DTSTART;TZID=" + zone + ":20261207T" + (from + "00").substring(0, 4) + "00",
                        "DTEND;TZID=" + zone + ":" + end + "00"));
    }

    @Test
    void everyWindowsZoneIsOneOfTheWorlds() {
        for (String line : AbsenceWords.lines("windows_zones.txt")) {
            String name = line.substring(0, line.lastIndexOf('='));
            CalendarZones zones = new CalendarZones(
                    new PublishedCalendar(), ZoneId.of("Europe/Paris"), 2026, new Effort(), new HashSet<>());
            assertEquals(ZoneId.of(line.substring(line.lastIndexOf('=') + 1)).getRules(), zones.of(name), name);
        }
    }

    @Test
    void aZoneThatNobodyKnowsIsTheCompanysAndIsTold() {
        byte[] file = hours("Customized Time Zone", "09", "17");
        assertEquals(Set.of("Customized Time Zone"), Ics.read(file).unknownZones());
        assertEquals("Alice Martin 7.12", told(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:16010101T020000", "DTSTART:20070311T020000"})
    void aZoneThatACalendarDefinesItselfIsReadAsItSays(String start) {
        String zone = "BEGIN:VTIMEZONE/ TZID:Ours/ BEGIN:STANDARD/ " + start.replace("0311T02", "1104T02")
                + "/ TZOFFSETFROM:-0400/ TZOFFSETTO:-0500/ RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11/ END:STANDARD/ BEGIN:DAYLIGHT/ "
                + start
                + "/ TZOFFSETFROM:-0500/ TZOFFSETTO:-0400/ RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3/ END:DAYLIGHT/ END:VTIMEZONE";
        String winter =
                event("a", "Alice Martin", "DTSTART;TZID=Ours:20261207T030000", "DTEND;TZID=Ours:20261207T110000");
        String summer =
                event("b", "Alice Martin", "DTSTART;TZID=Ours:20270706T030000", "DTEND;TZID=Ours:20270706T110000");
        String between =
                event("c", "Alice Martin", "DTSTART;TZID=Ours:20270315T030000", "DTEND;TZID=Ours:20270315T120000");
        assertEquals("Alice Martin 7.12 15.3 6.7", told(calendar(zone, winter, summer, between)));
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

    @Test
    void aZoneMayBeNamedOnceForAll() {
        String head = "X-WR-TIMEZONE:America/New_York";
        byte[] file = calendar(head, event("a", "Alice Martin", DAYS, "RRULE:FREQ=DAILY;UNTIL=20261208T050000Z"));
        assertEquals("Alice Martin 7.12 8.12", told(file));
    }
}
