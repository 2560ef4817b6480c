package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Readers overrule the gate, through the API of the real server on PostgreSQL. */
class AskReaderIT {
    private static ReadingRoom room;
    private static Office office;
    private static ReadingDesk desk;

    @BeforeAll
    static void opens() throws Exception {
        room = new ReadingRoom();
        office = room.office;
        desk = room.desk;
        for (String name : List.of("Marie", "Omar", "Jonas")) desk.somebody(name);
    }

    @AfterAll
    static void closes() {
        if (room != null) room.close();
    }

    @Test
    void whoUnderstandsItLetsItPassAndTheHistorySaysSo() {
        ReadingDesk.Asked asked = desk.asked();
        Reply filed = desk.answer(asked, "got-it", "{\"seconds\":12}");
        assertEquals(200, filed.status(), filed.toString());
        assertEquals("OPEN", filed.json().getString("state"));
        assertEquals("Author", filed.json().getJsonObject("filedBy").getString("name"));
        int number = filed.json().getInt("number");
        JsonObject step = desk.step(asked.author(), number, "OVERRULED");
        assertEquals("12 s", step.getString("to"));
        assertTrue(step.getString("why").contains("FIX-"), step.toString());
        Reply told = desk.look(asked);
        assertEquals("UNDERSTOOD", told.json().getString("state"));
        assertEquals(number, told.json().getInt("ticket"));
        assertEquals(404, desk.draft(asked.author(), asked).status());
    }

    @Test
    void whatIsNotClearComesBackWithTheWord() {
        ReadingDesk.Asked asked = desk.asked();
        Reply kept = desk.answer(asked, "not-clear", "{\"word\":\"better for everybody\"}");
        assertEquals(200, kept.status(), kept.toString());
        assertEquals("NOT_CLEAR", kept.json().getString("outcome"));
        assertEquals(ReadingDesk.VAGUE, kept.json().getString("fix"));
        JsonObject reader = desk.draft(asked.author(), asked).json().getJsonObject("reader");
        assertEquals("better for everybody", reader.getString("word"));
        assertTrue(reader.isNull("by"), reader.toString());
        Reply again = desk.ask(asked.author(), asked.draft());
        assertEquals(409, again.status());
        assertEquals("/problems/state", again.json().getString("type"));
        assertTrue(again.json().getString("detail").contains("did not understand"), again.toString());
    }

    @Test
    void moreThanTwentySecondsAreNoPass() {
        ReadingDesk.Asked asked = desk.asked();
        Reply kept = desk.answer(asked, "got-it", "{\"seconds\":20.5}");
        assertEquals(200, kept.status(), kept.toString());
        assertEquals("TOO_LONG", kept.json().getString("outcome"));
        assertEquals("TOO_LONG", desk.look(asked).json().getString("state"));
        assertEquals(200, desk.draft(asked.author(), asked).status());
    }

    @Test
    void badAnswersAreSentencesAndChangeNothing() {
        ReadingDesk.Asked asked = desk.asked();
        for (String body : List.of("{}", "{\"seconds\":-1}", "{\"seconds\":1e99}", "{\"seconds\":\"12\"}", "[]")) {
            assertEquals(400, desk.answer(asked, "got-it", body).status(), body);
        }
        String long201 = "{\"word\":\"" + "x".repeat(201) + "\"}";
        for (String body : List.of("{}", "{\"word\":\" \"}", long201, "{\"word\":\"a\\u0000b\"}")) {
            assertEquals(400, desk.answer(asked, "not-clear", body).status(), body);
        }
        for (String id : List.of("0", "999999999", "x", "-1")) {
            Reply reply = office.http.post(asked.reader(), "api/v1/readings/" + id + "/got-it", "{\"seconds\":3}");
            assertEquals(404, reply.status(), id);
        }
        assertEquals("WAITING", desk.look(asked).json().getString("state"));
    }

    /** Nobody but author and reader, and the reader only while asked; the picture goes with the words. */
    @Test
    void theDraftStaysPrivateToEverybodyElse() {
        ReadingDesk.Somebody author = desk.somebody("Author");
        String picture = office.picture(author.token());
        String text = desk.text(ReadingDesk.VAGUE)
                .replaceFirst("\"noPictureBecause\":\"[^\"]*\"", "\"pictures\":[\"" + picture + "\"]");
        String id =
                office.http.post(author.token(), "api/v1/tickets", text).json().getString("draft");
        assertEquals(202, desk.ask(author.token(), id).status());
        ReadingDesk.Asked asked = desk.find(author, id);
        String other = office.token("LEAD").equals(asked.reader()) ? office.token("ADMIN") : office.token("LEAD");
        assertNotTheirs(other, asked);
        assertNobodyFinds(other, text);
        assertEquals(404, desk.draft(asked.reader(), asked).status());
        assertEquals(404, picture(other, picture));
        assertEquals(200, picture(asked.reader(), picture));
        desk.answer(asked, "not-clear", "{\"word\":\"better\"}");
        assertEquals(404, picture(asked.reader(), picture));
    }

    private static int picture(String token, String id) {
        return office.http.get(token, "api/v1/pictures/" + id).status();
    }

    private static void assertNotTheirs(String other, ReadingDesk.Asked asked) {
        String asking = "api/v1/drafts/" + asked.draft() + "/ask-reader";
        String reading = "api/v1/readings/" + asked.reading();
        assertEquals(404, desk.draft(other, asked).status());
        assertEquals(404, office.http.get(other, asking).status());
        assertEquals(
                404,
                office.http.post(other, reading + "/got-it", "{\"seconds\":3}").status());
        assertEquals(404, office.http.post(other, reading + "/not-now", "{}").status());
    }

    /** By the title that no other text has. */
    private static void assertNobodyFinds(String other, String text) {
        String mark = text.replaceFirst(".*of shop ([a-p]{12}) hidden.*", "$1");
        for (String list : List.of("backlog", "search?q=" + mark, "drafts", "news", "tickets.csv", "readings")) {
            assertFalse(office.http.get(other, "api/v1/" + list).text().contains(mark), list);
        }
    }

    @Test
    void twentyPressesAskOnceAndTwentyAnswersAreHeardOnce() throws Exception {
        ReadingDesk.Somebody author = desk.somebody("Author");
        String draft = desk.refused(author.token());
        List<Integer> asks =
                ReadingRoom.together(() -> desk.ask(author.token(), draft).status());
        assertEquals(1, asks.stream().filter(status -> status == 202).count(), asks.toString());
        assertEquals(
                ReadingRoom.MANY - 1,
                asks.stream().filter(status -> status == 409).count(),
                asks.toString());
        ReadingDesk.Asked asked = desk.find(author, draft);
        long before = room.number("select count(*) from ticket");
        List<Integer> answers = ReadingRoom.together(
                () -> desk.answer(asked, "got-it", "{\"seconds\":9}").status());
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(
                ReadingRoom.MANY - 1,
                answers.stream().filter(status -> status == 409).count(),
                answers.toString());
        assertEquals(before + 1, room.number("select count(*) from ticket"));
    }

    /** The second window of the author: what was asked there is withdrawn by what is written here. */
    @Test
    void aTextThatIsChangedInAnotherWindowIsNotFiled() {
        ReadingDesk.Asked asked = desk.asked();
        String changed = "{\"title\":\"Pay button\",\"insight\":\"It is hidden.\",\"fix\":\"Make it nicer.\"}";
        assertEquals(
                200,
                office.http
                        .send("PUT", asked.author(), "api/v1/drafts/" + asked.draft(), changed)
                        .status());
        Reply late = desk.answer(asked, "got-it", "{\"seconds\":4}");
        assertEquals(409, late.status());
        assertTrue(late.json().getString("detail").contains("changed the text"), late.toString());
        assertEquals("NONE", desk.look(asked).json().getString("state"));
    }

    @Test
    void whoDoesNotAnswerIsFollowedByAnotherWithoutAnybodyAsking() throws Exception {
        ReadingDesk.Asked asked = desk.asked();
        room.run("update draft_reading set answer_by = now() - interval '1 minute' where id = " + asked.reading());
        room.run("update clockwork set due_at = now() where task = 'ask another reader'");
        long end = System.nanoTime() + 60_000_000_000L;
        String waits = "select coalesce(max(id), 0) from draft_reading where waiting_for = " + asked.draft();
        while (room.number(waits) == Long.parseLong(asked.reading())) {
            assertTrue(System.nanoTime() < end, "it did not move on");
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
        }
        assertEquals(409, desk.answer(asked, "got-it", "{\"seconds\":4}").status());
        assertEquals("WAITING", desk.look(asked).json().getString("state"));
    }

    @Test
    void otherRulesAreNotForReaders() {
        ReadingDesk.Somebody author = desk.somebody("Author");
        String text = desk.text(ReadingDesk.VAGUE).replaceFirst("\"noPictureBecause\":\"[^\"]*\",", "");
        Reply refused = office.http.post(author.token(), "api/v1/tickets", text);
        assertFalse(refused.json().getBoolean("readerMayOverrule"));
        Reply asked = desk.ask(author.token(), refused.json().getString("draft"));
        assertEquals(409, asked.status());
        assertEquals(
                "A reader overrules wording only, not PIC-01. Fix that first.",
                asked.json().getString("detail"));
        Reply french = office.http.post(
                author.token(),
                "api/v1/drafts/" + refused.json().getString("draft") + "/ask-reader",
                "{}",
                "Accept-Language",
                "fr");
        assertTrue(french.json().getString("detail").contains("PIC-01"), french.toString());
        assertTrue(french.json().getString("detail").startsWith("Un lecteur"), french.toString());
    }

    @Test
    void whatWasSaidBecomesCasesThatTheTrainerReads() {
        ReadingDesk.Asked clear = desk.asked();
        String title = desk.draft(clear.author(), clear).json().getString("title");
        desk.answer(clear, "got-it", "{\"seconds\":7}");
        Reply lines = office.http.get(Server.TOKEN, "api/v1/gate/verdicts", "Accept", "application/x-ndjson");
        assertEquals(200, lines.status());
        assertEquals("application/x-ndjson;charset=UTF-8", lines.header("Content-Type"));
        JsonObject own = lines.text()
                .lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .filter(line -> line.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("id", "language", "title", "insight", "fix", "expected", "reasons", "border", "note", "source"),
                List.copyOf(own.keySet()));
        assertEquals("yes", own.getString("expected"));
        assertEquals("READER", own.getString("source"));
        Reply file = office.http.get(Server.TOKEN, "api/v1/gate/cases.ndjson");
        assertEquals(lines.text().lines().count(), file.text().lines().count());
    }

    @Test
    void anAdminReadsHowOftenTheGateWasOverruledAndNobodyElseDoes() {
        desk.answer(desk.asked(), "got-it", "{\"seconds\":7}");
        Reply figures = office.http.get(Server.TOKEN, "api/v1/gate/verdicts", "Accept", "*/*");
        assertEquals("application/json", figures.header("Content-Type"));
        assertTrue(figures.json().getInt("understood") >= 1, figures.toString());
        String first = ((JsonString) figures.json().getJsonArray("sentences").get(0)).getString();
        assertTrue(first.startsWith("In the last 90 days readers were asked"), first);
        for (String accept : List.of("application/json", "application/x-ndjson")) {
            Reply refused = office.http.get(office.token("LEAD"), "api/v1/gate/verdicts", "Accept", accept);
            assertEquals(403, refused.status());
        }
    }
}
