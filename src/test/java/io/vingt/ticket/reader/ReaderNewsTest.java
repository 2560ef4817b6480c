package io.vingt.ticket.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.people.AnonymisePerson;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the author is told, once. */
class ReaderNewsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theAuthorIsToldTheWordTheNameAndTheNumberAndNobodyElseIs(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            long unclear = story.refused(lina, ReaderStory.unclear("Make the first step better."));
            story.ask(lina, unclear);
            story.notClear(story.reader(unclear), story.reading(unclear), "first step");
            long clear = story.refused(lina);
            story.ask(lina, clear);
            Caller reader = story.reader(clear);
            story.gotIt(reader, story.reading(clear), 12.2);
            List<ReaderNews.Item> items = read(story, lina);
            assertEquals(2, items.size());
            assertEquals(reader.name(), items.get(0).by());
            assertEquals(12, items.get(0).seconds());
            assertEquals(1L, items.get(0).ticket());
            assertEquals("first step", items.get(1).word());
            assertEquals(unclear, items.get(1).draft());
            assertEquals(null, items.get(1).by());
            assertEquals(List.of(), read(story, story.cast.mara));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasSeenIsNoLongerNew(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            long draft = story.refused(lina);
            story.ask(lina, draft);
            assertEquals(0, unseen(story, lina));
            story.gotIt(story.reader(draft), story.reading(draft), 31);
            assertEquals(1, unseen(story, lina));
            story.world.run(() -> story.world.a(ReaderNews.class).see(lina));
            assertEquals(0, unseen(story, lina));
            assertEquals(false, read(story, lina).get(0).fresh());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReaderWhoIsTakenOutLeavesNoName(Databases database) {
        try (ReaderStory story = new ReaderStory(database)) {
            Caller lina = story.cast.lina;
            long draft = story.refused(lina);
            story.isHere(story.cast.omar);
            story.ask(lina, draft);
            story.gotIt(story.cast.omar, story.reading(draft), 7);
            Caller admin = new Caller(4, "Mara", "en", Set.of(Role.ADMIN), Set.of());
            story.world.ask(e -> e.createNativeQuery("insert into person_role (person_id, role) values (4, 'ADMIN')")
                    .executeUpdate());
            story.world.run(() -> story.world.a(AnonymisePerson.class).anonymise(admin, story.cast.omar.id()));
            assertEquals("a former colleague", read(story, lina).get(0).by());
            assertEquals(
                    0, story.world.number("select count(*) from presence where person_id = " + story.cast.omar.id()));
        }
    }

    private static List<ReaderNews.Item> read(ReaderStory story, Caller author) {
        return story.world.in(() -> story.world.a(ReaderNews.class).read(author));
    }

    private static long unseen(ReaderStory story, Caller author) {
        return story.world.in(() -> story.world.a(ReaderNews.class).unseen(author));
    }
}
