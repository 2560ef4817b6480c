package io.vingt.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.MyWork;
import io.vingt.ticket.ReadHistory;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.SaveDraft;
import io.vingt.world.Cast;
import io.vingt.world.World;
import org.junit.jupiter.api.Test;

/** No list asks once per row: what a reader gets costs as many statements for one row as for forty. */
class QueriesTest {

    @Test
    void aPageOfTheBacklogIsAFewStatementsHoweverManyRows() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            cast.worth(cast.lina, 9_000, 1);
            int one = page(world, BacklogFilter.NONE);
            for (int i = 0; i < 40; i++) cast.worth(cast.lina, 1_000 + 100 * i, 1);
            assertEquals(one, page(world, BacklogFilter.NONE));
            assertTrue(one <= 5, "statements: " + one);
            assertTrue(page(world, new BacklogFilter("Checkout", 5.0, "en")) <= 5);
            LineTest.usual(world, "Purchase", 5);
            assertTrue(page(world, BacklogFilter.NONE) <= 8, "with the line");
        }
    }

    @Test
    void aTicketIsFiveStatementsHoweverMuchIsOnIt() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            for (int i = 0; i < 20; i++) {
                String quote = "I thought the page had frozen " + i;
                world.run(() -> world.a(AddEvidence.class)
                        .add(cast.jonas, number, new Evidence(EvidenceKind.QUOTE, null, null, null, quote)));
            }
            world.run(() -> world.a(HearReader.class).notClear(cast.omar, number, "viewport", 12.0));
            assertTrue(world.statementsOf(() -> world.a(ReadTicket.class).read(cast.jonas, number)) <= 5);
            assertTrue(world.statementsOf(() -> world.a(ReadHistory.class).read(cast.jonas, number, null, 50)) <= 3);
        }
    }

    @Test
    void onesOwnListsAreOneStatementEach() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            for (int i = 0; i < 10; i++) {
                cast.filed(cast.lina, Cast.payButton());
                world.in(() -> world.a(SaveDraft.class).begin(cast.lina, Cast.withoutAFix()));
            }
            assertEquals(1, world.statementsOf(() -> world.a(MyWork.class).filed(cast.lina)));
            assertEquals(1, world.statementsOf(() -> world.a(MyWork.class).held(cast.lina)));
            assertTrue(world.statementsOf(() -> world.a(MyDrafts.class).all(cast.lina)) <= 2);
        }
    }

    private static int page(World world, BacklogFilter filter) {
        return world.statementsOf(() -> world.a(Backlog.class).page(filter, null, 50, "en"));
    }
}
