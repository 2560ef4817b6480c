package io.vingt.people;

import static io.vingt.people.Absentees.read;
import static io.vingt.people.Absentees.weekOf;
import static io.vingt.people.Absentees.world;
import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.world.World;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours that several calendars say of one person count once (case D10). It is 20 November 2026. */
class CountedOnceTest {

    private static final String MONDAY = "DTSTART;VALUE=DATE:20261207";
    private static final String TEAM = "X-WR-CALNAME:Team";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2 | Jonas (0.5 days) | Jonas - half day | 0.5",
                "POSTGRESQL | Jonas (0.5 days) | Jonas - half day | 0.5",
                "H2 | Jonas (AM) | Jonas (Vacation - 0.5 days) | 0.5",
                "H2 | Jonas Vormittag | Jonas matin | 0.5",
                "H2 | Jonas AM | Jonas PM | 1.0",
                "H2 | Jonas (0.5 days) | Jonas | 1.0",
                "H2 | Jonas | Jonas | 1.0",
                "H2 | Jonas (AM) | Jonas (2 h) | 0.5"
            })
    void theSameHoursInTwoCalendarsCountOnce(Databases database, String one, String other, double part) {
        try (World world = world(database)) {
            read(world, calendar(TEAM, event("a", one, MONDAY)));
            read(world, calendar("X-WR-CALNAME:Other", event("b", other, MONDAY)));
            assertEquals(5 - part, weekOf(world, LocalDate.of(2026, 12, 7)), 1e-9);
        }
    }

    @Test
    void twoHalvesOfADayInTwoFilesWithoutANameAreADay() {
        try (World world = world(Databases.H2)) {
            read(world, calendar("", event("a", "Jonas (AM)", MONDAY)));
            read(world, calendar("", event("b", "Jonas (PM)", MONDAY)));
            assertEquals(4, weekOf(world, LocalDate.of(2026, 12, 7)), 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({"130000, 170000, 0.5", "090000, 130000, 1.0", "110000, 150000, 0.75"})
    void hoursOfTwoCalendarsCountWhereTheyOverlapOnce(String from, String to, double part) {
        try (World world = world(Databases.H2)) {
            read(world, calendar(TEAM, event("a", "Jonas", "DTSTART:20261207T130000", "DTEND:20261207T170000")));
            read(world, calendar("", event("b", "Jonas", "DTSTART:20261207T" + from, "DTEND:20261207T" + to)));
            assertEquals(5 - part, weekOf(world, LocalDate.of(2026, 12, 7)), 1e-9);
        }
    }

    @Test
    void twoHalvesOfOneCalendarAreADay() {
        try (World world = world(Databases.H2)) {
            read(
                    world,
                    calendar(
                            TEAM,
                            event("a", "Jonas (Vacation - 0.5 days)", MONDAY),
                            event("b", "Jonas (Sick - 0.5 days)", MONDAY)));
            assertEquals(4, weekOf(world, LocalDate.of(2026, 12, 7)), 1e-9);
        }
    }
}
