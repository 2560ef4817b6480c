package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Secret;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.ReEstimate;
import io.vingt.world.Cast;
import java.util.List;
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

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAnswerAboutATicketThatCameBackToItsAuthorIsKept(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret key = shop.told();
            for (Caller reader : List.of(shop.cast.jonas, shop.cast.omar)) {
                shop.world.run(() -> shop.world.a(HearReader.class).notClear(reader, shop.ticket, "viewport", 9.0));
            }
            assertEquals("DRAFT", shop.ticketState());
            shop.answers(key, Answer.FIXED);
            assertEquals(NoteState.FIXED, shop.note().state());
            assertEquals("DRAFT", shop.ticketState());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoCannotMakeUpTheirMindDoesNotFillTheStory(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret key = shop.told();
            for (int i = 0; i < 20; i++) shop.answers(key, i % 2 == 0 ? Answer.FIXED : Answer.NOT_OURS);
            assertEquals(NoteState.NOT_OURS, shop.note().state());
            assertTrue(shop.world.number("select count(*) from history where what like 'MERCHANT%'") <= 8);
        }
    }

    /** The letter's reckoning is the first estimate's: whoever may give the second must not read it there. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whileASecondEstimateIsWantedALetterProposesNoFigure(Databases database) {
        try (Shop shop = new Shop(database)) {
            assertFalse(shop.proposed().matter().cost().isEmpty());
            Answers large = Cast.answers(1_234_567, 3, 4, 2, 3, 5, EvidenceKind.COUNT);
            shop.world.run(() -> shop.world.a(ReEstimate.class).reEstimate(shop.cast.lina, shop.ticket, large, "en"));
            assertEquals("", shop.proposed().matter().cost());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasToldIsForWhoSawItSalesAndLeads(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.told();
            shop.world.run(() -> shop.world.a(ProposeNote.class).mustConcern(shop.cast.mara, shop.ticket));
            assertThrows(
                    NotAllowed.class,
                    () -> shop.world.run(
                            () -> shop.world.a(ProposeNote.class).mustConcern(shop.cast.jonas, shop.ticket)));
        }
    }
}
