package io.vingt.capture;

import io.vingt.kernel.InstantColumn;
import io.vingt.people.Caller;
import io.vingt.ticket.Step;
import io.vingt.ticket.TellStory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;

/** A merchant was told elsewhere, before it came in with a file: then, and not by who brought the file in. */
@Dependent
@Transactional
public class KeepTelling {

    private final EntityManager entities;
    private final TellStory tellStory;

    @Inject
    public KeepTelling(EntityManager entities, TellStory tellStory) {
        this.entities = entities;
        this.tellStory = tellStory;
    }

    /** Who was told here stays told as here. */
    public void keep(Caller importer, long merchant, long number, Told.Way how, Instant at) {
        int kept = entities.createNativeQuery("update merchant_ticket set told_at = ?1, told_how = ?2"
                        + " where merchant_id = ?3 and ticket_number = ?4 and told_at is null")
                .setParameter(1, InstantColumn.parameter(at))
                .setParameter(2, how.name())
                .setParameter(3, merchant)
                .setParameter(4, number)
                .executeUpdate();
        String day = at.atZone(ZoneOffset.UTC).toLocalDate().toString();
        if (kept == 1) tellStory.tell(importer, number, Step.TOLD_ELSEWHERE, day, null);
    }
}
