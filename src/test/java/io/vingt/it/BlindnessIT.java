package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever may give a second estimate learns the first from no door: every GET of the published document is asked. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BlindnessIT {

    private static final String FIRST =
            "{\"eventsPerYear\":162241,\"customerEurPerEvent\":3.071,\"companyEurPerEvent\":8.033,\"benefitFactor90\":2.517,\"daysLow\":1.753,\"daysHigh\":3.257,\"evidence\":\"COUNT\",\"source\":\"ledger of quarter four\",\"secondsSpent\":190}";

    /** The numbers of the first, its claim, and the words that say where they come from. */
    private static final List<String> SEALED = List.of(
            "162241", "162,241", "3.071", "8.033", "2.517", "1.753", "3.257", "1801524", "1,801,524", "ledger of");

    private static final List<String> FIGURES =
            List.of("customerEurPerYear", "companyEurPerYear", "expectedDays", "eurPerYearPerDay", "sentence");

    @ArquillianResource
    URL base;

    private Office office;
    private String author;
    private String outsider;
    private String area;
    private int number;
    private int better;

    @BeforeEach
    void fileALargeClaim() {
        office = new Office(base);
        author = office.hire("INSIGHT");
        outsider = office.hire("ENGINEER");
        area = office.area();
        number = office.filedAs(author, office.ticket(area).replace(Office.ESTIMATE, FIRST));
        String quick = Office.ESTIMATE.replace("\"daysLow\":1,\"daysHigh\":3", "\"daysLow\":0.3,\"daysHigh\":0.3");
        better = office.filedAs(author, office.ticket(office.area()).replace(Office.ESTIMATE, quick));
        // Numbers that were put on it later are in its history as well.
        office.http.post(author, "api/v1/tickets/" + number + "/estimates", FIRST);
    }

    @Test
    void theFirstNumbersAndWhatTheyLedToAreSealedAtEveryDoorWhileItWaits() {
        Figures led = new Figures(ticket(author).getJsonArray("estimates").getJsonObject(1));
        Map<String, String> answers = everyGet(outsider);
        answers.forEach((door, answer) -> {
            SEALED.forEach(figure -> assertFalse(answer.contains(figure), door + " tells " + figure + ": " + answer));
            assertEquals("", led.toldBy(answer), door + ": " + answer);
        });
        assertEquals("SEALED", sight(outsider));
        assertTrue(ticket(outsider).getInt("rank") > 0);
        assertTrue(row(outsider).getInt("rank") > 0);
        for (String name : FIGURES) assertTrue(row(outsider).isNull(name), name);
    }

    @Test
    void theFiguresOfItsAuthorAreFoundWhereTheyAreTold() {
        Figures led = new Figures(ticket(author).getJsonArray("estimates").getJsonObject(1));
        Map<String, String> answers = everyGet(author);
        for (String door : List.of("backlog", "tickets/{number}", "tickets/{number}/why", "tickets.csv")) {
            assertNotEquals("", led.toldBy(answers.get(door)), door + ": " + answers.get(door));
        }
        for (String name : FIGURES) assertFalse(row(author).isNull(name), name);
    }

    /** Numbers with the same score and evidence but other days would stand before or behind it by its days, found by trying. */
    @Test
    void whereOtherNumbersWouldStandTellsNothingOfItsDays() {
        double score = row(author).getJsonNumber("eurPerYearPerDay").doubleValue();
        Map<Double, Integer> ranks = new TreeMap<>();
        for (double days : new double[] {1.2, 1.8, 2.6, 3.2}) ranks.put(days, rankAt(score, days));
        assertEquals(1, Set.copyOf(ranks.values()).size(), "ranks by days: " + ranks);
    }

    private int rankAt(double score, double days) {
        double low = 0;
        double high = 500_000;
        for (int i = 0; i < 30; i++) {
            double claim = (low + high) / 2;
            boolean less =
                    preview(claim, days).getJsonNumber("eurPerYearPerDay").doubleValue() < score;
            low = less ? claim : low;
            high = less ? high : claim;
        }
        return preview(high, days).getInt("rank");
    }

    private JsonObject preview(double claim, double days) {
        String numbers = "{\"eventsPerYear\":1,\"customerEurPerEvent\":" + claim
                + ",\"companyEurPerEvent\":0,\"benefitFactor90\":1,\"daysLow\":" + days + ",\"daysHigh\":" + days
                + ",\"evidence\":\"COUNT\"}";
        return office.http.post(outsider, "api/v1/estimates/preview", numbers).json();
    }

    @Test
    void whatTheFirstNumbersLedToIsHiddenFromWhoIsEstimating() {
        List<String> figures = new ArrayList<>(SEALED);
        JsonObject known = row(author);
        for (String one : List.of("eurPerYearPerDay", "customerEurPerYear", "companyEurPerYear", "expectedDays")) {
            figures.add(known.getJsonNumber(one).toString());
        }
        figures.add(known.getString("sentence"));
        assertEquals(200, post(outsider, "take", "{}").status());
        everyGet(outsider)
                .forEach((door, answer) -> figures.forEach(
                        figure -> assertFalse(answer.contains(figure), door + " tells " + figure + ": " + answer)));
        JsonObject blind = ticket(outsider);
        assertEquals("BLIND", blind.getJsonObject("second").getString("sight"));
        assertTrue(blind.isNull("rank") && blind.isNull("eurPerYearPerDay"), blind.toString());
        assertTrue(row(outsider).isNull("rank"));
    }

    @Test
    void theSameDoorsTellItsAuthorAndAfterwardsEverybody() {
        assertTold(everyGet(author));
        assertEquals(200, post(outsider, null, FIRST).status());
        assertTold(everyGet(outsider));
        assertEquals("OPEN", sight(outsider));
        assertEquals("SECOND", kind(ticket(outsider), 2));
    }

    /** Whether it passes a filter by days or amount would be a figure, found by trying. */
    @Test
    void aFilterByFiguresLeavesItOutForWhomItsFiguresAreSealed() {
        List<String> doors = List.of(
                "backlog?maxDays=900&area=" + encoded(),
                "search?q=cookie&minEurPerDay=0.01&limit=200&area=" + encoded());
        String entry = "\"number\":" + number + ",";
        for (String door : doors) {
            assertFalse(office.http.get(outsider, "api/v1/" + door).text().contains(entry), door);
            assertTrue(office.http.get(author, "api/v1/" + door).text().contains(entry), door);
        }
    }

    @Test
    void whatWasKeptForOthersIsNotAnsweredToWhoIsBlind() {
        assertFalse(row(outsider).isNull("rank"));
        post(outsider, "take", "{}");
        assertTrue(row(outsider).isNull("rank"));
        assertFalse(row(author).isNull("rank"));
        post(outsider, "give-back", "{}");
        assertFalse(row(outsider).isNull("rank"));
    }

    /** Scenario 15: the engineer who holds it knows better, the rank moves at once, both stay visible. */
    @Test
    void theHolderEstimatesAgainAndBothStay() {
        Map.Entry<Integer, String> pulled = office.pulled();
        String engineers = Office.ESTIMATE.replace("\"daysLow\":1,\"daysHigh\":3", "\"daysLow\":6,\"daysHigh\":9");
        String path = "api/v1/tickets/" + pulled.getKey();
        double before = office.http
                .get(pulled.getValue(), path)
                .json()
                .getJsonNumber("eurPerYearPerDay")
                .doubleValue();
        JsonObject after = office.http
                .post(pulled.getValue(), path + "/estimates", engineers)
                .json();
        assertTrue(after.getJsonNumber("eurPerYearPerDay").doubleValue() < before / 3);
        assertEquals("AUTHOR", kind(after, 0));
        assertEquals("ENGINEER", kind(after, 1));
        assertEquals(1, after.getJsonArray("estimates").getJsonObject(0).getInt("daysLow"));
        assertEquals(6, after.getJsonArray("estimates").getJsonObject(1).getInt("daysLow"));
    }

    private void assertTold(Map<String, String> answers) {
        for (String door : List.of("tickets/{number}", "tickets/{number}/history", "tickets.csv")) {
            assertTrue(answers.get(door).contains("162241"), door + ": " + answers.get(door));
        }
    }

    private Map<String, String> everyGet(String token) {
        JsonObject paths = Http.anywhere("http://localhost:" + base.getPort() + "/openapi?format=JSON")
                .json()
                .getJsonObject("paths");
        Map<String, String> answers = new TreeMap<>();
        paths.forEach((path, operations) -> {
            if (!operations.asJsonObject().containsKey("get")) return;
            String door = path.substring("/api/v1/".length());
            answers.put(
                    door,
                    get(token, door.replace("{number}", String.valueOf(number)).replace("{id}", "1")));
        });
        assertTrue(answers.keySet().containsAll(Set.of("backlog", "search", "tickets.csv", "second-estimates")));
        return answers;
    }

    private String get(String token, String door) {
        String asked = door.equals("search") || door.equals("backlog") ? "?area=" + encoded() + "&q=cookie" : "";
        if (door.endsWith("override-cost")) asked = "?above=" + better;
        Reply reply = office.http.get(token, "api/v1/" + door + asked);
        assertTrue(reply.status() < 500, door + " " + reply);
        // The file holds everybody's tickets: this one's line is what must not tell.
        return door.equals("tickets.csv") ? line(reply.text()) : reply.text();
    }

    private String line(String file) {
        return file.lines()
                .filter(one -> one.startsWith(number + ","))
                .findFirst()
                .orElse("");
    }

    private String encoded() {
        return java.net.URLEncoder.encode(area, java.nio.charset.StandardCharsets.UTF_8);
    }

    private JsonObject ticket(String token) {
        return office.http.get(token, "api/v1/tickets/" + number).json();
    }

    private String sight(String token) {
        return ticket(token).getJsonObject("second").getString("sight");
    }

    private JsonObject row(String token) {
        return office.http
                .get(token, "api/v1/backlog?area=" + encoded())
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private Reply post(String token, String verb, String body) {
        String path = "api/v1/tickets/" + number + "/second-estimate" + (verb == null ? "" : "/" + verb);
        return office.http.post(token, path, body);
    }

    private static String kind(JsonObject ticket, int at) {
        return ticket.getJsonArray("estimates").getJsonObject(at).getString("kind");
    }
}
