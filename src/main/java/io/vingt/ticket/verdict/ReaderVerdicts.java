package io.vingt.ticket.verdict;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Which texts a reader has understood: asked by whoever files or edits, so that no door passes them by. */
@Dependent
public class ReaderVerdicts {

    private static final String UNDERSTOOD = "select r.id, r.reader_id, r.seconds from draft_reading r"
            + " where r.outcome = 'GOT_IT' and r.text_hash = ?1 and ";

    private final EntityManager entities;

    @Inject
    public ReaderVerdicts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param textHash of the text as it is to be filed */
    public Optional<ReaderVerdict> ofDraft(long draft, String textHash) {
        return newest("r.draft_id = ?2", textHash, draft);
    }

    /** @param textHash of the ticket's text as it is to be */
    public Optional<ReaderVerdict> ofTicket(long number, String textHash) {
        return newest("r.ticket_number = ?2", textHash, number);
    }

    /** The text became a ticket, which the verdict goes on to hold for. */
    public void filed(ReaderVerdict verdict, long number) {
        entities.createNativeQuery("update draft_reading set ticket_number = ?1 where id = ?2")
                .setParameter(1, number)
                .setParameter(2, verdict.reading())
                .executeUpdate();
    }

    private Optional<ReaderVerdict> newest(String whose, String textHash, long id) {
        List<?> rows = entities.createNativeQuery(UNDERSTOOD + whose + " order by r.id desc limit 1")
                .setParameter(1, textHash)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(c -> new ReaderVerdict(c.whole(0), c.whole(1), c.real(2)))
                .findFirst();
    }
}
