package io.vingt.note;

import io.vingt.backlog.PullNext;
import io.vingt.capture.TellMerchant;
import io.vingt.kernel.Databases;
import io.vingt.note.MyNotes.Row;
import io.vingt.note.NoteTemplates.Kind;
import io.vingt.note.ProposeNote.Proposal;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.people.Secret;
import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.HandToMerchant;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Nordic Outdoor, Elin who works there, Sara who sold to them, and the bug that she saw on their site. */
final class Shop implements AutoCloseable {

    final World world;
    final Cast cast;
    final Caller sara = new Caller(9, "Sara", "en", Set.of(Role.SALES), Set.of());
    final long ticket;
    private Proposal proposed;

    Shop(Databases database) {
        world = new World(database);
        cast = new Cast(world);
        ticket = cast.filed(cast.lina, Cast.payButton());
        world.ask(e -> {
            for (String row : new String[] {
                "insert into person (id, name, email, language, anonymised, wip_limit, open_pulls, sign_in_epoch, version)"
                        + " values (9, 'Sara', 'sara@shop.example', 'en', false, 1, 0, 1, 1)",
                "insert into merchant (id, name, folded, order_key, language, made_at, version)"
                        + " values (1, 'Nordic Outdoor', 'nordicoutdoor', '1', 'sv', current_timestamp, 1)",
                "insert into site (id, merchant_id, domain) values (1, 1, 'nordic-outdoor.example')",
                "insert into contact (id, merchant_id, name, email, language, same_as)"
                        + " values (1, 1, 'Elin', 'elin@nordic-outdoor.example', 'sv', 'elin@nordic-outdoor.example')",
                "insert into page (id, site_id, host, path, reports) values (1, 1, 'nordic-outdoor.example', '/checkout', 1)",
                "insert into report (id, ticket_number, merchant_id, page_id, path, via, by_id, at)" + " values (1, "
                        + ticket + ", 1, 1, '/checkout', 'form', 9, current_timestamp)",
                "insert into merchant_ticket (merchant_id, ticket_number) values (1, " + ticket + ")"
            }) e.createNativeQuery(row).executeUpdate();
            return null;
        });
        proposed = proposed();
    }

    Proposal proposed() {
        return world.in(() -> world.a(ProposeNote.class).propose(sara, ticket, null, null));
    }

    Secret told() {
        return toldBy(sara);
    }

    Secret toldBy(Caller rep) {
        Sending sending = sending(proposed.matter());
        String mailto = world.in(() -> world.a(SendNote.class).send(rep, ticket, sending))
                .mailto();
        return key(URLDecoder.decode(mailto, StandardCharsets.UTF_8));
    }

    Sending sending(Matter matter) {
        Proposal p = proposed;
        return new Sending(
                p.contact().name(), p.contact().email(), p.language(), p.subject(), p.text(), matter, Way.OWN);
    }

    /** @return what was sent, decoded */
    String sent(Matter matter) {
        Sending sending = sending(matter);
        return URLDecoder.decode(
                world.in(() -> world.a(SendNote.class).send(sara, ticket, sending))
                        .mailto(),
                StandardCharsets.UTF_8);
    }

    static Secret key(String text) {
        int at = text.indexOf("key=") + 4;
        return new Secret(text.substring(at, at + 43));
    }

    void answers(Secret key, Answer answer) {
        world.run(() -> world.a(AnswerLetter.class).answer(key, answer));
    }

    ReadLetter.Letter letter(Secret key) {
        return world.in(() -> world.a(ReadLetter.class).read(key));
    }

    String thanked() {
        NoteText thanks = world.in(() -> world.a(ThankMerchant.class).propose(sara, ticket));
        world.in(() -> world.a(ThankMerchant.class).thank(sara, ticket, thanks, Way.OWN));
        return thanks.text();
    }

    void withdraw() {
        world.run(() -> world.a(WithdrawNote.class).withdraw(sara, ticket));
    }

    void template(Caller by, String whole) {
        world.run(() -> world.a(ChangeTemplate.class).change(by, Kind.NOTE, Tongue.SV, whole));
    }

    /** Another bug on the same page. */
    long another(long report) {
        long number = cast.filed(cast.lina, Cast.orderHistory());
        world.ask(e -> {
            for (String row : new String[] {
                "insert into report (id, ticket_number, merchant_id, page_id, path, via, by_id, at) values (" + report
                        + ", " + number + ", 1, 1, '/checkout', 'form', 9, current_timestamp)",
                "insert into merchant_ticket (merchant_id, ticket_number) values (1, " + number + ")"
            }) e.createNativeQuery(row).executeUpdate();
            return null;
        });
        return number;
    }

    void toldInPerson(long number) {
        world.run(() -> world.a(TellMerchant.class).tell(sara, 1, number, io.vingt.capture.Told.Way.IN_PERSON));
    }

    void fixedByThem() {
        world.run(() -> world.a(FixedByMerchant.class).fixed(sara, ticket, null));
    }

    void reckoned(double visits, double affected, double lost, double basket) {
        world.ask(e -> e.createNativeQuery("update report set visits_per_year = " + visits + ", share_affected = "
                        + affected + ", share_lost = " + lost + ", basket_eur = " + basket + ", fee_share = 0.1")
                .executeUpdate());
    }

    Row note() {
        return world.in(() -> world.a(MyNotes.class).about(ticket));
    }

    void hand() {
        world.run(() -> world.a(HandToMerchant.class).hand(sara, ticket, null));
    }

    /** @return what he took */
    long pulledByJonas() {
        return world.in(() -> world.a(PullNext.class).pull(cast.jonas, Set.of()))
                .getAsLong();
    }

    String ticketState() {
        return world.ask(e -> (String) e.createNativeQuery("select state from ticket where number = " + ticket)
                .getSingleResult());
    }

    NoteState state() {
        return note().state();
    }

    @Override
    public void close() {
        world.close();
    }
}
