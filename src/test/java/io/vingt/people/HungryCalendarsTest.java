package io.vingt.people;

import static io.vingt.people.absence.Ics.calendar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.people.CountedDays.Said;
import io.vingt.people.absence.AbsenceReader;
import io.vingt.people.absence.Colleague;
import io.vingt.people.calendar.WorkSpan;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar may cost: rows, room and time (issue 11, E3). It is 20 November 2026. */
class HungryCalendarsTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Caller ADMIN = new Caller(5, "Omar", "en", Set.of(Role.ADMIN), Set.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int MANY = 5_000;
    private static final long MEGABYTE = 1 << 20;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void fiveThousandEventsOfAYearAreFiveThousandSpans(Databases database) {
        try (World world = world(database)) {
            assertEquals(2 * 261, read(world, years(MANY, "a")).changed(), "working days of a year, of two people");
            assertEquals(MANY, world.number("select count(*) from absence_span"));
            assertEquals(MANY, world.number("select count(*) from absence_event"));
            assertEquals(0, world.number("select count(*) from absence"));
            if (database == Databases.POSTGRESQL) assertTrue(size(world) < 8 * MEGABYTE, "it takes " + size(world));
            assertEquals(0, read(world, years(MANY, "a")).changed());
            assertEquals(0, read(world, years(MANY, "b")).changed(), "the same, under other names");
            assertEquals(MANY, world.number("select count(*) from absence_span"));
            assertEquals(
                    0,
                    world.in(() -> world.a(ReadDays.class).ahead())
                            .orElseThrow()
                            .days(),
                    1e-9);
        }
    }

    private static byte[] years(int events, String names) {
        return events(
                events,
                i -> "UID:" + names + i + "@x\nSUMMARY:" + (i % 2 == 0 ? "Jonas " : "Amélie ") + i
                        + "\nDTSTART;VALUE=DATE:20261101\nDTEND;VALUE=DATE:20280101\n");
    }

    private static byte[] events(int events, IntFunction<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < events; i++)
            text.append("BEGIN:VEVENT\n").append(lines.apply(i)).append("END:VEVENT\n");
        return calendar("X-WR-CALNAME:Team", text.toString());
    }

    private static long size(World world) {
        return world.number("select pg_total_relation_size('absence_span') + pg_total_relation_size('absence_event')"
                + " + pg_total_relation_size('absence')");
    }

    /** Twice the events take about twice the time, whatever they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UID:#@x\nSUMMARY:Jonas #\nDTSTART;VALUE=DATE:20261101\nDTEND;VALUE=DATE:20280101\n",
                "UID:same@x\nSUMMARY:Jonas #\nDTSTART;VALUE=DATE:20261207\nRRULE:FREQ=WEEKLY\n",
                "UID:same@x\nSUMMARY:Jonas\nDTSTART;VALUE=DATE:20261207\nRECURRENCE-ID:20261207T1200#Z\n",
                "UID:#@x\nSUMMARY:Jonas and Amélie and Jonas and Mara, Lina #\nDTSTART:19700101T100000Z\nRRULE:FREQ=DAILY;COUNT=900\n",
                "UID:#@x\nSUMMARY:Jonas #\nDTSTART;TZID=Z#:20261207T100000\nDTEND;TZID=Z#:20261207T120000\n",
                "UID:#@x\nSUMMARY:Jonas #\nDTSTART;VALUE=DATE:20261207\nRRULE:FREQ=YEARLY;BYDAY=1MO,2MO,3MO,-1FR;BYSETPOS=1,-1\n"
            })
    void timeGrowsAsTheFileDoes(String lines) {
        IntFunction<String> event = i -> lines.replace("#", String.format("%04d", i));
        for (int warm = 0; warm < 3; warm++) seconds(events(500, event));
        byte[] half = events(MANY / 4, event);
        byte[] whole = events(MANY / 2, event);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < 4 && growth > 3; i++) growth = least(whole) / Math.max(0.02, least(half));
        assertTrue(growth <= 3, lines + " grew " + growth);
    }

    private static double least(byte[] file) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) least = Math.min(least, seconds(file));
        return least;
    }

    /** What reading and comparing takes, without the database, of this thread's own time: neighbours on the machine do not count. */
    private static double seconds(byte[] file) {
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Colleague> people =
                List.of(new Colleague(2, "Jonas", "p2@shop.example"), new Colleague(3, "Amélie", "p3@shop.example"));
        AbsenceBook book = new AbsenceBook(List.of(), TODAY, TODAY.plusYears(1));
        AbsenceReader.Result read = new AbsenceReader(people, ZoneOffset.UTC, TODAY, TODAY.plusYears(1)).read(file);
        read.calendars().forEach(one -> book.take(one, "key", AbsenceBook.Extent.WHOLE));
        assertTrue(book.added().size() <= MANY);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    }

    @Test
    void aCalendarOfMoreSingleAbsencesThanAnyCompanyHasIsRefused() {
        try (World world = world(Databases.H2)) {
            byte[] weekly = events(
                    1_000,
                    i -> "UID:" + i + "@x\nSUMMARY:Jonas " + i + "\nDTSTART;VALUE=DATE:20261207\nRRULE:FREQ=WEEKLY\n");
            assertEquals(
                    "tooManyAbsences",
                    assertThrows(BadInput.class, () -> read(world, weekly)).reason());
            assertEquals(0, world.number("select count(*) from absence_event"), "nothing of it is kept");
        }
    }

    @Test
    void howMuchOfADayIsTakenIsCountedHoweverMuchIsSaidOfIt() {
        List<Said> said = IntStream.range(0, 20_000)
                .mapToObj(i -> new WorkSpan(TODAY.plusDays(i % 100), TODAY.plusDays(365), i % 240, 240 + i % 240, 0.5))
                .map(span -> new Said("calendar", span))
                .toList();
        long start = System.nanoTime();
        LocalDate late = LocalDate.of(2027, 3, 1);
        assertEquals(
                479 / 480.0, CountedDays.of(said, TODAY, TODAY.plusDays(365)).get(late), 1e-9);
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    private static World world(Databases database) {
        World world = new World(database);
        new Cast(world);
        world.ask(e -> e.createNativeQuery("insert into usual_days (team, days) values ('Purchase', 10)")
                .executeUpdate());
        world.ask(e -> e.createNativeQuery(
                        "insert into person_role (person_id, role) values (2, 'ENGINEER'), (3, 'ENGINEER')")
                .executeUpdate());
        world.ask(e -> e.createNativeQuery("insert into person_area (person_id, area_id) values (2, 1), (3, 1)")
                .executeUpdate());
        return world;
    }

    private static AbsencesRead read(World world, byte[] file) {
        return world.in(() -> world.a(ReadAbsences.class).read(ADMIN, file));
    }
}
