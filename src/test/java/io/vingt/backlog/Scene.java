package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.ticket.HistoryRow;
import io.vingt.ticket.ReadHistory;
import io.vingt.ticket.Step;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Four tickets worth 40,000 down to 10,000 a year, one day each: the backlog is in the order of their filing. */
final class Scene implements AutoCloseable {
    static final String REASON = "The bank audits this page on Monday and we promised them that it would be mended.";

    final World world;
    final Cast cast;
    final List<Long> numbers = new ArrayList<>();

    Scene(Databases database) {
        world = new World(database);
        cast = new Cast(world);
        for (int i = 4; i >= 1; i--) numbers.add(cast.worth(cast.lina, 10_000 * i, 1));
    }

    long at(int index) {
        return numbers.get(index);
    }

    void override(Caller by, long number, long above) {
        world.run(() -> world.a(OverrideOrder.class).override(by, number, above, REASON));
    }

    List<Long> order() {
        List<BacklogRow> rows = world.in(() -> world.a(Backlog.class).page(BacklogFilter.NONE, null, 50, "en"))
                .items();
        assertEquals(
                LongStream.rangeClosed(1, rows.size()).boxed().toList(),
                rows.stream().map(BacklogRow::rank).toList());
        for (BacklogRow row : rows)
            assertEquals(row.rank(), world.in(() -> world.a(Ranks.class).of(row.number())));
        return rows.stream().map(BacklogRow::number).toList();
    }

    void weekPasses() {
        world.clock.pass(Duration.ofDays(7));
        world.run(() -> world.a(ReturnOverrides.class).inTime());
    }

    List<Step> steps(long number) {
        return world.in(() -> world.a(ReadHistory.class).read(cast.mara, number, null, 50)).items().stream()
                .map(HistoryRow::what)
                .toList();
    }

    @Override
    public void close() {
        world.close();
    }
}
