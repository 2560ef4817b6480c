package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.news.GatherNews;
import io.vingt.news.NewsRow;
import io.vingt.news.NewsSentence;
import io.vingt.news.ReadNews;
import io.vingt.people.Caller;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A merchant's tap on their page is news for who filed the bug and for the rep who told them, once each. */
class AnswersReachTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTheySayReachesTheAuthorAndTheRep(Databases database) {
        try (Shop shop = new Shop(database)) {
            var key = shop.told();
            shop.answers(key, Answer.SEEN);
            shop.answers(key, Answer.FIXED);
            for (Caller one : List.of(shop.cast.lina, shop.sara)) {
                assertEquals(
                        List.of(
                                "Elin, Nordic Outdoor: “It is fixed.”",
                                "Elin, Nordic Outdoor has read the note about it."),
                        told(shop, one));
            }
            assertEquals(List.of(), told(shop, shop.cast.mara));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void thatItIsNotTheirsAndSoOursAgainIsOneThing(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.hand();
            shop.answers(shop.told(), Answer.NOT_OURS);
            assertEquals("OPEN", shop.ticketState());
            assertEquals(
                    List.of("Elin, Nordic Outdoor: “This is not on our side.”", "Sara left the fix to the merchant."),
                    told(shop, shop.cast.lina));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWaitedForThemAndIsFixedIsToldAsTheirWord(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.hand();
            shop.answers(shop.told(), Answer.FIXED);
            assertEquals("SHIPPED", shop.ticketState());
            assertEquals(List.of("Elin, Nordic Outdoor: “It is fixed.”"), told(shop, shop.sara));
        }
    }

    private static List<String> told(Shop shop, Caller reader) {
        shop.world.clock.pass(Duration.ofMinutes(1));
        shop.world.run(() -> shop.world.a(GatherNews.class).run());
        NewsSentence sentence = new NewsSentence("en", "EUR", ZoneId.of("Europe/Paris"));
        List<NewsRow> rows = shop.world
                .in(() -> shop.world.a(ReadNews.class).page(reader, null, 50))
                .items();
        return rows.stream().map(sentence::of).toList();
    }
}
