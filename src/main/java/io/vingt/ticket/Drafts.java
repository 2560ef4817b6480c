package io.vingt.ticket;

import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody's drafts, of which each sees their own only: what is not theirs is not there. */
@Dependent
public class Drafts {

    private final EntityManager entities;

    @Inject
    public Drafts(EntityManager entities) {
        this.entities = entities;
    }

    void add(Draft draft) {
        entities.persist(draft);
    }

    /** New rows are written before old ones go: a place must be free before another picture takes it. */
    void rewrite(Draft draft, DraftContent content, Instant at) {
        if (!draft.shows(content.pictures())) {
            draft.takePicturesDown();
            entities.flush();
        }
        draft.save(content, at);
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    Draft own(long id, Caller caller) {
        return check(entities.find(Draft.class, id), caller);
    }

    /** Held until the transaction ends: a draft is filed once, however often the button was pressed. */
    public Draft hold(long id, Caller caller) {
        return check(entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE), caller);
    }

    /** The same for what happens to it without its author asking. */
    public Optional<Draft> held(long id) {
        return Optional.ofNullable(entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A draft that was saved before texts had a name gets one; that is no change of it, its version stays. */
    public void nameText(Draft draft) {
        entities.createNativeQuery("update draft set text_hash = ?1 where id = ?2 and text_hash is null")
                .setParameter(1, draft.content().textHash())
                .setParameter(2, draft.id())
                .executeUpdate();
    }

    List<Draft> of(Caller caller, int atMost) {
        return entities.createQuery(
                        "select d from Draft d where d.author = :me order by d.savedAt desc, d.id desc", Draft.class)
                .setParameter("me", caller.id())
                .setHint("eclipselink.batch", "d.pictures")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(atMost)
                .getResultList();
    }

    long count(Caller caller) {
        return entities.createQuery("select count(d) from Draft d where d.author = :me", Long.class)
                .setParameter("me", caller.id())
                .getSingleResult();
    }

    private static Draft check(Draft draft, Caller caller) {
        if (draft == null || !draft.isOf(caller.id())) throw new NotThere("draft");
        return draft;
    }
}
