package io.vingt.note;

import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.people.Caller;
import io.vingt.ticket.Step;
import io.vingt.ticket.TellStory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Keeps a ticket's story and what a merchant was told in step with the note. */
@Dependent
class NoteStory {

    private final EntityManager entities;
    private final TellStory story;
    private final TellMerchant tellMerchant;

    @Inject
    NoteStory(EntityManager entities, TellStory story, TellMerchant tellMerchant) {
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
        entities.createNativeQuery("update merchant_ticket set told_at = null, told_by = null, told_how = null"
                        + " where merchant_id = ?1 and ticket_number = ?2")
                .setParameter(1, merchant)
                .setParameter(2, ticket)
                .executeUpdate();
        story.tell(rep, ticket, Step.NOTE_WITHDRAWN, null, null);
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

    void tell(Caller by, long ticket, Step what, String why) {
        story.tell(by, ticket, what, null, why);
    }
}
