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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleStoryTest {
    private static final ValueModel MODEL = new ValueModel(Model.STANDARD);
    private static final int MOST_PICTURE_BYTES = 40_000;

    private final List<JsonObject> tickets = Sample.list("tickets");
    private final Map<String, JsonObject> people =
            Sample.list("people").stream().collect(Collectors.toMap(person -> person.getString("key"), p -> p));

    @Test
    void countsWhatItPromises() {
        assertEquals(6, Sample.list("areas").size());
        assertEquals(30, people.size());
        assertEquals(80, tickets.size());
        assertEquals(20, Sample.list("drafts").size());
        assertTrue(tickets.stream().filter(ticket -> french(ticket)).count() >= 35);
    }

    @Test
    void endsWithFiftyOpenTicketsAndSomeInEveryOtherState() {
        Map<String, Long> states =
                tickets.stream().collect(Collectors.groupingBy(SampleStoryTest::endsAs, Collectors.counting()));
        assertAll(
                () -> assertTrue(states.get("OPEN") >= 50, states::toString),
                () -> assertEquals(10, states.get("SHIPPED")),
                () -> assertEquals(8, states.get("PULLED")),
                () -> assertEquals(2, states.get("DECLINED")),
                () -> assertEquals(1, states.get("MERGED")));
    }

    @Test
    void givesEveryRoleToSomebody() {
        Set<String> roles = people.values().stream()
                .flatMap(person -> person.getJsonArray("roles").stream())
                .map(role -> role.toString().replace("\"", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of("ENGINEER", "SALES", "INSIGHT", "LEAD", "ADMIN"), roles);
    }

    @Test
    void letsOnlyPeopleOfTheCompanyAct() {
        for (JsonObject ticket : tickets) {
            assertTrue(people.containsKey(ticket.getString("by")), ticket.getString("by"));
            Sample.story(ticket).forEach(step -> mayDo(ticket, step));
        }
    }

    private void mayDo(JsonObject ticket, JsonObject step) {
        JsonObject person = people.get(step.getString("by"));
        String title = ticket.getString("title");
        switch (step.getString("do")) {
            case "decline", "merge" -> assertTrue(has(person, "roles", "LEAD"), title);
            case "pull" -> {
                assertTrue(has(person, "roles", "ENGINEER"), title);
                assertTrue(has(person, "areas", ticket.getString("area")), title);
            }
            case "gotIt", "notClear" -> assertFalse(ticket.getString("by").equals(step.getString("by")), title);
            default -> assertTrue(person != null, title);
        }
    }

    @Test
    void leavesEachEngineerAtMostOneTicketThatIsNotBlocked() {
        Set<String> busy = new HashSet<>();
        tickets.stream()
                .filter(ticket -> endsAs(ticket).equals("PULLED") && !did(ticket, "block"))
                .forEach(ticket -> assertTrue(busy.add(holder(ticket)), holder(ticket)));
    }

    @Test
    void findsTheBestTicketOfTheAreaAtEveryPullWhenEachStoryIsToldBeforeTheNextIsFiled() {
        Map<String, JsonObject> openByArea = new HashMap<>();
        tickets.stream()
                .sorted((a, b) -> b.getInt("filedDaysAgo") - a.getInt("filedDaysAgo"))
                .forEach(ticket -> {
                    String area = ticket.getString("area");
                    assertFalse(did(ticket, "pull") && openByArea.containsKey(area), ticket.getString("title"));
                    if (endsAs(ticket).equals("OPEN")) {
                        openByArea.put(area, ticket);
                    }
                });
    }

    @Test
    void mergesIntoAnOlderOpenTicket() {
        JsonObject merged = tickets.stream()
                .filter(ticket -> did(ticket, "merge"))
                .findFirst()
                .orElseThrow();
        String into = Sample.story(merged).get(0).getString("into");
        JsonObject target = tickets.stream()
                .filter(ticket -> ticket.getString("title").equals(into))
                .findFirst()
                .orElseThrow();
        assertEquals("OPEN", endsAs(target));
        assertTrue(target.getInt("filedDaysAgo") > merged.getInt("filedDaysAgo"));
    }

    @Test
    void showsEveryCaseOfTheValueModel() {
        List<Worth> worths = tickets.stream()
                .map(ticket -> MODEL.worth(Sample.answers(ticket).estimate().orElseThrow(), false, false))
                .toList();
        assertAll(
                () -> assertEquals(1, withStatus(worths, Status.NEEDS_SIGNATURE)),
                () -> assertEquals(1, withStatus(worths, Status.NO_NET_BENEFIT)),
                () -> assertEquals(1, withFlag(worths, Flag.SECOND_ESTIMATE_NEEDED)),
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
                assertEquals(
                        "PNG", new String(Arrays.copyOfRange(png, 1, 4), java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        assertTrue(
                tickets.stream().filter(t -> Sample.text(t, "picture") != null).count() >= 25);
    }

    @Test
    void setsFrenchAsFrenchPrintersDo() {
        tickets.stream().filter(SampleStoryTest::french).forEach(ticket -> List.of("title", "insight", "fix")
                .forEach(field -> wellSet(ticket.getString(field).replaceAll("`[^`]*`", ""))));
    }

    private static void wellSet(String french) {
        assertFalse(french.contains("'") || french.contains("\"") || french.contains("..."), french);
        assertFalse(french.matches("(?s).*([ \\w][:;!?»]| [%€]|« |\\d \\d\\d\\d).*"), french);
    }

    private static boolean french(JsonObject ticket) {
        return ticket.getString("language").equals("fr");
    }

    private static boolean has(JsonObject person, String list, String value) {
        return person.getJsonArray(list).toString().contains('"' + value + '"');
    }

    private static boolean did(JsonObject ticket, String what) {
        return Sample.story(ticket).stream()
                .anyMatch(step -> step.getString("do").equals(what));
    }

    private static String holder(JsonObject ticket) {
        return Sample.story(ticket).stream()
                .filter(step -> step.getString("do").equals("pull"))
                .findFirst()
                .orElseThrow()
                .getString("by");
    }

    private static String endsAs(JsonObject ticket) {
        String state = "OPEN";
        for (JsonObject step : Sample.story(ticket)) {
            state = switch (step.getString("do")) {
                case "pull" -> "PULLED";
                case "finish" -> "SHIPPED";
                case "handBack", "skip" -> "OPEN";
                case "decline" -> "DECLINED";
                case "merge" -> "MERGED";
                default -> state;
            };
        }
        return state;
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
