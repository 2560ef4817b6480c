package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vingt.backlog.PullNext;
import io.vingt.evidence.KeepPicture;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.Finish;
import io.vingt.ticket.Merge;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Reopen;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.UndoStep;
import io.vingt.world.Cast;
import io.vingt.world.Paint;
import io.vingt.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tickets of three merchants, which become one and part again: B is Y’s, and has a picture. */
record MergedStory(World world, Cast cast, Reported.Filed a, Reported.Filed b, Reported.Filed c) {

    static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());
    static final List<String> TABLES = List.of(
            "select number, state, merged_into, final_ticket, merged_from, queue from ticket order by number",
            "select * from evidence order by id",
            "select * from report order by id",
            "select * from merchant_ticket order by merchant_id, ticket_number",
            "select * from ticket_picture order by ticket_number, position",
            "select bucket, area_id, tickets from backlog_count where tickets > 0 order by bucket, area_id");

    static MergedStory in(World world) {
        Cast cast = new Cast(world);
        return new MergedStory(
                world,
                cast,
                report(world, "x.example/cart", null, Cast.payButton()),
                report(world, "y.example/checkout", "Y", pictured(world)),
                report(world, "z.example/pay", null, Cast.payButton()));
    }

    void merge(Reported.Filed one, Reported.Filed into) {
        world.run(() -> world.a(Merge.class).merge(cast.mara, one.number(), into.number()));
    }

    void reopen(Reported.Filed one) {
        world.run(() -> world.a(Reopen.class).reopen(cast.mara, one.number(), "it is another one"));
    }

    void tell(Reported.Filed one, long number) {
        world.run(() -> world.a(TellMerchant.class).tell(SAM, one.site().merchant(), number, Told.Way.PHONE));
    }

    void ship(Reported.Filed one) {
        world.in(() -> world.a(PullNext.class).pull(cast.omar, Set.of()));
        world.run(() -> world.a(Finish.class).finish(cast.omar, one.number(), null, null));
    }

    PrepareVisit.Visit visit(Reported.Filed one) {
        return world.in(
                () -> world.a(PrepareVisit.class).prepare(SAM, one.site().merchant()));
    }

    TicketRecord read(Reported.Filed one) {
        return world.in(() -> world.a(ReadTicket.class).read(cast.mara, one.number()));
    }

    List<String> everything() {
        return TABLES.stream()
                .flatMap(
                        sql -> world.ask(e -> (List<?>) e.createNativeQuery(sql).getResultList()).stream()
                                .map(row -> sql + Arrays.toString((Object[]) row)))
                .toList();
    }

    void undo(Caller by, long number) {
        world.in(() -> world.a(UndoStep.class).undo(by, number));
    }

    static void told(Databases database, Consumer<MergedStory> story) {
        try (World world = new World(database)) {
            story.accept(MergedStory.in(world));
        }
    }

    static DraftContent pictured(World world) {
        String picture = world.in(() -> world.a(KeepPicture.class).keep(SAM, Paint.black()))
                .id();
        DraftContent pay = Cast.payButton();
        return new DraftContent(
                "Pay stays grey at Y",
                pay.insight(),
                pay.fix() + " Try it at Y.",
                "Checkout",
                null,
                List.of(picture),
                null,
                List.of(),
                pay.estimate());
    }

    static Reported.Filed report(World world, String address, String name, DraftContent content) {
        Report report = new Report(content, address, null, name, "iPhone", null, Side.OURS, null, null, null, null);
        return assertInstanceOf(
                Reported.Filed.class, world.in(() -> world.a(FileReport.class).file(SAM, report, null, "en")));
    }
}
