package io.vingt.people.calendar;

import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static io.vingt.people.absence.Ics.read;
import static io.vingt.people.absence.Ics.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose hours a calendar means (case D9). */
class ZonesTest {

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
        assertEquals(Set.of(), read(hours(zone, "03", "11")).unknownZones());
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
        for (String line : WordList.lines(CalendarZones.class, "windows_zones.txt")) {
            String name = line.substring(0, line.lastIndexOf('='));
            CalendarZones zones = new CalendarZones(
                    new PublishedCalendar(), ZoneId.of("Europe/Paris"), 2026, new Effort(), new HashSet<>());
            assertEquals(ZoneId.of(line.substring(line.lastIndexOf('=') + 1)).getRules(), zones.of(name), name);
        }
    }

    @Test
    void aZoneThatNobodyKnowsIsTheCompanysAndIsTold() {
        byte[] file = hours("Customized Time Zone", "09", "17");
        assertEquals(Set.of("Customized Time Zone"), read(file).unknownZones());
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

    @Test
    void aZoneMayBeNamedOnceForAll() {
        String head = "X-WR-TIMEZONE:America/New_York";
        byte[] file = calendar(
                head,
                event("a", "Alice Martin", "DTSTART;VALUE=DATE:20261207", "RRULE:FREQ=DAILY;UNTIL=20261208T050000Z"));
        assertEquals("Alice Martin 7.12 8.12", told(file));
    }
}
