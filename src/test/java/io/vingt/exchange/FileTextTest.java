package io.vingt.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.exchange.ImportedRow.Outcome;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A byte that cannot be read marks its row; the file is read otherwise only where all of it speaks for that. */
class FileTextTest {

    private static final String TEXT = "title;fix\nChèque « cadeau » refusé à la caisse;Größe prüfen, åäö ñ\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void everyEncodingOfTodayIsReadWhole(String encoding) {
        FileText file = FileText.of(TEXT.getBytes(Charset.forName(encoding)));
        assertEquals(TEXT, file.text());
        boolean guessed = encoding.contains("1252") || encoding.contains("8859");
        if (guessed) assertNotNull(file.guessed());
        else assertNull(file.guessed());
    }

    @ParameterizedTest
    @CsvSource({"233", "255", "195", "129", "254"})
    void oneByteThatIsNoneBreaksOnePlaceAndNoOther(int odd) {
        byte[] bytes = broken("title;fix\nCafé ", odd, " zu;a\nGröße;b\n");
        FileText file = FileText.of(bytes);
        assertNull(file.guessed());
        assertEquals("title;fix\nCafé " + FileText.BROKEN + " zu;a\nGröße;b\n", file.text());
    }

    @Test
    void aByteThatIsNoLetterAnywhereIsNoOtherEncoding() {
        assertNull(FileText.of(broken("title;fix\nCaf", 255, ";a\n")).guessed());
        assertNull(FileText.of(broken("title;fix\nCaf", 195, ";a\n")).guessed(), "half of a letter");
        assertNotNull(FileText.of(broken("title;fix\nCaf", 233, ";a\n")).guessed());
    }

    @Test
    void aHeaderThatCannotBeReadIsNoHeader() {
        byte[] bytes = broken("titl", 255, "é,fix,title\nA,a,b\n");
        assertEquals(
                "refusal.FileNotReadable.brokenHeader",
                assertThrows(FileNotReadable.class, () -> CsvFile.read(bytes)).key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theRowIsMarkedTheOthersComeInAndTheMendedFileAddsThatRowAlone(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String before = Table.HEADER + Table.GOOD + "Pay stays grey at Café ";
            String after = Table.row("", Table.FIX) + Table.row("Pay is hidden behind the banner", Table.FIX);
            List<Outcome> first = outcomes(world, cast, broken(before, 255, after));
            assertEquals(List.of(Outcome.FILED, Outcome.REFUSED, Outcome.FILED), first);
            assertEquals(0, world.number("select count(*) from draft"));
            List<Outcome> second = outcomes(world, cast, (before + "ü" + after).getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(Outcome.ALREADY, Outcome.FILED, Outcome.ALREADY), second);
            assertEquals(3, world.number("select count(*) from ticket"));
        }
    }

    private static List<Outcome> outcomes(World world, Cast cast, byte[] file) {
        ImportReport report = world.in(() -> world.a(ImportTickets.class).bring(cast.lina, file, "en"));
        return report.rows().stream().map(ImportedRow::outcome).toList();
    }

    private static byte[] broken(String before, int odd, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(odd);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
