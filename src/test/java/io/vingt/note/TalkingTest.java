package io.vingt.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.capture.ToldAlready;
import io.vingt.capture.WithdrawTelling;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.people.Secret;
import io.vingt.ticket.Step;
import io.vingt.ticket.StepNotPossible;
import io.vingt.ticket.UndoStep;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** “I told them” is one tap: it can be taken back at once and later, and a note may follow it. */
class TalkingTest {

    private static final Caller GIULIA = new Caller(2, "Jonas", "en", Set.of(Role.SALES), Set.of());

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsUndoneByOneKey(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.toldInPerson(shop.ticket);
            assertEquals(Step.MERCHANT_TOLD, undo(shop));
            assertEquals(0, told(shop));
            shop.toldInPerson(shop.ticket);
            assertEquals(1, told(shop));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itCanBeTakenBackLaterByWhoSaidItAndByALead(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.toldInPerson(shop.ticket);
            shop.world.clock.pass(Duration.ofDays(3));
            assertThrows(NotAllowed.class, () -> withdraw(shop, GIULIA));
            withdraw(shop, shop.sara);
            assertEquals(0, told(shop));
            assertThrows(NotThere.class, () -> withdraw(shop, shop.sara));
            shop.toldInPerson(shop.ticket);
            withdraw(shop, shop.cast.mara);
            assertEquals(0, told(shop));
            assertEquals(2, shop.world.number("select count(*) from history where what = 'TELLING_WITHDRAWN'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNoteMayFollowFromWhoTalkedAndFromNobodyElse(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.toldInPerson(shop.ticket);
            assertTrue(shop.world.in(() -> shop.world.a(ProposeNote.class).mayTell(shop.sara, shop.ticket)));
            assertFalse(shop.world.in(() -> shop.world.a(ProposeNote.class).mayTell(GIULIA, shop.ticket)));
            assertThrows(ToldAlready.class, () -> shop.toldBy(GIULIA));
            Secret key = shop.told();
            shop.answers(key, Answer.SEEN);
            assertEquals(NoteState.SEEN, shop.state());
            assertThrows(ToldAlready.class, shop::told, "one note is enough");
            assertThrows(ToldAlready.class, () -> shop.toldInPerson(shop.ticket));
            assertThrows(NotThere.class, () -> withdraw(shop, shop.sara), "a note is withdrawn as a note");
            assertThrows(StepNotPossible.class, () -> undo(shop));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNoteThatWasNotSentLeavesTheTalkAsItWas(Databases database) {
        try (Shop shop = new Shop(database)) {
            shop.toldInPerson(shop.ticket);
            shop.world.clock.pass(Duration.ofDays(2));
            shop.told();
            shop.withdraw();
            assertEquals(
                    1,
                    shop.world.number(
                            "select count(*) from merchant_ticket where told_how = 'IN_PERSON' and told_by = 9"));
            withdraw(shop, shop.sara);
            shop.told();
            shop.withdraw();
            assertEquals(0, told(shop));
        }
    }

    private static Step undo(Shop shop) {
        return shop.world.in(() -> shop.world.a(UndoStep.class).undo(shop.sara, shop.ticket));
    }

    private static void withdraw(Shop shop, Caller by) {
        shop.world.run(() -> shop.world.a(WithdrawTelling.class).withdraw(by, 1, shop.ticket));
    }

    private static long told(Shop shop) {
        return shop.world.number("select count(*) from merchant_ticket where told_at is not null");
    }
}
