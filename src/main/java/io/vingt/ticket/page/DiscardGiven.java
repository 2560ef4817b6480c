package io.vingt.ticket.page;

import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.ticket.SaveDraft;
import io.vingt.ticket.Undos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was written a second time and given to the first ticket is thrown away, and one goes on at that ticket. */
@Named("given")
@RequestScoped
public class DiscardGiven {

    @Inject
    SaveDraft saveDraft;

    @Inject
    Go go;

    @Inject
    Said said;

    @Inject
    Done done;

    @Inject
    @ManagedProperty("#{param.draft}")
    String draft;

    public String discard() {
        long id = draft.matches("\\d{1,18}") ? Long.parseLong(draft) : 0;
        saveDraft.discard(go.caller(), id);
        said.next("said.discarded");
        done.did(UndoOffer.DRAFT, List.of(id));
        return "/ticket?faces-redirect=true&number=" + go.number();
    }

    /** How long the script offers to take back what was given. */
    public long getSeconds() {
        return Undos.OFFERED.toSeconds();
    }
}
