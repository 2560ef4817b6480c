package io.vingt.note;

import io.vingt.estimate.MerchantTerms;
import io.vingt.kernel.Cells;
import io.vingt.kernel.NotThere;
import io.vingt.merchant.address.ReadableHost;
import io.vingt.note.Reported.Knows;
import io.vingt.ticket.FollowMerges;
import io.vingt.ticket.PictureLinks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What there is to tell a merchant: the ticket, the page it was first seen on, and whom one can write to. */
@Dependent
public class Subject {

    private static final String REPORTED =
            "select r.merchant_id, m.name, m.language, coalesce(r.host, p.host), r.path, t.insight, t.fix,"
                    + " t.language, t.events_per_year, t.customer_eur_per_event, t.company_eur_per_event, r.by_id, mt.told_at,"
                    + " case when mt.told_how in ('IN_PERSON', 'PHONE') then mt.told_by end, r.device,"
                    + " r.visits_per_year, r.share_affected, r.share_lost, r.basket_eur, r.fee_share from report r"
                    + " join merchant m on m.id = r.merchant_id join page p on p.id = r.page_id"
                    + " join ticket t on t.number = r.ticket_number"
                    + " join merchant_ticket mt on mt.merchant_id = r.merchant_id and mt.ticket_number = r.ticket_number"
                    + " where r.ticket_number = ?1 and t.state <> 'DRAFT' order by r.id limit 1";

    private final EntityManager entities;
    private final PictureLinks pictures;
    private final FollowMerges followMerges;

    @Inject
    public Subject(EntityManager entities, PictureLinks pictures, FollowMerges followMerges) {
        this.entities = entities;
        this.followMerges = followMerges;
        this.pictures = pictures;
    }

    /** What was merged is told as what it is part of by now. */
    long followed(long ticket) {
        return followMerges.follow(ticket);
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
        String page = ReadableHost.of(c.text(3)) + (c.text(4).equals("/") ? "" : c.text(4));
        return new Reported(
                c.whole(0),
                c.text(1),
                Tongue.of(c.text(2)),
                page,
                words(c.text(5), page, c.text(14)),
                c.text(6).strip(),
                c.text(7),
                c.real(8),
                c.real(9),
                terms(c),
                c.whole(11),
                c.moment(12) == null ? null : new Knows(c.wholeOrNull(13) == null, c.wholeOrNull(13)));
    }

    /** A reporter who wrote nothing but the place has said that much. */
    private static String words(String insight, String page, String device) {
        String words = Sighting.without(insight, page, device);
        return words.isEmpty() ? insight.strip() : words;
    }

    /** Whoever estimates the ticket anew no longer reckons as the reporter did. */
    private static MerchantTerms terms(Cells c) {
        if (c.realOrNull(15) == null) return null;
        MerchantTerms terms = new MerchantTerms(c.real(15), c.real(16), c.real(17), c.real(18), c.real(19));
        boolean hold = near(terms.eventsPerYear(), c.real(8))
                && near(terms.shareLost() * terms.basketEur(), c.real(9) + c.real(10));
        return hold ? terms : null;
    }

    /** Forms round what they reckon. */
    private static boolean near(double reckoned, double estimated) {
        return Math.abs(reckoned - estimated) <= 0.005 * Math.abs(estimated);
    }

    /** How it is seen, as its first reporter wrote it down, a line each; empty where nobody did. */
    String steps(long ticket) {
        List<?> facts = entities.createNativeQuery(
                        "select text from evidence where ticket_number = ?1 and kind = 'LINK' and text is not null"
                                + " order by id limit 1")
                .setParameter(1, ticket)
                .getResultList();
        return facts.isEmpty() ? "" : Sighting.steps((String) facts.get(0));
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
