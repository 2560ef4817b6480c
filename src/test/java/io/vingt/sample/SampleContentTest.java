package io.vingt.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.Flag;
import io.vingt.estimate.Model;
import io.vingt.estimate.Place;
import io.vingt.estimate.Status;
import io.vingt.estimate.ValueModel;
import io.vingt.estimate.Worth;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleContentTest {
    private static final ValueModel MODEL = new ValueModel(Model.STANDARD);
    private static final int MOST_PICTURE_BYTES = 40_000;

    private final List<JsonObject> tickets = Sample.list("tickets");
    private final List<JsonObject> people = Sample.list("people");

    @Test
    void countsWhatItPromises() {
        assertEquals(6, Sample.list("areas").size());
        assertEquals(30, people.size());
        assertEquals(80, tickets.size());
        assertEquals(20, Sample.list("drafts").size());
        assertTrue(tickets.stream().filter(ticket -> french(ticket)).count() >= 35);
    }

    @Test
    void givesEveryRoleToSomebody() {
        Set<String> roles = people.stream()
                .flatMap(person -> person.getJsonArray("roles").stream())
                .map(role -> role.toString().replace("\"", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of("ENGINEER", "SALES", "INSIGHT", "LEAD", "ADMIN"), roles);
    }

    @Test
    void showsEveryCaseOfTheValueModel() {
        List<Worth> worths = tickets.stream()
                .map(ticket -> MODEL.worth(Sample.answers(ticket).estimate().orElseThrow(), false, false))
                .toList();
        assertAll(
                () -> assertEquals(2, withStatus(worths, Status.NEEDS_SIGNATURE)),
                () -> assertEquals(1, withStatus(worths, Status.NO_NET_BENEFIT)),
                () -> assertEquals(3, withFlag(worths, Flag.SECOND_ESTIMATE_NEEDED)),
                () -> assertEquals(1, withFlag(worths, Flag.NO_EVIDENCE_CAP)),
                () -> assertTrue(distinctRounded(worths) < withStatus(worths, Status.RANKED), "no equal scores"));
    }

    @Test
    void keepsItsPicturesSmallAndItsReasonsHonest() {
        for (JsonObject ticket : tickets) {
            String key = Sample.text(ticket, "picture");
            String reason = Sample.text(ticket, "noPictureBecause");
            assertTrue((key == null) != (reason == null), ticket.getString("title"));
            if (key != null) {
                byte[] png = Sample.picture(key).orElseThrow();
                assertTrue(png.length < MOST_PICTURE_BYTES, key);
                assertEquals("PNG", new String(Arrays.copyOfRange(png, 1, 4), StandardCharsets.US_ASCII));
            }
        }
        assertTrue(
                tickets.stream().filter(t -> Sample.text(t, "picture") != null).count() >= 25);
    }

    @Test
    void setsFrenchAsFrenchPrintersDo() {
        tickets.stream().filter(SampleContentTest::french).forEach(ticket -> List.of("title", "insight", "fix")
                .forEach(field -> wellSet(ticket.getString(field).replaceAll("`[^`]*`", ""))));
    }

    private static void wellSet(String french) {
        assertFalse(french.contains("'") || french.contains("\"") || french.contains("..."), french);
        assertFalse(french.matches("(?s).*([ \\w][:;!?»]| [%€]|« |\\d \\d\\d\\d).*"), french);
    }

    private static boolean french(JsonObject ticket) {
        return ticket.getString("language").equals("fr");
    }

    private static long withStatus(List<Worth> worths, Status status) {
        return worths.stream().filter(worth -> worth.status() == status).count();
    }

    private static long withFlag(List<Worth> worths, Flag flag) {
        return worths.stream().filter(worth -> worth.flags().contains(flag)).count();
    }

    private static long distinctRounded(List<Worth> worths) {
        return worths.stream()
                .filter(worth -> worth.status() == Status.RANKED)
                .map(worth -> Place.rounded(worth.eurPerYearPerDay()))
                .distinct()
                .count();
    }
}
