package io.vingt.people.absence;

import static io.vingt.people.absence.Ics.calendar;
import static io.vingt.people.absence.Ics.event;
import static io.vingt.people.absence.Ics.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which bytes calendars come (case D1). */
class WrittenCalendarsTest {

    private static final String TEXT =
            new String(calendar("", event("a", "Amélie Roux – congés")), StandardCharsets.UTF_8);

    static Stream<byte[]> files() {
        Charset wide = StandardCharsets.UTF_16LE;
        return Stream.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("\r\n" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF\r\n\r\n" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("  \n\t\n" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(wide),
                TEXT.getBytes(wide),
                ("\r\n" + TEXT).getBytes(wide),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE")),
                TEXT.getBytes(Charset.forName("windows-1252")),
                TEXT.replace("\u2013", "-").getBytes(StandardCharsets.ISO_8859_1),
                TEXT.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
                TEXT.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
                TEXT.replace("\r\n", "\r\r\n").getBytes(StandardCharsets.UTF_8),
                TEXT.replace("\r\n", "\r\n\r\n").getBytes(StandardCharsets.UTF_8),
                TEXT.toLowerCase(Locale.ROOT)
                        .replace("amélie roux", "Amélie Roux")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameCalendarIsReadInWhateverBytes(byte[] file) {
        assertEquals("Amélie Roux 7.12", told(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n ", "\n ", "\r\n\t", "\r "})
    void aFoldMayLieWithinALetter(String fold) {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        int within = TEXT.indexOf('é') + 1;
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        folded.write(bytes, 0, within);
        folded.writeBytes(fold.getBytes(StandardCharsets.US_ASCII));
        folded.write(bytes, within, bytes.length - within);
        assertEquals("Amélie Roux 7.12", told(folded.toByteArray()));
    }

    @Test
    void oneLineInAnotherEncodingLeavesTheOthersAsTheyAre() {
        byte[] utf8 = event("a", "Amélie Roux").getBytes(StandardCharsets.UTF_8);
        byte[] windows = event("b", "Jürgen Groß").getBytes(Charset.forName("windows-1252"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(utf8);
        file.writeBytes(windows);
        file.writeBytes("END:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals("Amélie Roux 7.12; Jürgen Groß 7.12", told(file.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "PK\u0003\u0004",
                "<html></html>",
                "BEGIN:VCARD\r\nEND:VCARD\r\n",
                "\0\0\0\0",
                "BEGIN"
            })
    void whatIsNoCalendarIsRefused(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "notACalendar",
                assertThrows(BadInput.class, () -> Ics.read(file)).reason());
    }

    @Test
    void whatIsTooLargeOrHasTooManyEventsIsRefusedByItsName() {
        byte[] large = new byte[(2 << 20) + 1];
        assertEquals(
                "calendarTooLarge",
                assertThrows(BadInput.class, () -> Ics.read(large)).reason());
        byte[] many = calendar("", "BEGIN:VEVENT\nEND:VEVENT\n".repeat(5_001));
        assertEquals(
                "tooManyEvents",
                assertThrows(BadInput.class, () -> Ics.read(many)).reason());
        assertEquals(
                5_000,
                Ics.read(calendar("", "BEGIN:VEVENT\nEND:VEVENT\n".repeat(5_000)))
                        .calendars()
                        .get(0)
                        .events());
    }

    @Test
    void aFileThatBreaksOffIsReadAsFarAsItGoesAndSaysSo() {
        String whole = new String(
                calendar("", event("a", "Alice Martin"), event("b", "Bob Ross"), event("c", "Amélie Roux")),
                StandardCharsets.UTF_8);
        byte[] cut = whole.substring(0, whole.indexOf("Amélie") + 3).getBytes(StandardCharsets.UTF_8);
        assertFalse(Ics.read(cut).isWhole());
        assertEquals("Alice Martin 7.12; Bob Ross 7.12; NO_START", told(cut));
        assertTrue(Ics.read(whole.getBytes(StandardCharsets.UTF_8)).isWhole());
    }

    @Test
    void whatIsOpenedAndNeverEndedHidesNothing() {
        String alarm = "BEGIN:VALARM\r\nSUMMARY:Bob Ross\r\nDTSTART:20261208T090000Z\r\n";
        String unended = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Alice Martin\r\nDTSTART;VALUE=DATE:20261207\r\n" + alarm;
        assertEquals("Alice Martin 7.12; Amélie Roux 7.12", told(calendar("", unended, event("b", "Amélie Roux"))));
        String deep = "BEGIN:X\r\n".repeat(50_000) + "END:Y\r\n".repeat(50_000);
        assertEquals("Alice Martin 7.12", told(calendar("", deep, event("a", "Alice Martin"))));
    }

    @Test
    void textsAndParametersAreReadAsTheyAreWritten() {
        assertEquals("Alice Martin 7.12", told(calendar("", event("a", "Martin\\, Alice\\; vacation"))));
        String attendee = "ATTENDEE;CN=\"Martin; Alice: \"\"x\";PARTSTAT=ACCEPTED:mailto:alice@shop.example";
        assertEquals("Alice Martin 7.12", told(calendar("", event("a", "Vacation", attendee))));
        assertEquals(
                "Alice Martin 7.12",
                told(calendar("", event("a", "Vacation", "ATTENDEE;EMAIL=alice@shop.example:urn:uuid:1"))));
    }

    @Test
    void severalCalendarsInOneFileAreEachReadByWhatTheySay() {
        String one = new String(calendar("METHOD:REQUEST", event("a", "Alice Martin")), StandardCharsets.UTF_8);
        String two = new String(calendar("METHOD:CANCEL", event("b", "Bob Ross")), StandardCharsets.UTF_8);
        List<CalendarReading> read =
                Ics.read((one + two).getBytes(StandardCharsets.UTF_8)).calendars();
        assertEquals(List.of(1, 1), read.stream().map(CalendarReading::events).toList());
        assertEquals("Alice Martin 7.12; CALLED_OFF", told((one + two).getBytes(StandardCharsets.UTF_8)));
    }
}
