package io.vingt.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vingt.kernel.Databases;
import io.vingt.kernel.Slice;
import io.vingt.people.Caller;
import io.vingt.ticket.Decline;
import io.vingt.ticket.UndoStep;
import io.vingt.world.Cast;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** News on the page, where it is whether mail goes out or not. */
class ReadNewsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tellsWhatCameBackWithTheWordsAndWhereToMendIt(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.bounced();
            room.gather();
            NewsRow row = page(room, room.cast.lina, null).items().get(0);
            assertEquals(NewsKind.BOUNCED, row.kind());
            assertEquals(number, row.number());
            assertEquals(Set.of("viewport", "card step"), Set.copyOf(row.words()));
            assertNotNull(row.draft());
            assertEquals(List.of(), page(room, room.cast.jonas, null).items());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tellsTheOldEstimateAndTheNew(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.cast.filed(room.cast.lina, Cast.payButton());
            room.reEstimate(room.cast.lina, number);
            room.pull(room.cast.jonas);
            room.reEstimate(room.cast.jonas, number);
            room.gather();
            List<NewsRow> rows = page(room, room.cast.lina, null).items();
            assertEquals(1, rows.size(), "one's own estimate is no news");
            assertEquals(6, rows.get(0).before().daysLow());
            assertEquals(9, rows.get(0).after().daysHigh());
            assertNull(rows.get(0).cause());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void pagesFollowOneAnotherAndCountWhatWasNotSeen(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            for (int i = 0; i < 5; i++) room.bounced();
            room.gather();
            assertEquals(5, unseen(room));
            Slice<NewsRow> first = page(room, room.cast.lina, null);
            Slice<NewsRow> second = page(room, room.cast.lina, first.next());
            assertEquals(3, first.items().size());
            assertEquals(2, second.items().size());
            assertNull(second.next());
            room.world.run(() -> room.world
                    .a(NewsWishes.class)
                    .see(room.cast.lina, second.items().get(0).id()));
            assertEquals(3, unseen(room));
            assertEquals(
                    room.world.statementsOf(() -> room.world.a(ReadNews.class).page(room.cast.lina, null, 1)),
                    room.world.statementsOf(() -> room.world.a(ReadNews.class).page(room.cast.lina, null, 50)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void gatheringTwiceGathersOnce(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            room.bounced();
            room.gather();
            room.world.ask(e -> e.createNativeQuery("update news_follower set last_history = 0")
                    .executeUpdate());
            room.gather();
            assertEquals(1, unseen(room));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasTakenBackIsNoNews(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.cast.filed(room.cast.lina, Cast.payButton());
            room.pull(room.cast.jonas);
            room.finish(room.cast.jonas, number);
            room.world.run(() -> room.world.a(UndoStep.class).undo(room.cast.jonas, number));
            room.gather();
            assertEquals(0, unseen(room));
            room.finish(room.cast.jonas, number);
            room.gather();
            assertEquals(1, unseen(room));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasTakenBackIsNoNewsHoweverEarlyItWasGathered(Databases database) {
        try (Newsroom room = new Newsroom(database)) {
            long number = room.behindAnother();
            room.by(Decline.class, it -> it.decline(room.cast.mara, number, "The page goes away in January."));
            room.by(UndoStep.class, it -> it.undo(room.cast.mara, number));
            room.gather();
            assertEquals(List.of(), room.newsOf(room.cast.lina));
            room.by(Decline.class, it -> it.decline(room.cast.mara, number, "The page goes away in January."));
            // A server whose clock is ahead takes the step for older than it is.
            room.world.ask(e -> e.createNativeQuery(
                            "update history set at = at - interval '50' second where what = 'DECLINED'")
                    .executeUpdate());
            room.by(GatherNews.class, GatherNews::run);
            assertEquals(1, room.newsOf(room.cast.lina).size());
            room.by(UndoStep.class, it -> it.undo(room.cast.mara, number));
            room.gather();
            assertEquals(List.of(), room.newsOf(room.cast.lina));
        }
    }

    private static Slice<NewsRow> page(Newsroom room, Caller reader, String after) {
        return room.world.in(() -> room.world.a(ReadNews.class).page(reader, after, 3));
    }

    private static long unseen(Newsroom room) {
        return room.world.in(() -> room.world.a(ReadNews.class).unseen(room.cast.lina));
    }
}
