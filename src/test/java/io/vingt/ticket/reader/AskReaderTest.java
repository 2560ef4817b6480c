package io.vingt.ticket.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.SaveDraft;
import io.vingt.ticket.reader.AskedReader.State;
import io.vingt.world.Cast;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused for the wording asks, and what the colleague says decides. */
class AskReaderTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoUnderstandsInTimeFilesTheAuthorsTicketAndTheHistorySaysSo(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            long draft = story.refused(lina);
            assertEquals(State.WAITING, story.ask(lina, draft).state());
            Caller reader = story.reader(draft);
            ReadingCard card = story.waiting(reader).get(0);
            assertEquals(ReaderStory.VAGUE, card.fix());
            ReadingAnswer answer = story.gotIt(reader, card.id(), 11.6);
            long number = assertInstanceOf(ReadingAnswer.Filed.class, answer).number();
            assertEquals(1, story.world.number("select count(*) from ticket where state = 'OPEN' and filed_by = 1"));
            String told =
                    "select to_value || ' ' || why from history where what = 'OVERRULED' and by_id = " + reader.id();
            assertTrue(story.text(told).startsWith("12 s FIX-"), story.text(told));
            assertEquals(
                    new AskedReader(State.UNDERSTOOD, story.asked(lina, draft).at(), reader.name(), null, 12, number),
                    story.asked(lina, draft));
            assertThrows(
                    NotThere.class,
                    () -> story.world.in(() -> story.world.a(MyDrafts.class).one(lina, draft)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotClearStaysADraftWithTheWordAndIsNotAskedAgainUnchanged(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            long draft = story.refused(lina);
            story.ask(lina, draft);
            story.notClear(story.reader(draft), story.reading(draft), " card step ");
            AskedReader asked = story.asked(lina, draft);
            assertEquals(List.of(State.NOT_CLEAR, "card step"), List.of(asked.state(), asked.word()));
            assertEquals(null, asked.by());
            assertEquals(0, story.world.number("select count(*) from ticket"));
            assertEquals("unclear", why(() -> story.ask(lina, draft)));
            assertEquals("unclear", why(() -> story.ask(lina, story.refused(lina))), "the same words in another draft");
            story.save(lina, draft, ReaderStory.unclear("Make the payment page better for everybody."));
            assertEquals(State.NONE, story.asked(lina, draft).state());
            assertEquals(State.WAITING, story.ask(lina, draft).state());
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, 20.0, UNDERSTOOD", "H2, 20.1, TOO_LONG", "POSTGRESQL, 0, UNDERSTOOD", "POSTGRESQL, 31, TOO_LONG"})
    void twentySecondsAreTheLimit(Databases database, double seconds, State state) {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            story.gotIt(story.reader(draft), story.reading(draft), seconds);
            AskedReader asked = story.asked(story.cast.lina, draft);
            assertEquals(state, asked.state());
            assertEquals(Math.round(seconds), (long) asked.seconds());
            assertEquals(state == State.UNDERSTOOD ? 1 : 0, story.world.number("select count(*) from ticket"));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, 1e9})
    void secondsThatNobodyCanTakeAreRefused(double seconds) {
        try (ReaderStory story = new ReaderStory(Databases.H2)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            assertThrows(BadInput.class, () -> story.gotIt(reader, reading, seconds));
            assertEquals(1, story.waiting(reader).size());
        }
    }

    /** The clock of who opened it, left and came back goes on. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void openingItAgainDoesNotStartTheClockAgain(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            story.world.run(() -> story.world.a(MyReadings.class).begin(reader, reading));
            story.world.clock.pass(java.time.Duration.ofSeconds(90));
            story.world.run(() -> story.world.a(MyReadings.class).begin(reader, reading));
            story.gotIt(reader, reading, 4);
            AskedReader asked = story.asked(story.cast.lina, draft);
            assertEquals(State.TOO_LONG, asked.state());
            assertEquals(85, asked.seconds());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyWordingIsForReaders(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            assertEquals("passes", why(() -> story.ask(lina, begun(story, Cast.payButton()))));
            DraftContent without = ReaderStory.unclear(ReaderStory.VAGUE);
            assertEquals("otherRules", why(() -> story.ask(lina, begun(story, noPicture(without)))));
            assertEquals("otherRules", why(() -> story.ask(lina, begun(story, area(without, "")))));
            assertEquals("otherRules", why(() -> story.ask(lina, begun(story, titled(without, "Bug")))));
            long draft = story.refused(lina);
            story.ask(lina, draft);
            assertEquals("waiting", why(() -> story.ask(lina, draft)));
            assertThrows(NotThere.class, () -> story.ask(story.cast.mara, draft));
            assertThrows(NotThere.class, () -> story.ask(lina, 99_999));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyElseSeesTheDraftAndTheReaderOnlyWhileAsked(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            for (Caller one : story.everybody()) {
                assertEquals(one.equals(reader) ? 1 : 0, story.waiting(one).size(), one.name());
                if (one.equals(reader)) continue;
                assertThrows(NotThere.class, () -> story.gotIt(one, reading, 3));
                assertThrows(NotThere.class, () -> story.notClear(one, reading, "Pay"));
                assertThrows(NotThere.class, () -> story.notNow(one, reading));
            }
            story.notClear(reader, reading, "better");
            assertEquals(List.of(), story.waiting(reader));
            assertThrows(
                    NotThere.class,
                    () -> story.world.in(() -> story.world.a(MyDrafts.class).one(reader, draft)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasSaidOfOneTextCountsForNoOther(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            long draft = story.refused(lina);
            story.ask(lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            story.save(lina, draft, ReaderStory.unclear("Make it much better."));
            assertEquals(List.of(), story.waiting(reader));
            assertEquals("changed", why(() -> story.gotIt(reader, reading, 5)));
            assertEquals(State.WAITING, story.ask(lina, draft).state());
            assertNotEquals(reading, story.reading(draft));
            assertEquals("changed", why(() -> story.gotIt(reader, reading, 5)));
            assertEquals(0, story.world.number("select count(*) from ticket"));
        }
    }

    /** What a reader said of the words stays said while the author fixes what no reader may overrule. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsUnderstoodStaysUnderstoodWhileSomethingElseIsFixed(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            DraftContent content = ReaderStory.unclear(ReaderStory.VAGUE);
            long draft = story.refused(lina);
            story.ask(lina, draft);
            story.save(lina, draft, noPicture(content));
            ReadingAnswer answer = story.gotIt(story.reader(draft), story.reading(draft), 9);
            assertInstanceOf(ReadingAnswer.Kept.class, answer);
            assertEquals(State.UNDERSTOOD, story.asked(lina, draft).state());
            Filing filed = story.world.in(() -> story.world.a(FileTicket.class).file(lina, content, draft, "en"));
            assertInstanceOf(Filing.Filed.class, filed);
            assertEquals(1, story.world.number("select count(*) from history where what = 'OVERRULED'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAuthorMayTakeItBackAndMayNotAskForTooMany(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            for (int i = 0; i < AskReader.MOST; i++) {
                long draft = story.refused(lina, ReaderStory.unclear("Make step " + i + " better."));
                story.ask(lina, draft);
            }
            long another = story.refused(lina);
            assertEquals("tooMany", why(() -> story.ask(lina, another)));
            long first = story.world.number("select min(waiting_for) from draft_reading");
            Caller reader = story.reader(first);
            long reading = story.reading(first);
            assertThrows(NotThere.class, () -> withdraw(story, story.cast.mara, first));
            withdraw(story, lina, first);
            withdraw(story, lina, first);
            assertEquals("takenBack", why(() -> story.gotIt(reader, reading, 5)));
            assertEquals(State.NONE, story.asked(lina, first).state());
            assertEquals(State.WAITING, story.ask(lina, another).state());
        }
    }

    private static void withdraw(ReaderStory story, Caller author, long draft) {
        story.world.run(() -> story.world.a(WithdrawReader.class).withdraw(author, draft));
    }

    private static long begun(ReaderStory story, DraftContent content) {
        return story.world
                .in(() -> story.world.a(SaveDraft.class).begin(story.cast.lina, content))
                .id();
    }

    private static DraftContent noPicture(DraftContent c) {
        return new DraftContent(
                c.title(), c.insight(), c.fix(), c.area(), null, List.of(), null, List.of(), c.estimate());
    }

    private static DraftContent area(DraftContent c, String area) {
        return new DraftContent(
                c.title(), c.insight(), c.fix(), area, null, List.of(), c.noPictureBecause(), List.of(), c.estimate());
    }

    private static DraftContent titled(DraftContent c, String title) {
        return new DraftContent(
                title, c.insight(), c.fix(), c.area(), null, List.of(), c.noPictureBecause(), List.of(), c.estimate());
    }

    static String why(org.junit.jupiter.api.function.Executable does) {
        return assertThrows(ReaderNotPossible.class, does).key().replace("refusal.ReaderNotPossible.", "");
    }
}
