package io.vingt.ticket;

import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Map;

/** Brings a draft back that its author threw away seconds ago. */
@Dependent
@Transactional
public class UndoDiscard {

    private final Undos undos;
    private final Rows rows;
    private final Drafts drafts;

    @Inject
    public UndoDiscard(Undos undos, Rows rows, Drafts drafts) {
        this.undos = undos;
        this.rows = rows;
        this.drafts = drafts;
    }

    /** @throws NotThere when there is none, when it is somebody else's, and when it is too late */
    public DraftRecord undo(Caller author, long id) {
        String kept = undos.draft(id, author.id()).orElseThrow(() -> new NotThere("draft"));
        if (!undos.drop(Undos.Kind.DRAFT, id)) throw new NotThere("draft");
        JsonObject copies = Json.createReader(new StringReader(kept)).readObject();
        rows.insert("draft", copies.getJsonArray("draft"));
        rows.insert("draft_picture", copies.getJsonArray("draft_picture"));
        return DraftRecord.of(drafts.own(id, author), Map.of());
    }
}
