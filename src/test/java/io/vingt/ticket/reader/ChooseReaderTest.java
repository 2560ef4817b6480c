package io.vingt.ticket.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.ticket.reader.AskedReader.State;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom Vingt asks, and whom it asks next. */
class ChooseReaderTest {

    private static final Duration MINUTES = Duration.ofMinutes(11);
    private static final Duration HOURS = Duration.ofMinutes(181);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsHereIsAskedBeforeWhoIsNot(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            story.isHere(story.cast.lina, story.cast.omar);
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            assertEquals(story.cast.omar, story.reader(draft));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTextIsReadBySomebodyOfItsLanguageFirst(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            story.isHere(story.everybody().toArray(Caller[]::new));
            long draft = story.refused(
                    story.cast.lina,
                    io.vingt.world.Cast.content(
                            "Le bouton Payer est caché par le clavier",
                            "À l’étape de la carte, 312 clients par semaine ne voient pas « Payer » quand le clavier est ouvert.",
                            "Améliorer l’expérience de paiement.",
                            "Checkout",
                            ReaderStory.unclear("").estimate()));
            story.ask(story.cast.lina, draft);
            assertEquals(story.cast.amelie, story.reader(draft));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everybodyIsAskedAsOftenAsTheOthersAndTheAuthorNever(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            story.world.run(() -> story.world.ask(e ->
                    e.createNativeQuery("update person set language = 'en'").executeUpdate()));
            for (int i = 0; i < 8; i++) {
                long draft = story.refused(story.cast.lina, ReaderStory.unclear("Make step " + i + " better."));
                story.ask(story.cast.lina, draft);
                story.notClear(story.reader(draft), story.reading(draft), "step");
            }
            assertEquals(
                    2,
                    story.world.number(
                            "select max(n) from (select count(*) as n from draft_reading group by reader_id) x"));
            assertEquals(4, story.world.number("select count(distinct reader_id) from draft_reading"));
            assertEquals(0, story.world.number("select count(*) from draft_reading where reader_id = author_id"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoDoesNotAnswerIsFollowedByAnotherEachOnceAndThenTheAuthorIsTold(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            story.isHere(story.cast.omar);
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            long first = story.reading(draft);
            story.moveOn();
            assertEquals(first, story.reading(draft));
            Set<Long> asked = new HashSet<>();
            Duration wait = MINUTES;
            while (story.asked(story.cast.lina, draft).state() == State.WAITING) {
                assertTrue(asked.add(story.reader(draft).id()), "asked twice");
                story.pass(wait);
                wait = HOURS;
            }
            assertEquals(4, asked.size());
            assertEquals(State.NOBODY, story.asked(story.cast.lina, draft).state());
            assertEquals("movedOn", AskReaderTest.why(() -> story.gotIt(story.cast.omar, first, 5)));
            assertEquals(State.WAITING, story.ask(story.cast.lina, draft).state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void notNowAsksAnotherAtOnce(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller first = story.reader(draft);
            long reading = story.reading(draft);
            story.notNow(first, reading);
            assertNotEquals(first, story.reader(draft));
            assertEquals("movedOn", AskReaderTest.why(() -> story.gotIt(first, reading, 5)));
            assertEquals("movedOn", AskReaderTest.why(() -> story.notNow(first, reading)));
            assertEquals(State.WAITING, story.asked(story.cast.lina, draft).state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoLeavesIsNotAskedAndWhatTheyWereAskedMovesOn(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller first = story.reader(draft);
            leaves(story, first);
            story.moveOn();
            assertNotEquals(first, story.reader(draft));
            for (Caller one : story.everybody()) if (!one.equals(story.cast.lina)) leaves(story, one);
            story.moveOn();
            assertEquals(State.NOBODY, story.asked(story.cast.lina, draft).state());
            assertEquals("nobody", AskReaderTest.why(() -> story.ask(story.cast.lina, draft)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyReadsForAnAuthorWhoHasLeft(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            leaves(story, story.cast.lina);
            assertEquals(0, story.waiting(reader).size());
            assertEquals("takenBack", AskReaderTest.why(() -> story.gotIt(reader, reading, 5)));
            story.moveOn();
            assertEquals(0, story.world.number("select count(*) from draft_reading where waiting_for is not null"));
            assertEquals(0, story.world.number("select count(*) from ticket"));
        }
    }

    private static void leaves(ReaderStory story, Caller one) {
        story.world.ask(
                e -> e.createNativeQuery("update person set disabled_at = current_timestamp where id = " + one.id())
                        .executeUpdate());
    }
}
