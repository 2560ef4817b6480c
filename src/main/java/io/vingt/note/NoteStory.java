package io.vingt.note;

import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.kernel.Cells;
import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import io.vingt.ticket.FollowMerges;
import io.vingt.ticket.Step;
import io.vingt.ticket.TellStory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps a ticket's story and what a merchant was told in step with the note. */
@Dependent
class NoteStory {

    private final EntityManager entities;
    private final TellStory story;
    private final TellMerchant tellMerchant;
    private final FollowMerges followMerges;

    @Inject
    NoteStory(EntityManager entities, TellStory story, TellMerchant tellMerchant, FollowMerges followMerges) {
        this.followMerges = followMerges;
        this.entities = entities;
        this.story = story;
        this.tellMerchant = tellMerchant;
    }

    /** @throws io.vingt.capture.ToldAlready for the second of two reps, however close they come */
    void tellOnce(Caller rep, long ticket, long merchant, Way way) {
        tellMerchant.tell(rep, merchant, ticket, told(way));
    }

    private static Told.Way told(Way way) {
        return way == Way.MAIL ? Told.Way.MAIL : Told.Way.OWN;
    }

    void withdrawn(Caller rep, long ticket, long merchant) {
        story.tell(rep, ticket, Step.NOTE_WITHDRAWN, null, null);
        entities.createNativeQuery("update merchant_ticket set told_at = null, told_by = null, told_how = null,"
                        + " told_with = null where merchant_id = ?1 and (ticket_number = ?2 or told_with = ?2)")
                .setParameter(1, merchant)
                .setParameter(2, ticket)
                .executeUpdate();
        talkBefore(ticket).ifPresent(talk -> entities.createNativeQuery("update merchant_ticket set told_at = ?1,"
                        + " told_by = ?2, told_how = ?3 where merchant_id = ?4 and ticket_number = ?5")
                .setParameter(1, InstantColumn.parameter(talk.moment(0)))
                .setParameter(2, talk.whole(1))
                .setParameter(3, talk.text(2))
                .setParameter(4, merchant)
                .setParameter(5, ticket)
                .executeUpdate());
    }

    /** Who had talked to them before writing has told them still. */
    private Optional<Cells> talkBefore(long ticket) {
        List<?> talks = entities.createNativeQuery("select h.at, h.by_id, h.to_value from history h"
                        + " where h.ticket_number = ?1 and h.what = 'MERCHANT_TOLD' and h.to_value in ('IN_PERSON', 'PHONE')"
                        + " and not exists (select 1 from history u where u.ticket_number = h.ticket_number and u.id > h.id"
                        + " and (u.what = 'TELLING_WITHDRAWN' or u.what = 'UNDONE' and u.to_value = 'MERCHANT_TOLD'))"
                        + " order by h.id desc limit 1")
                .setParameter(1, ticket)
                .getResultList();
        return talks.stream().map(row -> new Cells((Object[]) row)).findFirst();
    }

    /**
     * Whether a merchant's answer still becomes a part of the ticket's story: not while it is back in its author's drafts, which
     * is not the merchant's to know, and not without end. The answer itself stays on the note.
     */
    boolean takes(long ticket, int atMost) {
        Number turns = (Number) entities.createNativeQuery("select count(*) from history where ticket_number = ?1"
                        + " and what in ('MERCHANT_FIXED', 'MERCHANT_REFERRED', 'FIXED_BY_MERCHANT')")
                .setParameter(1, ticket)
                .getSingleResult();
        return turns.intValue() < atMost
                && !entities.createNativeQuery("select 1 from ticket where number = ?1 and state <> 'DRAFT'")
                        .setParameter(1, ticket)
                        .getResultList()
                        .isEmpty();
    }

    /** The ticket that a note is about by now. */
    long ticketOf(Note note) {
        return followMerges.follow(note.ticket());
    }

    /** Where a ticket concerns several merchants, one of them cannot say that it is done for all. */
    boolean concernsOnly(long merchant, long ticket) {
        return entities.createNativeQuery(
                        "select 1 from merchant_ticket where ticket_number = ?1 and merchant_id <> ?2")
                .setParameter(1, ticket)
                .setParameter(2, merchant)
                .getResultList()
                .isEmpty();
    }

    void tell(Caller by, long ticket, Step what, String why) {
        story.tell(by, ticket, what, null, why);
    }
}
