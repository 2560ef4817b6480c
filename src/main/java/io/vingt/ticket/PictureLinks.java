package io.vingt.ticket;

import io.vingt.evidence.Evidence;
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

    /**
     * Whoever may show a picture makes it readable for all who see the ticket, so that each id is asked for, wherever it comes in.
     *
     * @param ticket on which it may be shown already, null for none
     * @throws BadInput for a picture that is not there or that somebody else uploaded and has not shown on this ticket
     */
    void mustBeUsableBy(Caller caller, DraftContent content, Long ticket) {
        mustBeUsableBy(caller, content.pictures(), ticket);
        for (Evidence piece : content.evidence()) mustBeUsableBy(caller, piece, ticket, "evidence");
    }

    /**
     * There are no recordings yet: a moment may tell where it is to be seen, but not name one.
     *
     * @param field that the id came in
     */
    void mustBeUsableBy(Caller caller, Evidence piece, Long ticket, String field) {
        if (piece.id() == null) return;
        boolean unusable =
                switch (piece.kind()) {
                    case PICTURE -> !isUsableBy(caller, piece.id(), ticket);
                    case MOMENT -> true;
                    default -> false;
                };
        if (unusable) throw new BadInput(field, "unknownValue");
    }

    void mustBeUsableBy(Caller caller, List<String> pictures, Long ticket) {
        for (String id : pictures) {
            if (!isUsableBy(caller, id, ticket)) throw new BadInput("pictures", "unknownValue");
        }
    }

    private boolean isUsableBy(Caller caller, String id, Long ticket) {
        Number usable = (Number) entities.createNativeQuery(
                        "select count(*) from picture p where p.id = ?1 and (p.owner_id = ?2"
                                + " or exists (select 1 from ticket_picture t where t.picture_id = p.id and t.ticket_number = ?3))")
                .setParameter(1, id)
                .setParameter(2, caller.id())
                .setParameter(3, ticket == null ? -1L : ticket)
                .getSingleResult();
        return usable.intValue() > 0;
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
