package io.vingt.ticket.reader;

import io.vingt.estimate.EvidenceKind;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Presence;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.SaveDraft;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.util.List;

/** Lina wrote what the gate refuses for its wording, and her colleagues are about. */
final class ReaderStory implements AutoCloseable {

    static final String VAGUE = "Make it better for everybody.";

    final World world;
    final Cast cast;

    ReaderStory(Databases database) {
        world = new World(database);
        cast = new Cast(world);
    }

    /** Refused for what its fix says, and for nothing else. */
    static DraftContent unclear(String fix) {
        return Cast.content(
                "Pay button hidden behind the keyboard on iPhone SE",
                "On the card step, 312 customers a week cannot see “Pay” once the keyboard is open, and half of them leave.",
                fix,
                "Checkout",
                Cast.answers(16_224, 2, 9, 2, 1, 3, EvidenceKind.ANALYTICS));
    }

    long refused(Caller author) {
        return refused(author, unclear(VAGUE));
    }

    /** @return the draft's id */
    long refused(Caller author, DraftContent content) {
        Filing filing = world.in(() -> world.a(FileTicket.class).file(author, content, null, "en"));
        return ((Filing.Refused) filing).draft();
    }

    AskedReader ask(Caller author, long draft) {
        return world.in(() -> world.a(AskReader.class).ask(author, draft, "en"));
    }

    /** @return how it stands, as the author sees it */
    AskedReader asked(Caller author, long draft) {
        return world.in(() -> world.a(AskedReaders.class).one(author, draft));
    }

    void isHere(Caller... people) {
        for (Caller one : people) world.run(() -> world.a(Presence.class).note(one.id()));
    }

    /** Whom the draft waits for. */
    Caller reader(long draft) {
        long id = world.number("select reader_id from draft_reading where waiting_for = " + draft);
        return everybody().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    long reading(long draft) {
        return world.number("select id from draft_reading where waiting_for = " + draft);
    }

    List<ReadingCard> waiting(Caller reader) {
        return world.in(() -> world.a(MyReadings.class).waiting(reader));
    }

    ReadingAnswer gotIt(Caller reader, long reading, double seconds) {
        return world.in(() -> world.a(AnswerReading.class).gotIt(reader, reading, seconds, "en"));
    }

    ReadingAnswer notClear(Caller reader, long reading, String word) {
        return world.in(() -> world.a(AnswerReading.class).notClear(reader, reading, word));
    }

    void notNow(Caller reader, long reading) {
        world.run(() -> world.a(MoveReading.class).notNow(reader, reading));
    }

    void save(Caller author, long draft, DraftContent content) {
        world.run(() -> world.a(SaveDraft.class).save(author, draft, null, content));
    }

    void pass(Duration time) {
        world.clock.pass(time);
        moveOn();
    }

    /** What the clockwork does. */
    void moveOn() {
        List<Long> due = world.in(() -> world.a(MoveReading.class).due(100));
        for (long one : due) world.run(() -> world.a(MoveReading.class).ifDue(one));
    }

    List<Caller> everybody() {
        return List.of(cast.lina, cast.jonas, cast.amelie, cast.mara, cast.omar);
    }

    String text(String sql) {
        return world.ask(e -> (String) e.createNativeQuery(sql).getSingleResult());
    }

    @Override
    public void close() {
        world.close();
    }
}
