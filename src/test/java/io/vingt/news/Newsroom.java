package io.vingt.news;

import io.vingt.backlog.KeepHonest;
import io.vingt.backlog.PullNext;
import io.vingt.estimate.EvidenceKind;
import io.vingt.evidence.Evidence;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.Finish;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.PullTicket;
import io.vingt.ticket.ReEstimate;
import io.vingt.world.Cast;
import io.vingt.world.MailRoom;
import io.vingt.world.World;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** A company in Paris with a mail server, where things happen that people want to hear of. It is ten in the morning. */
final class Newsroom implements AutoCloseable {

    final World world;
    final Cast cast;
    final MailRoom mail;

    Newsroom(Databases database) {
        world = new World(database);
        cast = new Cast(world);
        mail = new MailRoom(world);
        world.ask(e -> e.createNativeQuery("insert into company (id, name, time_zone, first_day_of_week, currency,"
                        + " class_average, version) values (1, 'Shop', 'Europe/Paris', 'MONDAY', 'EUR', 50000, 1)")
                .executeUpdate());
    }

    void notClear(Caller reader, long number, String word) {
        world.run(() -> world.a(HearReader.class).notClear(reader, number, word, 9.0));
    }

    long bounced() {
        long number = cast.filed(cast.lina, Cast.payButton());
        notClear(cast.jonas, number, "viewport");
        notClear(cast.omar, number, "card step");
        return number;
    }

    void pull(Caller by) {
        world.run(() -> world.a(PullNext.class).pull(by, Set.of()));
    }

    void reEstimate(Caller by, long number) {
        world.in(() -> world.a(ReEstimate.class)
                .reEstimate(by, number, Cast.answers(16_224, 2, 9, 2, 6, 9, EvidenceKind.ANALYTICS), "en"));
    }

    void evidence(Caller by, long number) {
        world.run(() -> world.a(AddEvidence.class)
                .add(
                        by,
                        number,
                        new Evidence(io.vingt.evidence.EvidenceKind.QUOTE, null, null, null, "I thought it froze.")));
    }

    void finish(Caller by, long number) {
        world.run(() -> world.a(Finish.class).finish(by, number, null, null));
    }

    <T> void by(Class<T> verb, Consumer<T> does) {
        world.run(() -> does.accept(world.a(verb)));
    }

    /** Jonas has taken it, whatever stands above. */
    void pulled(long number) {
        world.run(() -> world.a(PullTicket.class).pull(cast.jonas, jonas -> OptionalLong.of(number)));
    }

    /** Lina's ticket, for which Amélie gave evidence, behind a better one of Omar's. */
    long behindAnother() {
        cast.worth(cast.omar, 400_000, 1);
        long number = cast.worth(cast.lina, 40_000, 1);
        evidence(cast.amelie, number);
        return number;
    }

    /** Lina's ticket by which customers lose and the company gains. */
    long harmful() {
        return cast.filed(
                cast.lina,
                Cast.content(
                        Cast.payButton().title(),
                        Cast.payButton().insight(),
                        Cast.payButton().fix(),
                        "Checkout",
                        Cast.answers(1_000, -2, 9, 2, 1, 3, EvidenceKind.ANALYTICS)));
    }

    List<NewsRow> newsOf(Caller reader) {
        return world.in(() -> world.a(ReadNews.class).page(reader, null, 50)).items();
    }

    void honest() {
        world.run(() -> world.a(KeepHonest.class).run());
    }

    /** A minute after whatever happened. */
    void gather() {
        world.clock.pass(Duration.ofMinutes(1));
        world.run(() -> world.a(GatherNews.class).run());
    }

    void tell() {
        world.run(() -> world.a(TellNews.class).run());
    }

    /** As the clockwork does it. */
    List<MimeMessage> delivered() {
        gather();
        tell();
        mail.deliver();
        return mail.arrived();
    }

    List<MimeMessage> to(Caller person) {
        return delivered().stream().filter(letter -> isTo(letter, person)).toList();
    }

    void aDayLater() {
        world.clock.pass(Duration.ofDays(1));
    }

    private static boolean isTo(MimeMessage letter, Caller person) {
        try {
            return Arrays.toString(letter.getAllRecipients()).contains("p" + person.id() + "@");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        mail.close();
        world.close();
    }
}
