package io.vingt.ticket;

import io.vingt.evidence.Pictures;
import io.vingt.evidence.Pixels;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A picture for whoever sent it, for whoever sees a ticket that shows it, and for a reader who is asked for a draft that does. */
@Dependent
@Transactional
public class ShowPicture {

    private static final String SEEN = """
            select 1 from picture p where p.id = ?1 and (p.owner_id = ?2
              or exists (select 1 from ticket_picture x join ticket t on t.number = x.ticket_number
                where x.picture_id = p.id and (t.state <> 'DRAFT' or t.filed_by = ?2))
              or exists (select 1 from draft_picture x join draft d on d.id = x.draft_id
                join draft_reading r on r.waiting_for = d.id and r.text_hash = d.text_hash
                where x.picture_id = p.id and r.reader_id = ?2)
              or exists (select 1 from evidence e join ticket t on t.number = e.ticket_number
                where e.source_id = p.id and e.kind = 'PICTURE' and (t.state <> 'DRAFT' or t.filed_by = ?2)))""";

    private final EntityManager entities;
    private final Pictures pictures;

    @Inject
    public ShowPicture(EntityManager entities, Pictures pictures) {
        this.entities = entities;
        this.pictures = pictures;
    }

    /** @throws NotThere also for a picture that only others may see */
    public Pixels show(Caller reader, String id) {
        boolean seen = !entities.createNativeQuery(SEEN)
                .setParameter(1, id)
                .setParameter(2, reader.id())
                .getResultList()
                .isEmpty();
        if (!seen) throw new NotThere("picture");
        return pictures.read(id);
    }
}
