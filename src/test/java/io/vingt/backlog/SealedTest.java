package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vingt.kernel.Databases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for a second estimate stands where it stands, and no list, sum or filter tells by which numbers. */
class SealedTest {

    private static final double MOST = 500_000;

    private static BacklogSlice page(Scene s, Double maxDays, Set<Long> known) {
        BacklogFilter filter = new BacklogFilter(null, maxDays, null);
        return s.world.in(() -> s.world.a(Backlog.class).page(filter, null, 50, "en", known));
    }

    private static BacklogRow row(Scene s, long number, Set<Long> known) {
        return page(s, null, known).items().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRowTellsItsPlaceAlone(Databases database) {
        try (Scene s = new Scene(database)) {
            long waiting = s.cast.worth(s.cast.lina, 600_000, 5);
            BacklogRow sealed = row(s, waiting, Set.of());
            assertEquals(1, sealed.rank());
            for (Object figure : new Object[] {
                sealed.eurPerYearPerDay(),
                sealed.customerEurPerYear(),
                sealed.companyEurPerYear(),
                sealed.expectedDays(),
                sealed.sentence(),
                sealed.doneBy()
            }) {
                assertNull(figure, sealed.toString());
            }
            assertEquals(5, row(s, waiting, Set.of(waiting)).expectedDays());
        }
    }

    /** Of the same rounded score the older stands first, though the younger takes fewer days. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void itsPlaceIsNotSetByItsDays(Databases database) {
        try (Scene s = new Scene(database)) {
            long older = s.cast.worth(s.cast.lina, 600_000, 5.01);
            long younger = s.cast.worth(s.cast.lina, 600_000, 5);
            assertEquals(List.of(older, younger), s.order().subList(0, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSumCountsItAsTheMostThatMayCount(Databases database) {
        try (Scene s = new Scene(database)) {
            long first = s.cast.worth(s.cast.lina, 600_000, 5);
            s.cast.worth(s.cast.lina, 900_000, 8);
            assertEquals(100_000 + 2 * MOST, page(s, null, Set.of()).countedEurPerYear(), 1e-6);
            OverrideCost passing = s.world.in(() -> s.world.a(ReadCost.class).read(s.cast.mara, s.at(3), first));
            assertEquals((2 * MOST + 90_000) / 220, passing.costEur(), 1e-6);
            ListAbove.Choice best = s.world
                    .in(() -> s.world.a(ListAbove.class).list(s.cast.mara, s.at(3), null))
                    .choices()
                    .get(0);
            assertEquals(first, best.number());
            assertEquals(passing.costEur(), best.costEur(), 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatMovingItCostsIsForWhoKnowsItsDays(Databases database) {
        try (Scene s = new Scene(database)) {
            long above = s.cast.worth(s.cast.lina, 600_000, 5);
            long moved = s.cast.worth(s.cast.lina, 600_000, 8);
            OverrideCost sealed = s.world.in(() -> s.world.a(ReadCost.class).read(s.cast.mara, moved, above));
            assertNull(sealed.days());
            assertNull(sealed.costEur());
            assertEquals(1, sealed.passed());
            ListAbove.Choices choices =
                    s.world.in(() -> s.world.a(ListAbove.class).list(s.cast.mara, moved, null));
            assertNull(choices.days());
            assertNull(choices.choices().get(0).costEur());
            assertNotNull(s.world
                    .in(() -> s.world.a(ReadCost.class).read(s.cast.lina, moved, above))
                    .costEur());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFilterByDaysLeavesItOutForWhoDoesNotKnowThem(Databases database) {
        try (Scene s = new Scene(database)) {
            long waiting = s.cast.worth(s.cast.lina, 600_000, 5);
            assertEquals(4, page(s, 900.0, Set.of()).items().size());
            assertEquals(5, page(s, 900.0, Set.of(waiting)).items().size());
        }
    }
}
