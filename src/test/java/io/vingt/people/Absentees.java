package io.vingt.people;

import io.vingt.kernel.Databases;
import io.vingt.people.AbsencesRead.Left;
import io.vingt.people.AbsencesRead.Why;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A team of two engineers, five days a week, and what calendars say of them. */
final class Absentees {

    private static final Caller ADMIN = new Caller(5, "Omar", "en", Set.of(Role.ADMIN), Set.of());

    private Absentees() {}

    static World world(Databases database) {
        World world = new World(database);
        new Cast(world);
        world.ask(e -> e.createNativeQuery("insert into usual_days (team, days) values ('Purchase', 5)")
                .executeUpdate());
        world.ask(e -> e.createNativeQuery("update days_plan set weeks = 6").executeUpdate());
        world.ask(e -> e.createNativeQuery(
                        "insert into person_role (person_id, role) values (2, 'ENGINEER'), (3, 'ENGINEER')")
                .executeUpdate());
        world.ask(e -> e.createNativeQuery("insert into person_area (person_id, area_id) values (2, 1), (3, 1)")
                .executeUpdate());
        return world;
    }

    static AbsencesRead read(World world, byte[] file) {
        return read(world, file, null);
    }

    static AbsencesRead read(World world, byte[] file, String calendar) {
        return world.in(() -> world.a(ReadAbsences.class).read(ADMIN, file, calendar));
    }

    static List<Why> why(AbsencesRead read) {
        return read.left().stream().map(Left::why).toList();
    }

    static double weekOf(World world, LocalDate day) {
        Period period = world.in(() -> world.a(ReadDays.class).ahead()).orElseThrow();
        return period.weeks().stream()
                .filter(week -> week.first().equals(day))
                .findFirst()
                .orElseThrow()
                .days();
    }

    /** The days of December that somebody is away on. */
    static String days(World world) {
        List<KnownEvent> known = world.in(() -> world.a(Absences.class).all());
        List<CountedDays.Said> said = known.stream()
                .flatMap(one -> one.spans().stream().map(span -> new CountedDays.Said(one.calendar(), span.span())))
                .toList();
        return String.join(
                " ",
                CountedDays.of(said, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)).keySet().stream()
                        .map(day -> "" + day.getDayOfMonth())
                        .toList());
    }
}
