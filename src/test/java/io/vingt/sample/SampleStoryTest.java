package io.vingt.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleStoryTest {
    private final List<JsonObject> tickets = Sample.list("tickets");
    private final Map<String, JsonObject> people =
            Sample.list("people").stream().collect(Collectors.toMap(person -> person.getString("key"), p -> p));

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
            case "decline", "merge", "sign", "override" -> assertTrue(has(person, "roles", "LEAD"), title);
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
}
