package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.exchange.ImportedRow.Outcome;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.ticket.ExportTickets;
import io.vingt.ticket.MyDrafts;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportingTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRowThatPassesIsATicketOfItsImporters(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            ImportedRow row =
                    brought(world, cast.lina, Table.HEADER + Table.GOOD).get(0);
            assertEquals(Outcome.FILED, row.outcome(), row::toString);
            assertEquals(1, world.number("select count(*) from ticket where state = 'OPEN' and filed_by = 1"));
            assertEquals(1, world.number("select count(*) from history where what = 'FILED'"));
        }
    }

    @Tag("scenario-4")
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRowWithoutAFixIsItsImportersDraftWithTheReasonAndNobodyElses(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            ImportedRow row = brought(world, cast.lina, Table.HEADER + Table.WITHOUT_A_FIX)
                    .get(0);
            assertEquals(Outcome.DRAFT, row.outcome());
            assertTrue(row.findings().stream().anyMatch(one -> one.rule().equals("FIX-01")), row::toString);
            assertEquals(0, world.number("select count(*) from ticket"));
            assertEquals(
                    1, world.in(() -> world.a(MyDrafts.class).all(cast.lina)).size());
            assertEquals(
                    0, world.in(() -> world.a(MyDrafts.class).all(cast.mara)).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSecondRunAddsNothingWhateverTheOrderOfRowsAndColumns(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            List<ImportedRow> first = brought(world, cast.lina, Table.HEADER + Table.GOOD + Table.WITHOUT_A_FIX);
            List<ImportedRow> second = brought(
                    world,
                    cast.lina,
                    Table.HEADER.strip() + ",Mood\n" + Table.WITHOUT_A_FIX + Table.GOOD.strip() + ",good\n");
            assertEquals(List.of(Outcome.ALREADY, Outcome.ALREADY), outcomes(second));
            assertEquals(first.get(0).number(), second.get(1).number());
            assertEquals(first.get(1).draft(), second.get(0).draft());
            assertEquals(1, world.number("select count(*) from ticket"));
            assertEquals(1, world.number("select count(*) from draft"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoRowsThatSayTheSameAreOneAndAnotherPersonsAreTheirs(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            assertEquals(
                    List.of(Outcome.FILED, Outcome.ALREADY),
                    outcomes(brought(world, cast.lina, Table.HEADER + Table.GOOD + Table.GOOD)));
            assertEquals(List.of(Outcome.FILED), outcomes(brought(world, cast.mara, Table.HEADER + Table.GOOD)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTableHandedInFourTimesAtOnceComesInOnce(Databases database) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            StringBuilder table = new StringBuilder(Table.HEADER);
            for (int i = 1; i <= 10; i++) table.append(Table.row("Pay button hidden on iPhone " + i, Table.FIX));
            List<Future<List<ImportedRow>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) runs.add(hands.submit(() -> brought(world, cast.lina, table.toString())));
            long filed = 0;
            for (Future<List<ImportedRow>> run : runs) {
                filed += run.get().stream()
                        .filter(row -> row.outcome() == Outcome.FILED)
                        .count();
            }
            assertEquals(10, filed);
            assertEquals(10, world.number("select count(*) from ticket"));
        } finally {
            hands.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWentOutComesInElsewhereAsItWas(Databases database) {
        StringBuilder out = new StringBuilder(String.join(",", ExportTickets.COLUMNS) + "\n");
        try (World here = new World(database)) {
            Cast cast = new Cast(here);
            cast.filed(cast.lina, Cast.payButton());
            cast.filed(cast.lina, Cast.orderHistory());
            here.run(() -> here.a(ExportTickets.class).export(cast.lina, cells -> out.append(line(cells))));
            assertEquals(List.of(Outcome.ALREADY, Outcome.ALREADY), outcomes(brought(here, cast.mara, out.toString())));
        }
        try (World elsewhere = new World(database)) {
            Cast cast = new Cast(elsewhere);
            List<ImportedRow> rows = brought(elsewhere, cast.mara, out.toString());
            assertEquals(List.of(Outcome.FILED, Outcome.FILED), outcomes(rows), rows::toString);
            List<Object[]> kept = new ArrayList<>();
            elsewhere.run(() -> elsewhere.a(ExportTickets.class).export(cast.mara, kept::add));
            assertEquals(Cast.payButton().fix(), kept.get(0)[4]);
            assertEquals(16_224.0, kept.get(0)[10]);
            assertEquals("checkout funnel, week 46", kept.get(0)[22]);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void finishedWorkIsLeftOutAndWhatCannotBeReadIsADraft(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String header = "state," + Table.HEADER;
            String table = header + "SHIPPED," + Table.GOOD + "," + Table.GOOD.replace("16224", "a few") + ","
                    + Table.GOOD.replace("ANALYTICS", "rumour") + "," + Table.GOOD.strip() + ",more\n";
            List<ImportedRow> rows = brought(world, cast.lina, table);
            assertEquals(
                    List.of(Outcome.LEFT_OUT, Outcome.DRAFT, Outcome.DRAFT, Outcome.DRAFT),
                    outcomes(rows),
                    rows::toString);
            assertEquals(
                    List.of("CSV-04", "CSV-01", "CSV-02", "CSV-03"),
                    rows.stream().map(row -> row.findings().get(0).rule()).toList());
            assertTrue(
                    rows.get(1).findings().stream().anyMatch(one -> one.rule().equals("EST-01")));
            rows.forEach(row -> row.findings().forEach(one -> assertNotNull(one.message())));
            assertEquals(0, world.number("select count(*) from ticket"));
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, checkout", "POSTGRESQL, CHECKOUT", "H2, Chéckout", "H2, Check out"})
    void anAreaIsKnownWhateverItsCapitalsAndAccents(Databases database, String area) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String table = Table.HEADER + Table.GOOD.replace(",Checkout,", "," + area + ",");
            assertEquals(List.of(Outcome.FILED), outcomes(brought(world, cast.lina, table)));
            assertEquals(1, world.number("select count(*) from ticket where area_id = 1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNumberThatMayBeTwoIsADraftUnlessTheFileSaysWhichItIs(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String good = Table.HEADER.replace(",", ";")
                    + Table.GOOD
                            .replace(",16224,", ",16.224,")
                            .replace("leave.\",", "leave.\";")
                            .replace("iPhone SE,", "iPhone SE;")
                            .replace("focus.\",", "focus.\";")
                            .replace("Checkout,It shows a card.,", "Checkout;It shows a card.;")
                            .replace("16.224,2,9,2,1,3,ANALYTICS,", "16.224;2;9;2;1;3;ANALYTICS;");
            ImportedRow doubt = brought(world, cast.lina, good).get(0);
            assertEquals(Outcome.DRAFT, doubt.outcome(), doubt::toString);
            assertEquals("CSV-06", doubt.findings().get(0).rule());
            ImportedRow proven = brought(world, cast.lina, good.replace(";9;2;1;3;", ";9,5;2;1;3;"))
                    .get(0);
            assertEquals(Outcome.FILED, proven.outcome(), proven::toString);
            assertEquals(1, world.number("select count(*) from ticket where events_per_year = 16224"));
        }
    }

    /** Each row in a transaction of its own, as the container does it. */
    private static List<ImportedRow> brought(World world, Caller by, String table) {
        return Table.rows(table).stream()
                .map(row -> world.in(() -> world.a(TakeRow.class).take(by, row, "en")))
                .toList();
    }

    private static List<Outcome> outcomes(List<ImportedRow> rows) {
        return rows.stream().map(ImportedRow::outcome).toList();
    }

    private static String line(Object[] cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            if (line.length() > 0) line.append(',');
            if (cell != null)
                line.append('"').append(cell.toString().replace("\"", "\"\"")).append('"');
        }
        return line.append('\n').toString();
    }
}
