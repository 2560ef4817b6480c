package io.vingt.ticket;

import io.vingt.backlog.PullNext;
import io.vingt.estimate.EvidenceKind;
import io.vingt.evidence.Evidence;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two tickets, one of them held, and everything that people can do to them. */
record UndoStory(World world, Cast cast, long open, long held) {

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

    static UndoStory in(World world) {
        Cast cast = new Cast(world);
        long held = cast.filed(cast.lina, Cast.payButton());
        world.in(() -> world.a(PullNext.class).pull(cast.jonas, Set.of()));
        long open = cast.filed(cast.lina, Cast.orderHistory());
        UndoStory story = new UndoStory(world, cast, open, held);
        story.evidence(open, "I thought the page had frozen.");
        world.run(() -> world.a(HearReader.class).gotIt(cast.omar, open, 11));
        world.run(() -> world.a(HearReader.class).notClear(cast.amelie, held, "viewport", 9.0));
        return story;
    }

    void evidence(long number, String quote) {
        world.run(() -> world.a(AddEvidence.class)
                .add(cast.mara, number, new Evidence(io.vingt.evidence.EvidenceKind.QUOTE, null, null, null, quote)));
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
                .flatMap(
                        sql -> world.ask(e -> (List<?>) e.createNativeQuery(sql).getResultList()).stream()
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

    record Deed(Step step, Caller by, long number, Runnable does) {}

    Stream<Deed> deeds() {
        return Stream.concat(deedsOnTheOpenOne(), deedsOfHolders());
    }

    private Stream<Deed> deedsOnTheOpenOne() {
        UndoStory s = this;
        World w = s.world;
        Cast c = s.cast;
        var numbers = Cast.answers(16_224, 2, 9, 2, 6, 9, EvidenceKind.ANALYTICS);
        TextChange words =
                new TextChange("Order history waits 5 s for a missing index", null, null, "Checkout", null, null);
        return Stream.of(
                new Deed(Step.DECLINED, c.mara, s.open, () -> w.a(Decline.class).decline(c.mara, s.open, "not now")),
                new Deed(Step.MERGED, c.mara, s.open, () -> w.a(Merge.class).merge(c.mara, s.open, s.held)),
                new Deed(Step.GOT_IT, c.amelie, s.open, () -> w.a(HearReader.class)
                        .gotIt(c.amelie, s.open, 99)),
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
                        .edit(c.mara, s.open, version(s), words, "en")));
    }

    private Stream<Deed> deedsOfHolders() {
        UndoStory s = this;
        World w = s.world;
        Cast c = s.cast;
        return Stream.of(
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

    private static long version(UndoStory s) {
        return s.world.a(ReadTicket.class).read(s.cast.mara, s.open).version();
    }
}
