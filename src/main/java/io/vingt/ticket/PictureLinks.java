package io.vingt.ticket;

import io.vingt.kernel.BadInput;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Which pictures stand on a ticket, in which order. */
@Dependent
public class PictureLinks {

    private final EntityManager entities;

    @Inject
    public PictureLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws BadInput for a picture that is not there or that somebody else uploaded and has not shown on this ticket */
    void mustBeUsableBy(Caller caller, List<String> pictures, Long ticket) {
        for (String id : pictures) {
            Number usable = (Number) entities.createNativeQuery(
                            "select count(*) from picture p where p.id = ?1 and (p.owner_id = ?2"
                                    + " or exists (select 1 from ticket_picture t where t.picture_id = p.id and t.ticket_number = ?3))")
                    .setParameter(1, id)
                    .setParameter(2, caller.id())
                    .setParameter(3, ticket == null ? -1L : ticket)
                    .getSingleResult();
            if (usable.intValue() == 0) throw new BadInput("pictures", "unknownValue");
        }
    }

    void replace(long ticket, List<String> pictures) {
        entities.flush();
        entities.createNativeQuery("delete from ticket_picture where ticket_number = ?1")
                .setParameter(1, ticket)
                .executeUpdate();
        for (int i = 0; i < pictures.size(); i++) {
            entities.createNativeQuery(
                            "insert into ticket_picture (ticket_number, picture_id, position) values (?1, ?2, ?3)")
                    .setParameter(1, ticket)
                    .setParameter(2, pictures.get(i))
                    .setParameter(3, i)
                    .executeUpdate();
        }
    }

    /** @return ids, in the order in which they are shown */
    @SuppressWarnings("unchecked")
    public List<String> shownOn(long ticket) {
        return entities.createNativeQuery(
                        "select picture_id from ticket_picture where ticket_number = ?1 order by position")
                .setParameter(1, ticket)
                .getResultList();
    }
}
