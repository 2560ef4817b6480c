package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.PullNext;
import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.Sentences;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.Rush;
import io.vingt.world.World;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step taken back leaves everything as it was, down to the counters; only version and history go on. */
class UndoTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everythingIsAsItWasBeforeTheStep(Databases database) {
        try (World world = new World(database)) {
            UndoStory story = UndoStory.in(world);
            for (UndoStory.Deed deed : story.deeds().toList()) {
                List<String> before = story.everything();
                long entries = story.entries(deed.number());
                story.run(deed.does());
                assertNotEquals(before, story.everything(), deed.step() + " changed nothing");
                assertEquals(deed.step(), story.undo(deed.by(), deed.number()));
                assertEquals(before, story.everything(), deed.step().name());
                assertEquals(entries + 2, story.entries(deed.number()), "the history keeps both");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void stepsThatNeedAStepBeforeThemAreUndoneToo(Databases database) {
        try (World world = new World(database)) {
            UndoStory story = UndoStory.in(world);
            Cast cast = story.cast();
            undoes(story, Step.HANDED_TO_MERCHANT, cast.mara, story.open(), () -> world.a(HandToMerchant.class)
                    .hand(cast.mara, story.open(), "their template"));
            story.run(() -> world.a(HandToMerchant.class).hand(cast.mara, story.open(), null));
            undoes(story, Step.TAKEN_BACK, cast.mara, story.open(), () -> world.a(TakeBack.class)
                    .takeBack(cast.mara, story.open(), "ours after all"));
            story.run(() -> world.a(TakeBack.class).takeBack(cast.mara, story.open(), "ours after all"));
            story.run(() -> world.a(Decline.class).decline(cast.mara, story.open(), "not now"));
            undoes(story, Step.REOPENED, cast.mara, story.open(), () -> world.a(Reopen.class)
                    .reopen(cast.mara, story.open(), "now"));
            story.run(() -> world.a(Block.class).block(cast.jonas, story.held(), "waits", null));
            undoes(story, Step.UNBLOCKED, cast.jonas, story.held(), () -> world.a(Unblock.class)
                    .unblock(cast.jonas, story.held()));
            long harmful = cast.filed(cast.lina, harmful());
            undoes(story, Step.SIGNED, cast.mara, harmful, () -> world.a(Sign.class)
                    .sign(cast.mara, harmful, "The law asks for this from January on and we tell customers."));
        }
    }

    /** Words and pictures of a draft come as several pieces and go as one. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void everythingThatADraftBroughtIsTakenBackTogether(Databases database) {
        try (World world = new World(database)) {
            UndoStory story = UndoStory.in(world);
            Caller mara = story.cast().mara;
            DraftContent pay = Cast.payButton();
            DraftContent written =
                    Cast.content(pay.title(), "Pay is hidden. ".repeat(400), pay.fix(), "Checkout", pay.estimate());
            long draft =
                    world.in(() -> world.a(SaveDraft.class).begin(mara, written).id());
            long entries = story.entries(story.open());
            undoes(story, Step.EVIDENCE_ADDED, mara, story.open(), () -> world.a(BringEvidence.class)
                    .bring(mara, draft, story.open()));
            assertEquals(entries + 3, story.entries(story.open()), "two pieces, and that they were taken back");
        }
    }

    private static void undoes(UndoStory story, Step step, Caller by, long number, Runnable deed) {
        List<String> before = story.everything();
        story.run(deed);
        assertNotEquals(before, story.everything());
        assertEquals(step, story.undo(by, number));
        assertEquals(before, story.everything(), step.name());
    }

    private static DraftContent harmful() {
        DraftContent pay = Cast.payButton();
        var loses = Cast.answers(10_000, -3, 20, 2, 1, 2, EvidenceKind.ANALYTICS);
        return Cast.content(pay.title(), pay.insight(), pay.fix(), "Checkout", loses);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aStepIsUndoneOnceAndNotAfterHalfAMinute(Databases database) {
        try (World world = new World(database)) {
            UndoStory story = UndoStory.in(world);
            Caller mara = story.cast().mara;
            story.run(() -> world.a(Decline.class).decline(mara, story.open(), "not now"));
            story.undo(mara, story.open());
            refuses(story, mara, story.open(), "undoNothing");
            story.run(() -> world.a(Decline.class).decline(mara, story.open(), "not now"));
            world.clock.pass(Undos.ACCEPTED);
            refuses(story, mara, story.open(), "undoTooLate");
            assertEquals("DECLINED", world.ask(e -> e.createNativeQuery(
                            "select state from ticket where number = " + story.open())
                    .getSingleResult()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyUndoesAnothersStepNorOverWhatHappenedSince(Databases database) {
        try (World world = new World(database)) {
            UndoStory story = UndoStory.in(world);
            Cast cast = story.cast();
            story.run(() -> world.a(ReEstimate.class)
                    .reEstimate(cast.mara, story.open(), Cast.answers(9, 9, 9, 2, 1, 2, EvidenceKind.COUNT), "en"));
            assertThrows(NotAllowed.class, () -> story.undo(cast.lina, story.open()));
            story.run(() -> world.a(HearReader.class).gotIt(cast.jonas, story.open(), 9));
            assertThrows(NotAllowed.class, () -> story.undo(cast.mara, story.open()));
            story.run(() -> world.a(Merge.class).merge(cast.mara, story.open(), story.held()));
            story.run(() -> world.a(Block.class).block(cast.jonas, story.held(), "waits", null));
            refuses(story, cast.mara, story.open(), "undoChanged");
            assertThrows(NotThere.class, () -> story.undo(cast.mara, 4711));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHasTakenAnotherSinceCannotHaveTheFirstBack(Databases database) {
        try (World world = new World(database)) {
            UndoStory story = UndoStory.in(world);
            Caller jonas = story.cast().jonas;
            story.run(() -> world.a(Finish.class).finish(jonas, story.held(), null, null));
            world.in(() -> world.a(PullNext.class).pull(jonas, Set.of()));
            assertThrows(WipLimitReached.class, () -> story.undo(jonas, story.held()));
            assertEquals(1, world.number("select open_pulls from person where id = " + jonas.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftThatWasThrownAwayComesBackToItsAuthorOnly(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            DraftRecord draft = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, Cast.withoutAFix()));
            world.run(() -> world.a(SaveDraft.class).discard(cast.lina, draft.id()));
            assertThrows(
                    NotThere.class, () -> world.in(() -> world.a(MyDrafts.class).one(cast.lina, draft.id())));
            assertThrows(
                    NotThere.class,
                    () -> world.in(() -> world.a(UndoDiscard.class).undo(cast.mara, draft.id())));
            assertEquals(draft, world.in(() -> world.a(UndoDiscard.class).undo(cast.lina, draft.id())));
            assertThrows(
                    NotThere.class,
                    () -> world.in(() -> world.a(UndoDiscard.class).undo(cast.lina, draft.id())));
            world.run(() -> world.a(SaveDraft.class).discard(cast.lina, draft.id()));
            world.clock.pass(Duration.ofMinutes(1));
            assertThrows(
                    NotThere.class,
                    () -> world.in(() -> world.a(UndoDiscard.class).undo(cast.lina, draft.id())));
            world.clock.pass(Duration.ofMinutes(2));
            world.run(() -> world.a(ForgetUndos.class).run());
            assertEquals(0, world.number("select count(*) from undo"));
        }
    }

    @Test
    void everyStepThatCanBeUndoneHasItsName() {
        for (Step step : AsItWas.BESIDE.keySet()) assertTrue(Sentences.has("undone." + step), step.name());
    }

    private static void refuses(UndoStory story, Caller by, long number, String why) {
        StepNotPossible refused = assertThrows(StepNotPossible.class, () -> story.undo(by, number));
        assertTrue(refused.key().endsWith(why), refused.key());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTenWhoBringOneDraftBackOneDoes(Databases database) throws Exception {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            DraftRecord draft = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, Cast.payButton()));
            world.run(() -> world.a(SaveDraft.class).discard(cast.lina, draft.id()));
            List<Boolean> back = Rush.ofTen(i -> {
                try {
                    return world.in(() -> world.a(UndoDiscard.class).undo(cast.lina, draft.id())) != null;
                } catch (NotThere broughtBackAlready) {
                    return false;
                }
            });
            assertEquals(1, Collections.frequency(back, true));
        }
    }
}
