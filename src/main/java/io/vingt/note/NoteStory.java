package io.vingt.note;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import io.vingt.ticket.Step;
import io.vingt.ticket.TellStory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Keeps a ticket's story and what a merchant was told in step with the note. */
@Dependent
class NoteStory {

    private final EntityManager entities;
    private final TellStory story;
    private final Clock clock;

    @Inject
    NoteStory(EntityManager entities, TellStory story, Clock clock) {
        this.entities = entities;
        this.story = story;
        this.clock = clock;
    }

    /** One statement decides who tells them: of two reps at once the second is refused. */
    void tellOnce(Caller rep, long ticket, long merchant, Way way) {
        int first = entities.createNativeQuery("update merchant_ticket set told_at = ?1, told_by = ?2, told_how = ?3"
                        + " where merchant_id = ?4 and ticket_number = ?5 and told_at is null")
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .setParameter(2, rep.id())
                .setParameter(3, way.name())
                .setParameter(4, merchant)
                .setParameter(5, ticket)
                .executeUpdate();
        if (first == 0) throw new MerchantToldAlready(ticket);
        story.tell(rep, ticket, Step.MERCHANT_TOLD, way.name(), null);
    }

    void withdrawn(Caller rep, long ticket, long merchant) {
        entities.createNativeQuery("update merchant_ticket set told_at = null, told_by = null, told_how = null"
                        + " where merchant_id = ?1 and ticket_number = ?2")
                .setParameter(1, merchant)
                .setParameter(2, ticket)
                .executeUpdate();
        story.tell(rep, ticket, Step.NOTE_WITHDRAWN, null, null);
    }

    void tell(Caller by, long ticket, Step what, String why) {
        story.tell(by, ticket, what, null, why);
    }
}
