package io.vingt.ticket.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.kernel.Refusal;
import io.vingt.people.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twenty at the same moment. */
class ReaderRaceTest {

    private static final int MANY = 20;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftIsWithOneReaderHoweverOftenTheButtonIsPressed(Databases database) throws Exception {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            assertEquals(1, heard(i -> story.ask(story.cast.lina, draft)));
            assertEquals(1, story.world.number("select count(*) from draft_reading"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAnswerIsHeardOnceAndFilesOneTicket(Databases database) throws Exception {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            assertEquals(1, heard(i -> story.gotIt(reader, reading, 8)));
            assertEquals(1, story.world.number("select count(*) from ticket"));
            assertEquals(1, story.world.number("select count(*) from labelled_case"));
            assertEquals(1, story.world.number("select count(*) from history where what = 'OVERRULED'"));
        }
    }

    /** Half of them answer, half say "not now", the author takes it back, the clockwork moves it on: one of all is heard. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whateverHappensAtOnceAReadingEndsOnce(Databases database) throws Exception {
        try (ReaderStory story = new ReaderStory(database)) {
            long draft = story.refused(story.cast.lina);
            story.ask(story.cast.lina, draft);
            Caller reader = story.reader(draft);
            long reading = story.reading(draft);
            heard(i -> {
                if (i % 4 == 0) story.gotIt(reader, reading, 8);
                else if (i % 4 == 1) story.notClear(reader, reading, "better");
                else if (i % 4 == 2) story.notNow(reader, reading);
                else story.moveOn();
            });
            assertEquals(
                    1,
                    story.world.number("select count(*) from draft_reading where id = " + reading
                            + " and outcome is not null and waiting_for is null"));
            long filed = story.world.number("select count(*) from ticket");
            assertEquals(filed, story.world.number("select count(*) from draft_reading where outcome = 'GOT_IT'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twentyWhoAskAtOnceAreSpreadEvenly(Databases database) throws Exception {
        try (ReaderStory story = new ReaderStory(database)) {
            List<Caller> authors = new ArrayList<>();
            List<Long> drafts = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                authors.add(story.cast.engineer(100 + i));
                drafts.add(story.refused(authors.get(i)));
            }
            assertEquals(MANY, heard(i -> story.ask(authors.get(i), drafts.get(i))));
            assertEquals(MANY, story.world.number("select count(distinct waiting_for) from draft_reading"));
            long most = story.world.number(
                    "select max(n) from (select count(*) as n from draft_reading group by reader_id) x");
            assertEquals(1, most);
            assertEquals(0, story.world.number("select count(*) from draft_reading where reader_id = author_id"));
        }
    }

    /** @return how many were not refused */
    private static int heard(IntConsumer act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Integer>> work = IntStream.range(0, MANY)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return one(act, i);
                    }))
                    .toList();
            start.countDown();
            int sum = 0;
            for (Future<Integer> each : work) sum += each.get();
            return sum;
        } finally {
            pool.shutdown();
        }
    }

    private static int one(IntConsumer act, int i) {
        try {
            act.accept(i);
            return 1;
        } catch (Refusal refused) {
            return 0;
        }
    }
}
