package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.people.AbsencesRead.Why;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** It is Friday 20 November 2026. Purchase has ten days a week: two are left this week, ten come the next. */
class AbsencesTest {

    private static final Caller ADMIN = new Caller(5, "Omar", "en", Set.of(Role.ADMIN), Set.of());

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWeekOffTakesItsWorkingDaysAndTheSameFileAgainChangesNothing(Databases database) {
        try (World world = world(database)) {
            byte[] file =
                    calendar(event("a", "Jonas: holidays", "DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261130"));
            assertEquals(5, read(world, file).changed(), "the weekend is none of them");
            assertEquals(12 - 5, days(world));
            assertEquals(0, read(world, file).changed());
            assertEquals(12 - 5, days(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMovedEventMovesAndACalledOffOneIsGone(Databases database) {
        try (World world = world(database)) {
            read(world, calendar(event("a", "Jonas", "DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261126")));
            assertEquals(12 - 3, days(world));
            read(world, calendar(event("a", "Jonas", "DTSTART;VALUE=DATE:20261126", "DTEND;VALUE=DATE:20261127")));
            assertEquals(12 - 1, days(world));
            AbsencesRead gone =
                    read(world, calendar(event("a", "Jonas", "DTSTART;VALUE=DATE:20261126", "STATUS:CANCELLED")));
            assertEquals(Why.CALLED_OFF, gone.left().get(0).why());
            assertEquals(12, days(world));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void timesAreReadByTheCompanysClockAndRepeatWithTheirExceptions(Databases database) {
        try (World world = world(database)) {
            world.ask(e -> e.createNativeQuery("insert into company (id, name, time_zone, first_day_of_week, currency,"
                            + " class_average, version) values (1, 'Shop', 'Europe/Paris', 'MONDAY', 'EUR', 50000, 1)")
                    .executeUpdate());
            String daily = "RRULE:FREQ=DAILY;COUNT=5";
            read(
                    world,
                    calendar(
                            event(
                                    "a",
                                    "Amelie at school",
                                    "ATTENDEE;CN=Amélie:mailto:P3@shop.example",
                                    "DTSTART:20261123T120000Z",
                                    "DTEND:20261123T180000Z",
                                    daily,
                                    "EXDATE:20261124T120000Z"),
                            event(
                                    "a",
                                    "Amelie at school",
                                    "ATTENDEE:mailto:p3@shop.example",
                                    "RECURRENCE-ID:20261125T120000Z",
                                    "DTSTART:20261125T080000Z",
                                    "DTEND:20261125T100000Z")));
            assertEquals(12 - 3 * 0.5 - 2 / 8.0, days(world), 1e-9, "13 to 17 o'clock thrice, 9 to 11 once");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWorksForTwoTeamsIsMissedByBothAndWhoIsNoEngineerByNone(Databases database) {
        try (World world = world(database)) {
            world.ask(e -> e.createNativeQuery("insert into usual_days (team, days) values ('After sales', 0.25)")
                    .executeUpdate());
            assertEquals(12.3, days(world), 1e-9);
            read(
                    world,
                    calendar(
                            event("a", "Omar away", "DTSTART;VALUE=DATE:20261123"),
                            event("b", "Lina away", "DTSTART;VALUE=DATE:20261123")));
            assertEquals(12.3 - 0.5 - 0.25, days(world), 1e-9, "no team goes below nothing");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotUnderstoodIsSaidWithItsReason(Databases database) {
        try (World world = world(database)) {
            world.ask(e -> e.createNativeQuery("update person set name = 'Jonas' where id = 4")
                    .executeUpdate());
            String day = "DTSTART;VALUE=DATE:20261123";
            AbsencesRead read = read(
                    world,
                    calendar(
                            event("a", "Public holiday", day),
                            event("b", "Jonas away", day),
                            event("c", "Amélie away", "DTSTART;VALUE=DATE:20201123"),
                            event("d", "Amélie away", day, "RRULE:FREQ=SECONDLY"),
                            event("e", "Amélie away"),
                            event("f", "Amélieson away", day)));
            assertEquals(
                    List.of(Why.PUBLIC_HOLIDAY, Why.SEVERAL, Why.NOT_AHEAD, Why.TOO_OFTEN, Why.NO_START, Why.NOBODY),
                    read.left().stream().map(AbsencesRead.Left::why).toList());
            assertEquals(12, days(world));
        }
    }

    @Test
    void whatIsNoCalendarIsRefusedAndNothingOfItIsFetchedOrRun() {
        try (World world = world(Databases.H2)) {
            for (String text :
                    List.of("", "hello", "PK\u0003\u0004", "<html></html>", "BEGIN:VCARD\r\nEND:VCARD\r\n")) {
                byte[] file = text.getBytes(StandardCharsets.UTF_8);
                assertEquals(
                        "notACalendar",
                        assertThrows(BadInput.class, () -> read(world, file), text)
                                .reason());
            }
            byte[] large = new byte[(2 << 20) + 1];
            assertThrows(BadInput.class, () -> read(world, large));
        }
    }

    @Test
    void oddRulesAreReadInNoTime() {
        try (World world = world(Databases.H2)) {
            long start = System.nanoTime();
            for (String rule : List.of(
                    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                    "RRULE:FREQ=WEEKLY;BYSETPOS=366;BYDAY=MO",
                    "RRULE:FREQ=DAILY;INTERVAL=0",
                    "RRULE:FREQ=DAILY;INTERVAL=999999999",
                    "RRULE:FREQ=NEVER",
                    "DTEND:20251123T120000Z",
                    "DURATION:P99999999D")) {
                read(world, calendar(event(rule, "Jonas", "DTSTART:19700101T100000Z", rule)));
            }
            assertTrue(System.nanoTime() - start < 20_000_000_000L);
        }
    }

    /** Jonas and Omar are engineers, one of Purchase's area, one of every area; Amélie of Purchase's too. */
    private static World world(Databases database) {
        World world = new World(database);
        new Cast(world);
        world.ask(e -> e.createNativeQuery("insert into usual_days (team, days) values ('Purchase', 10)")
                .executeUpdate());
        world.ask(e -> e.createNativeQuery("insert into person_role (person_id, role) values (2, 'ENGINEER'),"
                        + " (3, 'ENGINEER'), (5, 'ENGINEER'), (1, 'INSIGHT')")
                .executeUpdate());
        world.ask(e -> e.createNativeQuery("insert into person_area (person_id, area_id) values (2, 1), (3, 1)")
                .executeUpdate());
        return world;
    }

    private static AbsencesRead read(World world, byte[] file) {
        return world.in(() -> world.a(ReadAbsences.class).read(ADMIN, file));
    }

    private static double days(World world) {
        return world.in(() -> world.a(ReadDays.class).ahead()).orElseThrow().days();
    }

    private static byte[] calendar(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//shop//EN\r\n" + String.join("", events)
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String uid, String summary, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "@shop.example\r\nSUMMARY:" + summary + "\r\n"
                + String.join("\r\n", lines) + (lines.length == 0 ? "" : "\r\n") + "END:VEVENT\r\n";
    }
}
