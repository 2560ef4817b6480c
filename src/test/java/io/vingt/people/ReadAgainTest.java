package io.vingt.people;

import static io.vingt.people.Absentees.days;
import static io.vingt.people.Absentees.read;
import static io.vingt.people.Absentees.why;
import static io.vingt.people.Absentees.world;
import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.people.AbsencesRead.Gone;
import io.vingt.people.AbsencesRead.Why;
import io.vingt.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Calendars that are read again (case D8). It is 20 November 2026. */
class ReadAgainTest {

    private static final String MONDAY = "DTSTART;VALUE=DATE:20261207";
    private static final String TUESDAY = "DTSTART;VALUE=DATE:20261208";
    private static final String TEAM = "X-WR-CALNAME:Team";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNewestVersionHoldsInWhateverOrderFilesCome(Databases database) {
        try (World world = world(database)) {
            byte[] old = calendar("", event("a", "Jonas", MONDAY, "SEQUENCE:0"));
            byte[] moved = calendar("", event("a", "Jonas", "DTSTART;VALUE=DATE:20261210", "SEQUENCE:3"));
            read(world, old);
            read(world, moved);
            assertEquals("10", days(world));
            AbsencesRead late = read(world, old);
            assertEquals(List.of(Why.OLDER), why(late));
            assertEquals(0, late.changed());
            assertEquals("10", days(world));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, METHOD:CANCEL, CLASS:PUBLIC, Jonas", "POSTGRESQL, METHOD:CANCEL, CLASS:PUBLIC, Jonas",
        "H2, CALSCALE:GREGORIAN, STATUS:CANCELLED, Jonas", "H2, CALSCALE:GREGORIAN, CLASS:PUBLIC, Canceled: Jonas",
        "H2, METHOD:CANCEL, CLASS:PUBLIC, Away"
    })
    void whatIsCalledOffByMailIsGoneFromTheCalendarThatItCameBy(
            Databases database, String head, String line, String title) {
        try (World world = world(database)) {
            byte[] feed = calendar(TEAM, event("a", "Jonas", MONDAY, "SEQUENCE:1"), event("b", "Jonas", TUESDAY));
            read(world, feed);
            read(world, calendar(head, event("a", title, MONDAY, line, "SEQUENCE:2")));
            assertEquals("8", days(world));
            assertEquals(Why.OLDER, why(read(world, feed)).get(0), "the feed did not hear of it yet");
            assertEquals("8", days(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFeedWhoseNamesForEventsChangedSaysNothingNew(Databases database) {
        try (World world = world(database)) {
            read(world, calendar(TEAM, event("a", "Jonas (0.5 days)", MONDAY), event("b", "Amélie", TUESDAY)));
            AbsencesRead again =
                    read(world, calendar(TEAM, event("x", "Jonas (0.5 days)", MONDAY), event("y", "Amélie", TUESDAY)));
            assertEquals(0, again.changed());
            assertEquals(List.of(), again.dropped());
            assertEquals(2, world.number("select count(*) from absence_span"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, X-WR-CALNAME:Team, ''",
        "POSTGRESQL, X-WR-CALNAME:Team, ''",
        "H2, REFRESH-INTERVAL;VALUE=DURATION:P1D, ''",
        "H2, CALSCALE:GREGORIAN, ''",
        "H2, CALSCALE:GREGORIAN, Team A",
        "H2, X-WR-CALNAME:Kalender, ''",
        "H2, X-WR-CALNAME:Kalender/ X-WR-RELCALID:{2E-1}, ''"
    })
    void whatACalendarDropsIsGoneAndSaid(Databases database, String head, String chosen) {
        try (World world = world(database)) {
            read(world, calendar(head, event("a", "Jonas", MONDAY), event("b", "Amélie", TUESDAY)), chosen);
            AbsencesRead again = read(world, calendar(head, event("a", "Jonas", MONDAY)), chosen);
            assertEquals("7", days(world));
            LocalDate tuesday = LocalDate.of(2026, 12, 8);
            assertEquals(List.of(new Gone("Amélie", tuesday, tuesday, 1)), again.dropped());
            assertEquals(1, again.changed());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-WR-CALNAME:Team, X-WR-CALNAME:Other, ''", "X-WR-CALNAME:Kalender, X-WR-CALNAME:Kalender, ''",
        "X-WR-RELCALID:{2E-1}, X-WR-RELCALID:{2E-2}, ''", "X-PUBLISHED-TTL:PT1H, X-PUBLISHED-TTL:PT1H, ''",
        "CALSCALE:GREGORIAN, CALSCALE:GREGORIAN, ''", "X-WR-CALNAME:Team, METHOD:REQUEST, ''",
        "X-WR-CALNAME:Team, X-WR-CALNAME:Team, Chosen"
    })
    void anotherCalendarDropsNothing(String first, String second, String chosen) {
        try (World world = world(Databases.H2)) {
            read(world, calendar(first, event("a", "Jonas", MONDAY)));
            AbsencesRead other = read(world, calendar(second, event("b", "Amélie", TUESDAY)), chosen);
            assertEquals(List.of(), other.dropped());
            assertEquals("7 8", days(world));
        }
    }

    /** An edition before kept no calendar's name: the first whole one that says most of it again owns it all. */
    @Test
    void whatWasKeptBeforeCalendarsHadNamesIsDroppedWithTheirs() {
        try (World world = world(Databases.H2)) {
            read(world, calendar(TEAM, event("a", "Jonas", MONDAY), event("b", "Amélie", TUESDAY)));
            world.ask(e -> e.createNativeQuery("update absence_event set calendar = ''")
                    .executeUpdate());
            assertEquals(
                    List.of(),
                    read(world, calendar("X-WR-CALNAME:Other", event("c", "Mara", MONDAY)))
                            .dropped());
            assertEquals(
                    1,
                    read(world, calendar(TEAM, event("new", "Jonas", MONDAY)))
                            .dropped()
                            .size());
            assertEquals("7", days(world));
        }
    }

    @Test
    void aPartOfACalendarDropsNothingOutsideOfIt() {
        try (World world = world(Databases.H2)) {
            byte[] whole =
                    calendar(TEAM, event("a", "Jonas", MONDAY), event("b", "Amélie", "DTSTART;VALUE=DATE:20261215"));
            read(world, whole);
            String window = TEAM + "/ X-CALSTART:20261207T000000Z/ X-CALEND:20261212T000000Z";
            assertEquals(
                    1,
                    read(world, calendar(window, event("c", "Jonas", TUESDAY)))
                            .dropped()
                            .size());
            assertEquals("8 15", days(world));
            byte[] cut = new String(calendar(TEAM, event("c", "Jonas", TUESDAY)), StandardCharsets.UTF_8)
                    .replace("END:VCALENDAR\r\n", "")
                    .getBytes(StandardCharsets.UTF_8);
            assertEquals(List.of(), read(world, cut).dropped(), "a file that breaks off");
            assertEquals("8 15", days(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneDayOfASeriesIsMovedOrCalledOffByMail(Databases database) {
        try (World world = world(database)) {
            read(world, calendar(TEAM, event("a", "Jonas", MONDAY, "RRULE:FREQ=DAILY;COUNT=5", "SEQUENCE:1")));
            String day = "RECURRENCE-ID;TZID=Europe/Paris:20261209T000000";
            read(
                    world,
                    calendar("METHOD:REQUEST", event("a", "Jonas", "DTSTART;VALUE=DATE:20261216", day, "SEQUENCE:1")));
            assertEquals("7 8 10 11 16", days(world));
            String other = "RECURRENCE-ID;VALUE=DATE:20261207";
            read(world, calendar("METHOD:CANCEL", event("a", "Jonas", MONDAY, other, "SEQUENCE:2")));
            assertEquals("8 10 11 16", days(world));
        }
    }

    @Test
    void whatWasOverIsForgottenAndAPersonsAbsencesGoWithTheirName() {
        try (World world = world(Databases.H2)) {
            read(
                    world,
                    calendar(TEAM, event("a", "Jonas", MONDAY), event("b", "Amélie", "DTSTART;VALUE=DATE:20270310")));
            world.run(() -> world.a(Absences.class).forget(3));
            assertEquals(1, world.number("select count(*) from absence_span"));
            world.clock.pass(Duration.ofDays(60));
            read(world, calendar("X-WR-CALNAME:Other", event("c", "Jonas", "DTSTART;VALUE=DATE:20270312")));
            assertEquals(2, world.number("select count(*) from absence_event"), "March’s two, one of nobody");
        }
    }
}
