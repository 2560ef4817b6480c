package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.people.Secret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a ticket by a merchant's taps. */
class AnswersTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWaitsAtTheMerchantIsDoneWhenTheyFixIt(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.hand();
            shop.answers(shop.told(), Answer.FIXED);
            assertEquals("SHIPPED", shop.ticketState());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotTheirsComesBackToUs(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.hand();
            shop.answers(shop.told(), Answer.NOT_OURS);
            assertEquals("OPEN", shop.ticketState());
            assertEquals(NoteState.NOT_OURS, shop.state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTheyTookForNotTheirsAndThenFixedIsDoneAndNotInTheQueue(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.hand();
            Secret key = shop.told();
            shop.answers(key, Answer.NOT_OURS);
            shop.answers(key, Answer.FIXED);
            assertEquals("SHIPPED", shop.ticketState());
            assertEquals(1, shop.world.number("select count(*) from history where what = 'FIXED_BY_MERCHANT'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAnEngineerHasInHandOrWasOursAnywayIsNotClosedByTheirTap(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret ours = shop.told();
            shop.answers(ours, Answer.NOT_OURS);
            shop.answers(ours, Answer.FIXED);
            assertEquals("OPEN", shop.ticketState(), "it was never with them");
        }
        try (Shop shop = new Shop(database)) {
            shop.hand();
            Secret key = shop.told();
            shop.answers(key, Answer.NOT_OURS);
            assertEquals(shop.ticket, shop.pulledByJonas());
            shop.answers(key, Answer.FIXED);
            assertEquals("PULLED", shop.ticketState());
            assertEquals(NoteState.FIXED, shop.state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameTapTwiceIsToldOnce(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret key = shop.told();
            shop.answers(key, Answer.SEEN);
            shop.answers(key, Answer.SEEN);
            shop.answers(key, Answer.FIXED);
            shop.answers(key, Answer.SEEN);
            assertEquals(NoteState.FIXED, shop.state());
            assertEquals(1, shop.world.number("select count(*) from history where what = 'MERCHANT_SAW'"));
        }
    }
}
