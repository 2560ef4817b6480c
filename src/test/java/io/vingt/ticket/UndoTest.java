package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.backlog.PullNext;
import io.vingt.estimate.EvidenceKind;
import io.vingt.evidence.Evidence;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step taken back leaves everything as it was, down to the counters; only version and history go on. */
class UndoTest {

    private static final List<String> TABLES = List.of(
            "select * from ticket order by number",
            "select id, open_pulls from person order by id",
            "select * from pull order by ticket_number",
            "select * from skip order by ticket_number, person_id",
            "select * from reading order by id",
            "select * from ticket_picture order by ticket_number, position",
            "select * from evidence order by id",
            "select * from estimate order by id",
            "select bucket, area_id, tickets, round(counted_eur) from backlog_count where tickets > 0 order by bucket, area_id");

    /** A story with two tickets, one of them held, and everything that people can do to them. */
    private record Story(World world, Cast cast, long open, long held) {

        static Story in(World world) {
            Cast cast = new Cast(world);
            long held = cast.filed(cast.lina, Cast.payButton());
            world.in(() -> world.a(PullNext.class).pull(cast.jonas, Set.of()));
            long open = cast.filed(cast.lina, Cast.orderHistory());
            Story story = new Story(world, cast, open, held);
            story.evidence(open, "I thought the page had frozen.");
            world.run(() -> world.a(HearReader.class).gotIt(cast.omar, open, 11));
            world.run(() -> world.a(HearReader.class).notClear(cast.amelie, held, "viewport", 9.0));
            return story;
        }

        void evidence(long number, String quote) {
            world.run(() -> world.a(AddEvidence.class)
                    .add(
                            cast.mara,
                            number,
                            new Evidence(io.vingt.evidence.EvidenceKind.QUOTE, null, null, null, quote)));
        }

        void run(Runnable step) {
            world.run(step);
        }

        Step undo(Caller by, long number) {
            return world.in(() -> world.a(UndoStep.class).undo(by, number));
        }

        /** Everything that a step may touch, without versions. */
        List<String> everything() {
            return TABLES.stream()
                    .flatMap(sql -> world
                            .ask(e -> (List<?>) e.createNativeQuery(sql).getResultList())
                            .stream()
                            .map(row -> text(sql, (Object[]) row)))
                    .toList();
        }

        /** A ticket's version is its last column but those that came later; what counts versions is left out by its name. */
        private String text(String sql, Object[] row) {
            if (!sql.contains("from ticket order")) return sql + Arrays.toString(row);
            int version =
                    (int) world.number("select count(*) from information_schema.columns c where c.table_name = 'ticket'"
                            + " and c.ordinal_position < (select v.ordinal_position from information_schema.columns v"
                            + " where v.table_name = 'ticket' and v.column_name = 'version')");
            row[version] = "-";
            return sql + Arrays.toString(row);
        }

        long entries(long number) {
            return world.number("select count(*) from history where ticket_number = " + number);
        }
    }

    private record Deed(Step step, Caller by, long number, Runnable does) {}

    private static Stream<Deed> deeds(Story s) {
        World w = s.world;
        Cast c = s.cast;
        var numbers = Cast.answers(16_224, 2, 9, 2, 6, 9, EvidenceKind.ANALYTICS);
        TextChange words =
                new TextChange("Order history waits 5 s for a missing index", null, null, "Checkout", null, null);
        return Stream.of(
                new Deed(Step.DECLINED, c.mara, s.open, () -> w.a(Decline.class).decline(c.mara, s.open, "not now")),
                new Deed(Step.MERGED, c.mara, s.open, () -> w.a(Merge.class).merge(c.mara, s.open, s.held)),
                new Deed(
                        Step.GOT_IT, c.omar, s.open, () -> w.a(HearReader.class).gotIt(c.omar, s.open, 99)),
                new Deed(Step.NOT_CLEAR, c.omar, s.open, () -> w.a(HearReader.class)
                        .notClear(c.omar, s.open, "index", null)),
                new Deed(Step.ANSWERED, c.lina, s.held, () -> w.a(HearReader.class)
                        .answer(c.lina, s.held, c.amelie.id(), "what one sees")),
                new Deed(Step.EVIDENCE_ADDED, c.mara, s.open, () -> w.a(AddEvidence.class)
                        .add(
                                c.mara,
                                s.open,
                                new Evidence(io.vingt.evidence.EvidenceKind.COUNT, null, null, null, "312"))),
                new Deed(Step.ESTIMATED, c.mara, s.open, () -> w.a(ReEstimate.class)
                        .reEstimate(c.mara, s.open, numbers, "en")),
                new Deed(Step.EDITED, c.mara, s.open, () -> w.a(EditTicket.class)
                        .edit(c.mara, s.open, version(s), words, "en")),
                new Deed(Step.BLOCKED, c.jonas, s.held, () -> w.a(Block.class)
                        .block(c.jonas, s.held, "waits", LocalDate.of(2026, 12, 24))),
                new Deed(Step.HANDED_BACK, c.jonas, s.held, () -> w.a(HandBack.class)
                        .handBack(c.jonas, s.held, "needs Android")),
                new Deed(Step.SKIPPED, c.jonas, s.held, () -> w.a(SkipTicket.class)
                        .skip(c.jonas, s.held, SkipCode.TOO_BIG, "too big")),
                new Deed(Step.FINISHED, c.jonas, s.held, () -> w.a(Finish.class)
                        .finish(c.jonas, s.held, "https://shop.example/7", null)),
                new Deed(Step.PULLED, c.omar, s.open, () -> w.a(PullNext.class).pull(c.omar, Set.of())));
    }

    private static long version(Story s) {
        return s.world.a(ReadTicket.class).read(s.cast.mara, s.open).version();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everythingIsAsItWasBeforeTheStep(Databases database) {
        try (World world = new World(database)) {
            Story story = Story.in(world);
            for (Deed deed : deeds(story).toList()) {
                List<String> before = story.everything();
                long entries = story.entries(deed.number);
                story.run(deed.does);
                assertNotEquals(before, story.everything(), deed.step + " changed nothing");
                assertEquals(deed.step, story.undo(deed.by, deed.number));
                assertEquals(before, story.everything(), deed.step.name());
                assertEquals(entries + 2, story.entries(deed.number), "the history keeps both");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void stepsThatNeedAStepBeforeThemAreUndoneToo(Databases database) {
        try (World world = new World(database)) {
            Story story = Story.in(world);
            Cast cast = story.cast;
            story.run(() -> world.a(Decline.class).decline(cast.mara, story.open, "not now"));
            undoes(story, Step.REOPENED, cast.mara, story.open, () -> world.a(Reopen.class)
                    .reopen(cast.mara, story.open, "now"));
            story.run(() -> world.a(Block.class).block(cast.jonas, story.held, "waits", null));
            undoes(story, Step.UNBLOCKED, cast.jonas, story.held, () -> world.a(Unblock.class)
                    .unblock(cast.jonas, story.held));
            long harmful = cast.filed(cast.lina, harmful());
            undoes(story, Step.SIGNED, cast.mara, harmful, () -> world.a(Sign.class)
                    .sign(cast.mara, harmful, "the law asks for it"));
        }
    }

    private static void undoes(Story story, Step step, Caller by, long number, Runnable deed) {
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
            Story story = Story.in(world);
            Caller mara = story.cast.mara;
            story.run(() -> world.a(Decline.class).decline(mara, story.open, "not now"));
            story.undo(mara, story.open);
            refuses(story, mara, story.open, "undoNothing");
            story.run(() -> world.a(Decline.class).decline(mara, story.open, "not now"));
            world.clock.pass(Undos.ACCEPTED);
            refuses(story, mara, story.open, "undoTooLate");
            assertEquals("DECLINED", world.ask(e -> e.createNativeQuery(
                            "select state from ticket where number = " + story.open)
                    .getSingleResult()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyUndoesAnothersStepNorOverWhatHappenedSince(Databases database) {
        try (World world = new World(database)) {
            Story story = Story.in(world);
            Cast cast = story.cast;
            story.run(() -> world.a(ReEstimate.class)
                    .reEstimate(cast.mara, story.open, Cast.answers(9, 9, 9, 2, 1, 2, EvidenceKind.COUNT), "en"));
            assertThrows(NotAllowed.class, () -> story.undo(cast.lina, story.open));
            story.run(() -> world.a(HearReader.class).gotIt(cast.jonas, story.open, 9));
            assertThrows(NotAllowed.class, () -> story.undo(cast.mara, story.open));
            story.run(() -> world.a(Merge.class).merge(cast.mara, story.open, story.held));
            story.run(() -> world.a(Block.class).block(cast.jonas, story.held, "waits", null));
            refuses(story, cast.mara, story.open, "undoChanged");
            assertThrows(NotThere.class, () -> story.undo(cast.mara, 4711));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHasTakenAnotherSinceCannotHaveTheFirstBack(Databases database) {
        try (World world = new World(database)) {
            Story story = Story.in(world);
            Caller jonas = story.cast.jonas;
            story.run(() -> world.a(Finish.class).finish(jonas, story.held, null, null));
            world.in(() -> world.a(PullNext.class).pull(jonas, Set.of()));
            assertThrows(WipLimitReached.class, () -> story.undo(jonas, story.held));
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

    private static void refuses(Story story, Caller by, long number, String why) {
        StepNotPossible refused = assertThrows(StepNotPossible.class, () -> story.undo(by, number));
        assertTrue(refused.key().endsWith(why), refused.key());
    }
}
