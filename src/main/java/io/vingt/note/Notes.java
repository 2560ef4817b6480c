package io.vingt.note;

import io.vingt.capture.ToldAlready;
import io.vingt.kernel.Doubled;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;

/** All notes; who has the key of one's private page reads that one, whoever they are. */
@Dependent
public class Notes {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Notes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Written at once: the constraint says whether somebody else was quicker. */
    void add(Note note) {
        entities.persist(note);
        Doubled.refuse(entities, () -> new ToldAlready(note.ticket()));
    }

    /** The note that holds about a ticket, held until the transaction ends. */
    Note holdOf(long ticket, Caller caller) {
        Note note = entities.createQuery("select n from Note n where n.toldAbout = :ticket", Note.class)
                .setParameter("ticket", ticket)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotThere("note"));
        if (!note.isOf(caller.id()) && !caller.is(io.vingt.people.Role.LEAD)) {
            throw new io.vingt.kernel.NotAllowed("note");
        }
        return note;
    }

    /** @throws NotThere for a key that is none, or whose page is closed */
    Note readable(Secret key, boolean toAnswer) {
        List<Note> found = entities.createQuery("select n from Note n where n.page.hash = :hash", Note.class)
                .setParameter("hash", key.hash())
                .setLockMode(toAnswer ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultList();
        if (found.isEmpty() || !found.get(0).isReadableAt(clock.instant())) throw new NotThere("letter");
        return found.get(0);
    }
}
