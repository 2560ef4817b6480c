package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.capture.ToldAlready;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.note.ProposeNote.Proposal;
import io.vingt.people.Caller;
import io.vingt.people.Secret;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A merchant is told, answers, and is thanked. */
class NotesTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNoteGoesItsWholeWay(Databases database) {
        try (Shop shop = new Shop(database)) {
            Proposal proposal = shop.proposed();
            assertEquals("Nordic Outdoor", proposal.company());
            assertEquals(Tongue.SV, proposal.language());
            assertTrue(proposal.text().contains("Elin") && proposal.text().contains(NoteText.LINK), proposal::text);
            Secret key = shop.told();
            assertEquals(NoteState.TOLD, shop.state());
            assertEquals("nordic-outdoor.example/checkout", shop.letter(key).page());
            shop.answers(key, Answer.SEEN);
            assertEquals(NoteState.SEEN, shop.state());
            shop.answers(key, Answer.FIXED);
            assertEquals(NoteState.FIXED, shop.state());
            assertTrue(shop.thanked().contains("Elin"));
            assertEquals(NoteState.THANKED, shop.state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLetterAndThePrivatePageTellTheRepsWordsAndNothingElse(Databases database) {
        try (Shop shop = new Shop(database)) {
            Matter own = new Matter("Knappen döljs.", "", "Ungefär 84 000 kr om året.", "Öppna kassan");
            String sent = shop.sent(own);
            assertTrue(sent.contains("Knappen döljs.") && sent.contains("84 000 kr") && sent.contains("Steg"), sent);
            assertFalse(sent.contains("Det som skulle lösa det"), sent);
            ReadLetter.Letter page = shop.letter(Shop.key(sent));
            assertEquals(own, page.matter());
            assertNull(page.whatLanguage());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void wordsOfTheTicketsStayInItsLanguageAndSaySo(Databases database) {
        try (Shop shop = new Shop(database)) {
            Proposal proposal = shop.proposed();
            assertEquals("en", proposal.said());
            ReadLetter.Letter page = shop.letter(shop.told());
            assertEquals(proposal.matter().what(), page.matter().what());
            assertEquals("en", page.whatLanguage());
            assertEquals(Tongue.SV, page.language());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCostIsReckonedAsTheReporterDidWhileTheEstimateStands(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.reckoned(811_200, 0.02, 0.5, 22);
            assertTrue(
                    shop.proposed().matter().cost().contains("811\u00a0000"),
                    shop.proposed().matter()::cost);
            shop.reckoned(811_200, 0.04, 0.5, 22);
            assertFalse(
                    shop.proposed().matter().cost().contains("811"),
                    shop.proposed().matter()::cost);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneOfTwentyRepsTellsThemAndTheOthersAreRefused(Databases database) throws Exception {
        try (Shop shop = new Shop(database)) {
            ExecutorService crowd = Executors.newFixedThreadPool(8);
            Callable<Integer> tells = () -> {
                try {
                    shop.told();
                    return 1;
                } catch (ToldAlready late) {
                    return 0;
                }
            };
            int told = 0;
            for (Future<Integer> one : crowd.invokeAll(java.util.Collections.nCopies(20, tells))) told += one.get();
            crowd.shutdown();
            assertEquals(1, told);
            assertEquals(1, shop.world.number("select count(*) from note"));
            assertEquals(1, shop.world.number("select count(*) from history where what = 'MERCHANT_TOLD'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPageClosesByItselfAfterSixtyDays(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret key = shop.told();
            shop.world.clock.pass(Duration.ofDays(59));
            assertEquals(NoteState.TOLD, shop.letter(key).state());
            shop.world.clock.pass(Duration.ofDays(2));
            assertThrows(NotThere.class, () -> shop.letter(key));
            assertThrows(NotThere.class, () -> shop.answers(key, Answer.SEEN));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPageThatIsTakenBackIsGoneAtOnceAndOpensUnderAnotherKey(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret first = shop.told();
            shop.world.run(() -> shop.world.a(TurnPage.class).close(shop.sara, shop.ticket));
            assertThrows(NotThere.class, () -> shop.letter(first));
            String address = shop.world.in(() -> shop.world.a(TurnPage.class).open(shop.sara, shop.ticket));
            assertThrows(NotThere.class, () -> shop.letter(first));
            assertEquals("Nordic Outdoor", shop.letter(Shop.key(address)).company());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasNotSentCanBeTakenBackAndToldAgain(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret unsent = shop.told();
            shop.withdraw();
            assertThrows(NotThere.class, () -> shop.letter(unsent));
            assertNull(shop.note());
            Secret sent = shop.told();
            shop.answers(sent, Answer.SEEN);
            assertThrows(NoteNotReady.class, shop::withdraw);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void neitherKeyNorAddressIsKeptAnywhere(Databases database) {
        try (Shop shop = new Shop(database)) {
            Secret key = shop.told();
            String kept = shop.world.ask(
                    e -> (String) e.createNativeQuery("select letter from note").getSingleResult());
            assertTrue(kept.contains(NoteText.LINK), kept);
            assertFalse(kept.contains(key.text()));
            assertEquals(1, shop.world.number("select count(*) from note where key_hash = '" + key.hash() + "'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsNeitherInSalesNorSawItMayNotTell(Databases database) {
        try (Shop shop = new Shop(database)) {
            Caller jonas = shop.cast.jonas;
            assertThrows(NotAllowed.class, () -> shop.toldBy(jonas));
            shop.told();
            assertThrows(
                    NotAllowed.class,
                    () -> shop.world.run(() -> shop.world.a(TurnPage.class).close(jonas, shop.ticket)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCompanyWritesItsOwnTemplateAndComesBackToOurs(Databases database) {
        try (Shop shop = new Shop(database)) {
            Caller mara = shop.cast.mara;
            shop.template(mara, "Om {page}\n\nHej {contact}! {what} {link}");
            assertEquals("Om nordic-outdoor.example/checkout", shop.proposed().subject());
            shop.template(mara, " ");
            assertTrue(shop.proposed().text().contains("tack för samarbetet"));
            assertThrows(NotAllowed.class, () -> shop.template(shop.sara, "a\n\nb"));
        }
    }
}
