package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Sentences;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,insight,daysLow\nPay,\"a, b\",1.5",
                "Titre;Constat;Jours au moins\nPay;a, b;1,5",
                "daysLow\tinsight\ttitle\n1.5\ta, b\tPay",
                "\ufefftitle,insight,daysLow\r\nPay,\"a, b\",1.5\r\n",
                "sep=;\nTITLE;Insight;Days low\nPay;a, b;1.5",
                "\n\ntitle,insight,daysLow\n,,\nPay,\"a, b\",1.5\n\n"
            })
    void whateverPartsTheCellsAndWhateverTheColumnsAreCalled(String text) {
        List<CsvFile.Row> rows = Table.rows(text);
        assertEquals(1, rows.size());
        assertEquals("Pay", rows.get(0).cells().get("title"));
        assertEquals("a, b", rows.get(0).cells().get("insight"));
        assertEquals(
                1.5,
                NumberCell.read(rows.get(0).cells().get("daysLow"), rows.get(0).decimals())
                        .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theFirstLineMayNameWhatPartsTheCells(String sign) {
        String text = "SEP=" + sign + "\r\ntitle" + sign + "fix\r\nPay" + sign + "Move it\r\n";
        assertEquals(
                Map.of("title", "Pay", "fix", "Move it"),
                Table.rows(text).get(0).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\"", "a", "\ud83d\ude00", " ", "\u00a0", "\u2028"})
    void whatNoSpreadsheetPartsCellsByIsNoFileOfOurs(String sign) {
        String text = "sep=" + sign + "\ntitle" + sign + "fix\nPay" + sign + "Move it\n";
        assertThrows(FileNotReadable.class, () -> Table.rows(text));
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() {
        List<CsvFile.Row> rows = Table.rows("title,fix\nA,\"two\nlines\"\n\nB,b\n");
        assertEquals(List.of(2L, 4L), rows.stream().map(CsvFile.Row::number).toList());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8", "UTF-16"})
    void accentsSurviveTheEncodingsOfToday(String encoding) {
        byte[] bytes = "titre;constat\nChèque « cadeau » refusé;à la caisse\n".getBytes(Charset.forName(encoding));
        CsvFile file = CsvFile.read(bytes);
        assertEquals("Chèque « cadeau » refusé", file.rows().get(0).cells().get("title"));
        assertEquals(encoding.equals("windows-1252"), file.guessed() != null);
    }

    @Test
    void whatTheExportKeptAsleepIsAwakeAsTextOnly() {
        CsvFile.Row row = Table.rows("title,fix\n'=1+1,'plain\n").get(0);
        assertEquals(Map.of("title", "=1+1", "fix", "'plain"), row.cells());
    }

    @Test
    void whatNobodyKnowsIsNamedAndWhatTheExportReckonedIsNot() {
        CsvFile file = CsvFile.read("title,fix,Mood,expectedDays\nA,a,good,2\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Mood"), file.unknown());
        assertEquals(Map.of("title", "A", "fix", "a"), file.rows().get(0).cells());
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderDoesNotFit() {
        List<CsvFile.Row> rows = Table.rows("title,fix\nA,a,b\nB,b,\n");
        assertFalse(rows.get(0).fits());
        assertTrue(rows.get(1).fits());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty|''",
                "empty|'  '",
                "spreadsheet|PK\u0003\u0004zip",
                "noHeader|Pay;is;broken",
                "noHeader|title,area",
                "noRows|title,fix",
                "columnTwice|title,fix,Titre"
            })
    void aFileOfWhichNothingCanBeReadSaysHowToMendIt(String reason, String text) {
        FileNotReadable refused = assertThrows(FileNotReadable.class, () -> Table.rows(text));
        assertEquals("refusal.FileNotReadable." + reason, refused.key());
        assertTrue(Sentences.has(refused.key()), refused.key());
    }

    @Test
    void whatHoldsZeroesIsNoText() {
        FileNotReadable refused = assertThrows(FileNotReadable.class, () -> Table.rows("title,fix\nA,\u0000\n"));
        assertEquals("refusal.FileNotReadable.notText", refused.key());
    }

    @Test
    void aQuoteThatDoesNotEndIsNamedByItsRow() {
        FileNotReadable refused = assertThrows(FileNotReadable.class, () -> Table.rows("title,fix\nA,a\nB,\"b\nC,c\n"));
        assertEquals("refusal.FileNotReadable.quote", refused.key());
        assertEquals(List.of(3L), refused.arguments());
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThrows(BadInput.class, () -> CsvFile.read(new byte[FileText.LARGEST + 1]));
        String many = "title,fix\n" + "A,a\n".repeat(2_001);
        assertEquals(
                "refusal.FileNotReadable.tooManyRows",
                assertThrows(FileNotReadable.class, () -> Table.rows(many)).key());
        assertEquals(2_000, Table.rows("title,fix\n" + "A,a\n".repeat(2_000)).size());
    }
}
