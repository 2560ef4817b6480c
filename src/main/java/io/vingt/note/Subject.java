package io.vingt.note;

import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.ticket.PictureLinks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What there is to tell a merchant: the ticket, the page it was first seen on, and whom one can write to. */
@Dependent
public class Subject {

    private static final String REPORTED = "select r.merchant_id, m.name, m.language, p.host, r.path, t.insight, t.fix,"
            + " t.events_per_year, t.customer_eur_per_event, r.by_id, mt.told_at from report r"
            + " join merchant m on m.id = r.merchant_id join page p on p.id = r.page_id"
            + " join ticket t on t.number = r.ticket_number"
            + " join merchant_ticket mt on mt.merchant_id = r.merchant_id and mt.ticket_number = r.ticket_number"
            + " where r.ticket_number = ?1 and t.state <> 'DRAFT' order by r.id limit 1";

    private final EntityManager entities;
    private final PictureLinks pictures;

    @Inject
    public Subject(EntityManager entities, PictureLinks pictures) {
        this.entities = entities;
        this.pictures = pictures;
    }

    /** @param reporter who saw it first; @param told whether the merchant knows, by a note or otherwise */
    record Reported(
            long merchant,
            String company,
            Tongue language,
            String page,
            String what,
            String fix,
            double eventsPerYear,
            double eurPerEvent,
            long reporter,
            boolean told) {

        Facts facts(String contact, String rep, String currency) {
            return new Facts(
                    company, contact, rep, page, what, fix, eventsPerYear, eurPerEvent, currency, NoteText.LINK);
        }
    }

    /** @throws NotThere for a ticket that concerns no merchant, or that did not pass the gate */
    Reported of(long ticket) {
        return find(ticket).orElseThrow(() -> new NotThere("ticket"));
    }

    Optional<Reported> find(long ticket) {
        List<?> rows =
                entities.createNativeQuery(REPORTED).setParameter(1, ticket).getResultList();
        return rows.stream().map(row -> reported(new Cells((Object[]) row))).findFirst();
    }

    private static Reported reported(Cells c) {
        String path = c.text(4).equals("/") ? "" : c.text(4);
        return new Reported(
                c.whole(0),
                c.text(1),
                Tongue.of(c.text(2)),
                c.text(3) + path,
                c.text(5),
                c.text(6),
                c.real(7),
                c.real(8),
                c.whole(9),
                c.moment(10) != null);
    }

    List<Contact> contacts(long merchant) {
        List<?> rows = entities.createNativeQuery("select c.id, c.name, c.email, c.language from contact c"
                        + " where c.merchant_id = ?1 order by c.name, c.id limit 50")
                .setParameter(1, merchant)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new Contact(c.whole(0), c.text(1), c.text(2), c.text(3)))
                .toList();
    }

    List<String> pictures(long ticket) {
        return pictures.shownOn(ticket);
    }
}
