package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Keeps what somebody is typing, whatever state it is in. */
@Dependent
@Transactional
public class SaveDraft {

    private final EntityManager entities;
    private final Drafts drafts;
    private final PictureLinks pictures;
    private final Doubts doubts;
    private final Rows rows;
    private final Undos undos;
    private final Clock clock;

    @Inject
    public SaveDraft(
            EntityManager entities,
            Drafts drafts,
            PictureLinks pictures,
            Doubts doubts,
            Rows rows,
            Undos undos,
            Clock clock) {
        this.entities = entities;
        this.drafts = drafts;
        this.pictures = pictures;
        this.doubts = doubts;
        this.rows = rows;
        this.undos = undos;
        this.clock = clock;
    }

    public DraftRecord begin(Caller author, DraftContent content) {
        pictures.mustBeUsableBy(author, content, null);
        Draft draft = new Draft(author.id(), content, clock.instant());
        drafts.add(draft);
        entities.flush();
        return DraftRecord.of(draft, Map.of());
    }

    /**
     * @param version the version that was read, null to overwrite whatever is there
     * @throws io.vingt.kernel.VersionIsStale when another window saved in between
     * @throws io.vingt.kernel.NotThere for somebody else's draft
     */
    public DraftRecord save(Caller author, long id, Long version, DraftContent content) {
        Draft draft = drafts.hold(id, author);
        if (version != null) draft.mustBeAt(version);
        pictures.mustBeUsableBy(author, content, draft.ticket());
        drafts.rewrite(draft, content, clock.instant());
        entities.flush();
        return DraftRecord.of(draft, draft.ticket() == null ? Map.of() : doubts.of(author));
    }

    /** It can be brought back for some seconds. A draft of a ticket that came back stays: the ticket would have no words left. */
    public void discard(Caller author, long id) {
        Draft draft = drafts.hold(id, author);
        if (draft.ticket() != null) throw new StepNotPossible(draft.ticket(), "cameBack");
        String kept = Json.createObjectBuilder()
                .add("draft", rows.copy("draft", "id", id))
                .add("draft_picture", rows.copy("draft_picture", "draft_id", id))
                .build()
                .toString();
        drafts.remove(draft);
        undos.keep(Undos.Kind.DRAFT, id, author.id(), draft.version(), kept);
    }
}
