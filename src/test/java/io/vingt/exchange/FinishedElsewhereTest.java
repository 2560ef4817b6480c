package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.exchange.ImportedRow.Outcome;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What another tracker calls finished is left out and told; it never comes in as open. */
class FinishedElsewhereTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Status|Done",
                "Status|Closed",
                "Status|Resolved",
                "Status|Fertig",
                "Status|Geschlossen",
                "Status|Terminé",
                "Status|Fermé",
                "Status|Cerrado",
                "Status|Klar",
                "Status|Stängd",
                "Status|Won't fix",
                "Status|Won’t do",
                "Status|Cancelled",
                "Status|Canceled",
                "Status|Wird nicht behoben",
                "Status|Erledigt ✅",
                "Status|5 - Closed",
                "Status|Done in sprint 4",
                "Status|Closed (duplicate)",
                "Status|Åtgärdas ej",
                "Status|No se corregirá",
                "Status|Resuelto",
                "Status|Avslutad",
                "Status|RESOLVED/FIXED",
                "state|closed",
                "State|Closed",
                "State|Removed",
                "state|LET_GO",
                "État|Résolue",
                "Zustand|Abgeschlossen",
                "Estado|Hecho",
                "Tillstånd|Åtgärdat",
                "Status Category|Done",
                "List name|Done",
                "Resolution|Fixed",
                "Resolution|Won't Do",
                "Lösung|Erledigt",
                "State reason|not_planned",
                "Closed at|2026-11-03T10:00:00Z",
                "Closed At (UTC)|2026-11-03 10:00",
                "Resolved|03/Nov/26 3:42 PM",
                "Geschlossen am|03.11.2026",
                "Fermé le|3/11/2026",
                "Completed At|2026-11-03",
                "Canceled|2026-11-03",
                "Archived|TRUE",
                "Is closed|yes",
                "% Done|100"
            })
    void isKnownByItsColumnAndWhatStandsThere(String column, String cell) {
        CsvFile.Row row = row(column, cell);
        assertNotNull(row.finished(), column + " " + cell);
        assertEquals(column, row.finished().column());
        assertEquals(cell, row.finished().state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Status|To Do",
                "Status|In Progress",
                "Status|Backlog",
                "Status|Not done",
                "Status|To be closed",
                "Status|Reopened",
                "Status|Ready for release",
                "Status|Waiting until released",
                "Status|Nicht erledigt",
                "Status|À fermer",
                "Status|Pas résolu",
                "Status|Por hacer",
                "Status|Att göra",
                "Status|Inte klar",
                "Status|''",
                "Status|RANKED",
                "State|Active",
                "State|open",
                "Resolution|Unresolved",
                "Resolution|''",
                "Closed at|''",
                "Closed|false",
                "Archived|No",
                "Erledigt|nein",
                "% Done|30",
                "Closed by|Lina",
                "Due date|2026-12-24"
            })
    void whatIsNotFinishedIsNot(String column, String cell) {
        assertNull(row(column, cell).finished(), column + " " + cell);
    }

    private static CsvFile.Row row(String column, String cell) {
        return Table.rows("title,fix,\"" + column + "\"\nPay,Move it,\"" + cell + "\"\n")
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void isLeftOutAndTheReportNamesTheColumnAndCountsTheRows(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String header =
                    "Status,Resolution,Resolution," + Table.HEADER.replace("title,insight", "Summary,Description");
            String table = header + "Done,Fixed,," + Table.GOOD + "Closed,,," + Table.row("Pay is grey", Table.FIX)
                    + "In Progress,,," + Table.row("Pay is hidden on iPhone SE", Table.FIX) + "Zugestellt,,,"
                    + Table.row("Pay is below the fold on iPhone SE", Table.FIX);
            ImportReport report = world.in(
                    () -> world.a(ImportTickets.class).bring(cast.lina, table.getBytes(StandardCharsets.UTF_8), "en"));
            assertEquals(
                    List.of(Outcome.LEFT_OUT, Outcome.LEFT_OUT, Outcome.FILED, Outcome.FILED),
                    report.rows().stream().map(ImportedRow::outcome).toList());
            assertEquals(2, report.leftOut());
            String notes = String.join("\n", report.notes());
            assertTrue(notes.contains("the column “Status”: 2"), notes);
            assertTrue(notes.contains("Zugestellt"), "what nobody knows is told: " + notes);
            assertTrue(report.rows().get(0).findings().get(0).message().contains("“Done” in the column Status"));
            assertEquals(2, world.number("select count(*) from ticket"));
        }
    }

    @Test
    void ourOwnRanksAreNoStates() {
        CsvFile file =
                CsvFile.read("title,fix,state,status\nA,a,OPEN,NO_NET_BENEFIT\n".getBytes(StandardCharsets.UTF_8));
        assertNull(file.rows().get(0).finished());
        assertEquals(List.of(), file.unknown());
        assertEquals(List.of(), file.states());
    }
}
